import type { ImportedLine, ImportProblem, ImportReport } from "./labels.ts";
import { type ImportLine, inOrder, looksLikeCpr } from "./rules.ts";
import { firstOfEach } from "./run-import.server.ts";
import type { StagedLine } from "./stage-queries.server.ts";
import type { StagedImporter, StagedOptions } from "./staged.ts";
import { streamImportFile } from "./stream-file.server.ts";

const PIECE = 1_000;
/** Of each list that a report shows: a file of a hundred thousand lines may be wrong in every one. */
const MOST_TOLD = 1_000;

export type StagedReading = {
  report: ImportReport;
  /** The ids of the records that the file holds. */
  seen: ReadonlySet<string>;
};

type Judged<Row> = { line: number; key: string; row: Row };

/** Reads the file piece by piece: what is wrong with it, what it changes, and the lines to write, given to `keep`. */
export async function readStaged<Row, World, Known>(
  { db, ids, onLines = () => {} }: StagedOptions,
  importer: StagedImporter<Row, World, Known>,
  bytes: AsyncIterable<Uint8Array>,
  keep: (lines: readonly StagedLine[]) => Promise<void>,
): Promise<StagedReading> {
  const world = await importer.readWorld(db.read);
  const keys = new Set<string>();
  const seen = new Set<string>();
  const counts = { added: 0, changed: 0, problems: 0 };
  const told = {
    added: [] as ImportedLine[],
    changed: [] as ImportedLine[],
    problems: [] as ImportProblem[],
  };
  let lines = 0;
  let isBroken = false;
  let unchanged = 0;
  const wrong = (problems: readonly ImportProblem[]) => {
    counts.problems += problems.length;
    told.problems.push(...problems.slice(0, Math.max(0, MOST_TOLD - told.problems.length)));
  };
  const judge = async (piece: readonly Judged<Row>[]) => {
    const known = await importer.readKnown(
      db.read,
      piece.map(({ key }) => key),
    );
    const toKeep: StagedLine[] = [];
    for (const { line, key, row } of piece) {
      const own = known.get(key);
      const problems = importer.judge(row, own, world).map((problem) => ({ line, ...problem }));
      wrong(problems);
      if (problems.length > 0) continue;
      const plan = importer.plan(row, own, world, ids.next);
      seen.add(plan.id);
      if (plan.what === "unchanged") {
        unchanged += 1;
        continue;
      }
      const { what, id, name, version, changes, content } = plan;
      counts[what] += 1;
      if (told[what].length < MOST_TOLD) told[what].push({ line, id: key, name, changes });
      toKeep.push({ line, what, recordId: id, recordVersion: version, content });
    }
    if (toKeep.length > 0) await keep(toKeep);
    onLines(lines);
  };
  let piece: Judged<Row>[] = [];
  for await (const one of streamImportFile(bytes, importer.columns)) {
    if ("problem" in one) {
      if (one.whole) isBroken = true;
      else lines += 1;
      wrong([one.problem]);
      continue;
    }
    lines += 1;
    const read = readRow(one, importer, keys);
    if ("problems" in read) wrong(read.problems);
    else if (piece.push(read) === PIECE) {
      await judge(piece);
      piece = [];
    }
  }
  await judge(piece);
  return {
    report: {
      kind: importer.kind,
      lines,
      counts,
      ...told,
      problems: inOrder(told.problems),
      unchanged,
      withdrawn: 0,
      isBroken,
      written: false,
    },
    seen,
  };
}

/** A line whose own fields are right and whose key has not stood in the file before. */
function readRow<Row>(
  { line, fields }: ImportLine,
  { row: schema, keyOf, keyField }: Pick<StagedImporter<Row, unknown, unknown>, "row" | "keyOf" | "keyField">,
  keys: Set<string>,
): Judged<Row> | { problems: ImportProblem[] } {
  const cpr = Object.keys(fields).filter((field) => looksLikeCpr(fields[field] ?? ""));
  if (cpr.length > 0) return { problems: cpr.map((field) => ({ line, field, code: "cpr" })) };
  const parsed = schema.safeParse(fields);
  if (!parsed.success)
    return {
      problems: [...firstOfEach(parsed.error.issues)].map(([field, code]) => ({ line, field, code })),
    };
  const key = keyOf(parsed.data);
  if (keys.has(key)) return { problems: [{ line, field: keyField, code: "twice_in_file" }] };
  keys.add(key);
  return { line, key, row: parsed.data };
}
