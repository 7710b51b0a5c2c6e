import { fold } from "../../shared/danish/fold.ts";
import type { FieldChange, ImportProblemCode } from "../imports/labels.ts";

/** A line of a file of competences. Undefined: the file has no such column. */
export type CompetenceRow = {
  competenceId: string;
  labelDa: string;
  labelEn: string;
  groupId: string;
  descriptionDa: string;
  synonymsDa?: readonly string[] | undefined;
  synonymsEn?: readonly string[] | undefined;
  escoUri?: string | null | undefined;
};

export type KnownCompetence = Required<{ [Field in keyof CompetenceRow]: NonNullable<CompetenceRow[Field]> }>;

export type CompetenceWorld = {
  groups: ReadonlySet<string>;
  /** By id. `escoUri` is empty where there is none. */
  competences: ReadonlyMap<string, KnownCompetence>;
  /** Whose an address of ESCO is. */
  escoOwners: ReadonlyMap<string, string>;
};

const TEXTS = ["labelDa", "labelEn", "groupId", "descriptionDa"] as const;
const WORDS = ["synonymsDa", "synonymsEn"] as const;

export function judgeCompetence(
  { row }: { row: CompetenceRow },
  world: CompetenceWorld,
  others: ReadonlyMap<string, { row: CompetenceRow }>,
): { field: string; code: ImportProblemCode }[] {
  const problems: { field: string; code: ImportProblemCode }[] = [];
  if (!world.groups.has(row.groupId)) problems.push({ field: "groupId", code: "unknown" });
  if (row.escoUri) {
    const owner = world.escoOwners.get(row.escoUri) ?? row.competenceId;
    const another = [...others.values()].some(
      (other) => other.row.escoUri === row.escoUri && other.row.competenceId < row.competenceId,
    );
    if (owner !== row.competenceId || another) problems.push({ field: "escoUri", code: "taken" });
  }
  return problems;
}

export function changesOfCompetence(row: CompetenceRow, known: KnownCompetence): FieldChange[] {
  const changes: FieldChange[] = [];
  const compare = (field: string, from: string, to: string) => {
    if (from !== to) changes.push({ field, from, to });
  };
  for (const field of TEXTS) compare(field, known[field], row[field]);
  // The order in which words are listed says nothing.
  for (const field of WORDS)
    if (row[field] !== undefined) compare(field, inOrder(known[field]), inOrder(distinctWords(row[field])));
  if (row.escoUri !== undefined) compare("escoUri", known.escoUri, row.escoUri ?? "");
  return changes;
}

function inOrder(words: readonly string[]): string {
  return [...words].sort().join("; ");
}

/** Two spellings that fold alike are found as one word: the first one stands. */
export function distinctWords(words: readonly string[]): string[] {
  const seen = new Set<string>();
  return words.filter((word) => {
    const folded = fold(word);
    return !seen.has(folded) && seen.add(folded);
  });
}
