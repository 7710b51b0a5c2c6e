import type { Tx } from "../../ports/database.ts";
import type { ImportKind } from "./labels.ts";

/** A line that is to be written: `content` is the record as it shall stand, JSON without undefined. */
export type StagedLine = {
  line: number;
  what: "added" | "changed";
  recordId: string;
  /** 0 for a new record. */
  recordVersion: number;
  content: object;
};

export async function openStage(
  tx: Tx,
  stage: { id: string; kind: ImportKind; createdAt: Date },
): Promise<void> {
  await tx.stagedImport.create({ data: stage });
}

/** One statement for however many lines: they go as one text of JSON. */
export async function stageLines(tx: Tx, importId: string, lines: readonly StagedLine[]): Promise<void> {
  const rows = JSON.stringify(lines);
  await tx.$executeRaw`
    INSERT INTO "StagedLine" ("importId", "line", "what", "recordId", "recordVersion", "content")
    SELECT ${importId}, value ->> 'line', value ->> 'what', value ->> 'recordId', value ->> 'recordVersion',
      value -> 'content'
    FROM json_each(${rows})`;
}

export async function dropStage(tx: Tx, id: string): Promise<void> {
  await tx.stagedImport.deleteMany({ where: { id: { equals: id } } });
}

export async function deleteStagedBefore(tx: Tx, before: Date): Promise<number> {
  return (await tx.stagedImport.deleteMany({ where: { createdAt: { lt: before } } })).count;
}
