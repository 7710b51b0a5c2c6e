import type { FieldChange, ImportProblemCode } from "../imports/labels.ts";
import type { Sector } from "./actor.ts";

/** A line of a file of organisations. Undefined: the file has no such column. Days are YYYY-MM-DD, `validTo` the last one. */
export type OrganisationRow = {
  organisationId: string;
  name: string;
  kind: string;
  sector: Sector;
  parentId?: string | null | undefined;
  regionCode?: string | null | undefined;
  validFrom?: string | null | undefined;
  validTo?: string | null | undefined;
  units?: readonly string[] | undefined;
};

export type KnownOrganisation = {
  name: string;
  kind: string;
  sector: string;
  parentId: string | null;
  regionCode: string | null;
  validFrom: string;
  validTo: string | null;
  /** Names of its units, those that have ended too. */
  units: readonly string[];
};

export type OrganisationWorld = {
  today: string;
  /** Every organisation there is, by id: some hundreds. */
  organisations: ReadonlyMap<string, KnownOrganisation>;
};

type Line = { row: OrganisationRow };

export function judgeOrganisation(
  { row }: Line,
  world: OrganisationWorld,
  others: ReadonlyMap<string, Line>,
): { field: string; code: ImportProblemCode }[] {
  const problems: { field: string; code: ImportProblemCode }[] = [];
  const { organisationId, parentId } = row;
  const known = world.organisations.get(organisationId);
  if (parentId === organisationId) problems.push({ field: "parentId", code: "own_parent" });
  else if (parentId && !world.organisations.has(parentId) && !others.has(parentId))
    problems.push({ field: "parentId", code: "unknown" });
  else if (parentId && standsUnderItself(organisationId, world, others))
    problems.push({ field: "parentId", code: "parent_circle" });
  const validFrom = row.validFrom ?? known?.validFrom ?? world.today;
  const validTo = row.validTo === undefined ? (known?.validTo ?? null) : row.validTo;
  if (validTo !== null && validTo < validFrom) problems.push({ field: "validTo", code: "ends_before_start" });
  return problems;
}

function standsUnderItself(id: string, world: OrganisationWorld, others: ReadonlyMap<string, Line>): boolean {
  const seen = new Set<string>();
  let at: string | null = id;
  while (at !== null) {
    if (seen.has(at)) return true;
    seen.add(at);
    const told: string | null | undefined = others.get(at)?.row.parentId;
    at = told === undefined ? (world.organisations.get(at)?.parentId ?? null) : told;
  }
  return false;
}

/** Units that a line names and that are not there yet. None is ever taken away by an import. */
export function newUnits(row: OrganisationRow, known: KnownOrganisation | undefined): string[] {
  return (row.units ?? []).filter((name) => !known?.units.includes(name));
}

/** Null for an organisation that is new. An empty first day says nothing: every organisation has one. */
export function changesOfOrganisation(
  row: OrganisationRow,
  { organisations }: OrganisationWorld,
): FieldChange[] | null {
  const known = organisations.get(row.organisationId);
  if (!known) return null;
  const changes: FieldChange[] = [];
  const compare = (field: string, from: string, to: string) => {
    if (from !== to) changes.push({ field, from, to });
  };
  for (const field of ["name", "kind", "sector"] as const) compare(field, known[field], row[field]);
  for (const field of ["parentId", "regionCode", "validTo"] as const)
    if (row[field] !== undefined) compare(field, known[field] ?? "", row[field] ?? "");
  if (row.validFrom) compare("validFrom", known.validFrom, row.validFrom);
  compare("units", "", newUnits(row, known).join("; "));
  return changes;
}
