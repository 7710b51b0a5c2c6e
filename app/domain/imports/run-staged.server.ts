import { DatabaseError, isUniqueViolation, type Tx } from "../../ports/database.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import type { ImportKind, ImportReport } from "./labels.ts";
import { deleteKept, findKept } from "./queries.server.ts";
import { readStaged } from "./read-staged.server.ts";
import { auditImport, doneBefore } from "./run-import.server.ts";
import { dropStage, openStage, stageLines } from "./stage-queries.server.ts";
import type { StagedImporter, StagedOptions } from "./staged.ts";

const MOST_TRIES = 3;
/** A hundred thousand lines are written in some seconds; on a busy machine they take longer. */
const WRITING_MS = 120_000;

/** What an import would do now. Reads alone. */
export async function previewStaged<Row, World, Known>(
  options: StagedOptions,
  importer: StagedImporter<Row, World, Known>,
): Promise<Result<ImportReport, "not_found">> {
  const bytes = await openSource(options, importer.kind);
  if (!bytes) return refused("not_found");
  const { report, seen } = await readStaged(options, importer, bytes, async () => {});
  return ok({ ...report, withdrawn: (await withdrawnBy(options, importer, report, seen)).length });
}

/**
 * Brings the database up to a file: every good line or, where one is wrong and `skipBad` is not asked for, nothing.
 * Lines are compared in pieces and put aside, and one transaction at the end writes them all: readers see none of it
 * or all of it, and the writer is held for that transaction alone. When records change meanwhile, it begins anew.
 */
export async function runStaged<Row, World, Known>(
  options: StagedOptions,
  importer: StagedImporter<Row, World, Known>,
): Promise<Result<ImportReport, "not_found">> {
  for (let tries = 1; ; tries += 1) {
    const outcome = await tryStaged(options, importer);
    if (outcome.ok || outcome.code === "not_found") return outcome as Result<ImportReport, "not_found">;
    if (tries === MOST_TRIES)
      throw new DatabaseError("database_conflict", "Records changed while they were imported; run it again.");
  }
}

async function tryStaged<Row, World, Known>(
  options: StagedOptions,
  importer: StagedImporter<Row, World, Known>,
): Promise<Result<ImportReport, "not_found" | "conflict">> {
  const { db, ids, clock } = options;
  const bytes = await openSource(options, importer.kind);
  if (!bytes) return options.once ? writeNothing(options, importer.kind, options.once) : refused("not_found");
  const importId = ids.next();
  await db.write((tx) => openStage(tx, { id: importId, kind: importer.kind, createdAt: clock.now() }));
  try {
    const { report, seen } = await readStaged(options, importer, bytes, (lines) =>
      db.write((tx) => stageLines(tx, importId, lines)),
    );
    if (report.counts.problems > 0 && (report.isBroken || !options.skipBad)) return ok(report);
    const withdrawn = await withdrawnBy(options, importer, report, seen);
    options.onWriting?.();
    const whole = { ...report, withdrawn: withdrawn.length };
    return await writeStaged(options, importer, { importId, report: whole, withdrawn });
  } finally {
    await db.write((tx) => dropStage(tx, importId), { timeoutMs: WRITING_MS });
  }
}

/** With lines skipped nobody knows what the file left out and what it only got wrong: nothing is withdrawn. */
async function withdrawnBy<Row, World, Known>(
  { db }: StagedOptions,
  { findWithdrawn }: StagedImporter<Row, World, Known>,
  { counts }: ImportReport,
  seen: ReadonlySet<string>,
): Promise<string[]> {
  return counts.problems > 0 ? [] : findWithdrawn(db.read, seen);
}

type Whole = { importId: string; report: ImportReport; withdrawn: readonly string[] };

async function writeStaged<Row, World, Known>(
  options: StagedOptions,
  importer: StagedImporter<Row, World, Known>,
  { importId, report, withdrawn }: Whole,
): Promise<Result<ImportReport, "not_found" | "conflict">> {
  const { added, changed } = report.counts;
  const isToWrite = added + changed + withdrawn.length > 0;
  let done: ImportReport = doneBefore(importer.kind);
  const act = async (tx: Tx): Promise<Result<{ written: boolean }, "conflict" | "not_found">> => {
    if ("keptId" in options.source && !(await deleteKept(tx, options.source.keptId, options.actorId)))
      return refused("not_found");
    if (isToWrite) {
      if (!(await importer.apply(tx, importId, withdrawn))) return refused("conflict");
      await auditImport(tx, options, report);
    }
    done = { ...report, written: isToWrite };
    return ok({ written: isToWrite });
  };
  try {
    const outcome = await (options.once
      ? once({ ...options, once: options.once }, act)
      : options.db.write(async (tx) => orThrow(await act(tx)), { timeoutMs: WRITING_MS }));
    return outcome.ok ? ok(done) : refused(outcome.code);
  } catch (error) {
    if (error instanceof RolledBack) return refused(error.code);
    // Another import added the same record meanwhile.
    if (isUniqueViolation(error)) return refused("conflict");
    throw error;
  }
}

class RolledBack extends Error {
  override readonly name = "RolledBack";
  readonly code: "conflict" | "not_found";
  constructor(code: "conflict" | "not_found") {
    super("The import is rolled back");
    this.code = code;
  }
}

/** A transaction is rolled back by what it throws. */
function orThrow<T>(outcome: Result<T, "conflict" | "not_found">): Result<T, never> {
  if (!outcome.ok) throw new RolledBack(outcome.code);
  return outcome;
}

/** The kept file is gone: either the same form was sent before and its outcome stands, or there was never one. */
async function writeNothing(
  options: StagedOptions,
  kind: ImportKind,
  key: OnceKey,
): Promise<Result<ImportReport, "not_found">> {
  const outcome = await once<{ written: boolean }, "not_found">({ ...options, once: key }, async () =>
    refused("not_found"),
  );
  return outcome.ok ? ok(doneBefore(kind)) : refused("not_found");
}

async function openSource(
  { source, actorId, clock, db }: StagedOptions,
  kind: ImportKind,
): Promise<AsyncIterable<Uint8Array> | null> {
  if ("open" in source) return source.open();
  if (actorId === null) return null;
  const kept = await findKept(db.read, { id: source.keptId, ownerId: actorId, now: clock.now() });
  return kept?.kind === kind ? inOnePiece(kept.content) : null;
}

async function* inOnePiece(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
