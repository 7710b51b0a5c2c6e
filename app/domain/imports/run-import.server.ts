import type { ZodType } from "zod";
import type { ReadClient, Tx } from "../../ports/database.ts";
import type { VerbContext } from "../../ports/verb-context.ts";
import { ok, type Result, refused } from "../../shared/result.ts";
import { recordAudit } from "../audit/index.server.ts";
import { type OnceKey, once } from "../jobs/index.server.ts";
import type {
  FieldChange,
  ImportedLine,
  ImportKind,
  ImportProblem,
  ImportProblemCode,
  ImportReport,
} from "./labels.ts";
import { deleteKept, findKept } from "./queries.server.ts";
import { readImportFile } from "./read-file.server.ts";
import {
  holdTogether,
  type ImportColumns,
  type ImportFile,
  inOrder,
  keysTwice,
  withoutCpr,
} from "./rules.ts";

/** What reads both in a transaction and outside one. */
export type Reader = ReadClient | Tx;
/** A line that could be read: its row, and what it is called by in the file. */
export type RowLine<Row> = { line: number; key: string; row: Row };
/** Such a line beside what the database says of it. */
export type Planned<Row> = RowLine<Row> & { what: "added" | "changed" | "unchanged"; changes: FieldChange[] };

/** How one kind of record is imported: everything that the shared frame does not know. Pure but for `readWorld` and `write`. */
export type Importer<Row, World> = {
  kind: ImportKind;
  columns: ImportColumns;
  row: ZodType<Row>;
  keyField: string;
  keyOf: (row: Row) => string;
  nameOf: (row: Row) => string;
  /** All that the database knows of these lines and of what they point at. */
  readWorld: (read: Reader, rows: readonly Row[]) => Promise<World>;
  /** What is wrong with a line beside the database and the other lines that stand. */
  judge: (
    line: RowLine<Row>,
    world: World,
    others: ReadonlyMap<string, RowLine<Row>>,
  ) => readonly { field: string; code: ImportProblemCode }[];
  plan: (row: Row, world: World) => Pick<Planned<Row>, "what" | "changes">;
  write: (
    tx: Tx,
    lines: readonly Planned<Row>[],
    world: World,
    context: Pick<ImportOptions, "clock" | "ids">,
  ) => Promise<void>;
};

/** A file's bytes, or a file that is kept for whoever asks. */
type ImportSource = { bytes: Uint8Array } | { keptId: string };

export type ImportOptions = VerbContext & {
  source: ImportSource;
  /** Null on the command line, where nobody is signed in. */
  actorId: string | null;
  /** Imports the good lines although others are wrong. */
  skipBad?: boolean;
  /** The form that asks for it. Absent on the command line. */
  once?: OnceKey;
  /** Told what has been done so far, in English, for the command line. */
  onProgress?: (line: string) => void;
};

/** What an import would do now. Reads alone. */
export async function previewImport<Row, World>(
  options: Omit<ImportOptions, "once" | "skipBad">,
  importer: Importer<Row, World>,
): Promise<Result<ImportReport, "not_found">> {
  return options.db.snapshot(async (reader) => {
    const file = await openSource(reader, options, importer);
    return file ? ok((await planOf(reader, file, importer, options)).report) : refused("not_found");
  });
}

/**
 * Brings the database up to a file, in one transaction: every good line or, where one is wrong and `skipBad` is not
 * asked for, nothing. The same file again changes nothing. A kept file is gone once it is imported.
 */
export async function runImport<Row, World>(
  options: ImportOptions,
  importer: Importer<Row, World>,
): Promise<Result<ImportReport, "not_found">> {
  const done: { report?: ImportReport } = {};
  const act = async (tx: Tx): Promise<Result<{ written: boolean }, "not_found" | "problems">> => {
    const file = await openSource(tx, options, importer);
    if (!file) return refused("not_found");
    const { lines, world, report } = await planOf(tx, file, importer, options);
    done.report = report;
    if (report.problems.length > 0 && (report.isBroken || !options.skipBad)) return refused("problems");
    if ("keptId" in options.source) await deleteKept(tx, options.source.keptId, options.actorId);
    const toWrite = lines.filter(({ what }) => what !== "unchanged");
    if (toWrite.length > 0) {
      await importer.write(tx, toWrite, world, options);
      await auditImport(tx, options, report);
      done.report = { ...report, written: true };
    }
    return ok({ written: toWrite.length > 0 });
  };
  const outcome = await (options.once
    ? once({ ...options, once: options.once }, act)
    : options.db.write(act));
  if (!outcome.ok && outcome.code === "not_found") return refused("not_found");
  return ok(done.report ?? doneBefore(importer.kind));
}

/** The same form sent again: it was done the first time, and nothing is left of the file. */
export function doneBefore(kind: ImportKind): ImportReport {
  const nothing = { added: [], changed: [], unchanged: 0, withdrawn: 0, problems: [], isBroken: false };
  return { kind, lines: 0, counts: { added: 0, changed: 0, problems: 0 }, ...nothing, written: false };
}

async function openSource<Row, World>(
  reader: Reader,
  { source, actorId, clock }: ImportOptions,
  { kind, columns }: Importer<Row, World>,
): Promise<ImportFile | null> {
  if ("bytes" in source) return readImportFile(source.bytes, columns);
  if (actorId === null) return null;
  const kept = await findKept(reader, { id: source.keptId, ownerId: actorId, now: clock.now() });
  return kept?.kind === kind ? readImportFile(new TextEncoder().encode(kept.content), columns) : null;
}

type ReadRows<Row> = { lines: RowLine<Row>[]; problems: ImportProblem[]; count: number };

/** The lines whose own fields are right, each key once. */
function readRows<Row>(
  given: ImportFile,
  { row: schema, keyOf, keyField }: Pick<Importer<Row, unknown>, "row" | "keyOf" | "keyField">,
): ReadRows<Row> {
  const file = withoutCpr(given);
  const problems = [...file.problems];
  const lines: RowLine<Row>[] = [];
  for (const { line, fields } of file.lines) {
    const parsed = schema.safeParse(fields);
    if (parsed.success) lines.push({ line, key: keyOf(parsed.data), row: parsed.data });
    // The first thing that is wrong with a field: the rest often follows from it.
    else for (const [field, code] of firstOfEach(parsed.error.issues)) problems.push({ line, field, code });
  }
  const { first, problems: twice } = keysTwice(lines, keyField);
  return { lines: first, problems: [...problems, ...twice], count: given.lines.length };
}

export function firstOfEach(issues: readonly { path: PropertyKey[]; message: string }[]) {
  const first = new Map<string, ImportProblemCode>();
  for (const { path, message } of issues) {
    const field = path.map(String).join(".");
    if (!first.has(field)) first.set(field, message as ImportProblemCode);
  }
  return first;
}

async function planOf<Row, World>(
  reader: Reader,
  file: ImportFile,
  importer: Importer<Row, World>,
  { onProgress = () => {} }: Pick<ImportOptions, "onProgress">,
): Promise<{ lines: Planned<Row>[]; world: World; report: ImportReport }> {
  const read = readRows(file, importer);
  onProgress(`${read.count} lines read`);
  const world = await importer.readWorld(
    reader,
    read.lines.map(({ row }) => row),
  );
  const { good, problems } = holdTogether(read.lines, (line, others) =>
    importer.judge(line, world, others).map((problem) => ({ line: line.line, ...problem })),
  );
  const lines = good.map((line) => ({ ...line, ...importer.plan(line.row, world) }));
  const told = (what: Planned<Row>["what"]): ImportedLine[] =>
    lines
      .filter((line) => line.what === what)
      .map(({ line, key, row, changes }) => ({ line, id: key, name: importer.nameOf(row), changes }));
  const added = told("added");
  const changed = told("changed");
  const allProblems = inOrder([...read.problems, ...problems]);
  onProgress(`${lines.length} lines compared: ${added.length} to add, ${changed.length} to change`);
  return {
    lines,
    world,
    report: {
      kind: importer.kind,
      lines: read.count,
      counts: { added: added.length, changed: changed.length, problems: allProblems.length },
      added,
      changed,
      unchanged: lines.length - added.length - changed.length,
      withdrawn: 0,
      problems: allProblems,
      isBroken: read.count === 0,
      written: false,
    },
  };
}

export async function auditImport(
  tx: Tx,
  { clock, ids, actorId, requestId }: Pick<ImportOptions, "clock" | "ids" | "actorId" | "requestId">,
  { kind, lines, counts: { added, changed }, unchanged, withdrawn }: ImportReport,
): Promise<void> {
  const id = ids.next();
  await recordAudit(tx, {
    id,
    at: clock.now(),
    actorId,
    action: `import.${kind}`,
    subject: { type: "import", id },
    details: {
      added,
      changed,
      unchanged,
      skipped: lines - added - changed - unchanged,
      ...(withdrawn > 0 && { withdrawn }),
    },
    requestId,
  });
}
