import type { Tx } from "../../ports/database.ts";
import type { VerbContext } from "../../ports/verb-context.ts";
import { fold } from "../../shared/danish/fold.ts";
import { sortKey } from "../../shared/danish/sort-key.ts";
import { inPieces } from "../../shared/in-pieces.ts";
import type { Planned, Reader } from "../imports/index.server.ts";
import { type KnownPerson, type PeopleWorld, type PersonRow, stepOf } from "./person-import-rules.ts";

/** Below what SQLite takes in one statement. */
const PIECE = 500;

/** All that is known of the people of a file, their leaders and their organisations. */
export async function readPeopleWorld(
  read: Reader,
  rows: readonly PersonRow[],
  today: string,
): Promise<PeopleWorld> {
  const people = new Map<string, KnownPerson>();
  for (const externalIds of inPieces([...new Set(rows.map((row) => row.externalId))], PIECE))
    for (const person of await findPeople(read, externalIds)) people.set(person.externalId ?? "", person);
  const leaders = new Map([...people].map(([externalId, { id }]) => [externalId, id]));
  const named = new Set(rows.flatMap(({ leaderExternalId }) => leaderExternalId ?? []));
  for (const externalIds of inPieces([...named], PIECE)) {
    const found = await read.person.findMany({
      where: { externalId: { in: externalIds } },
      select: { id: true, externalId: true },
    });
    for (const { id, externalId } of found) leaders.set(externalId ?? "", id);
  }
  return { today, people, leaders, organisations: await findOrganisations(read, rows) };
}

async function findPeople(read: Reader, externalIds: string[]) {
  const rows = await read.person.findMany({
    where: { externalId: { in: externalIds } },
    select: {
      id: true,
      name: true,
      externalId: true,
      employments: {
        orderBy: [{ validFrom: "desc" }, { id: "asc" }],
        select: {
          id: true,
          organisationId: true,
          title: true,
          leadershipLevel: true,
          managerId: true,
          validFrom: true,
          validTo: true,
          workplace: { select: { name: true } },
          manager: { select: { externalId: true } },
        },
      },
    },
  });
  return rows.map((row) => ({
    ...row,
    employments: row.employments.map(({ workplace, manager, managerId, ...employment }) => ({
      ...employment,
      workplaceName: workplace?.name ?? "",
      leaderId: managerId,
      // A leader whom no file has told of stands by our own id.
      leaderExternalId: manager?.externalId ?? managerId ?? "",
    })),
  }));
}

async function findOrganisations(
  read: Reader,
  rows: readonly PersonRow[],
): Promise<PeopleWorld["organisations"]> {
  const found = new Map<string, { validTo: string | null; workplaces: Map<string, string> }>();
  for (const ids of inPieces([...new Set(rows.map(({ organisationId }) => organisationId))], PIECE)) {
    const organisations = await read.organisation.findMany({
      where: { id: { in: ids } },
      select: { id: true, validTo: true, workplaces: { select: { id: true, name: true, validTo: true } } },
    });
    for (const { id, validTo, workplaces } of organisations)
      found.set(id, {
        validTo,
        workplaces: new Map(
          workplaces.filter((place) => place.validTo === null).map((place) => [place.name, place.id]),
        ),
      });
  }
  return found;
}

/** Writes people first and then their employments: a leader may stand later in the file. */
export async function writePeople(
  tx: Tx,
  lines: readonly Planned<PersonRow>[],
  world: PeopleWorld,
  { clock, ids }: Pick<VerbContext, "clock" | "ids">,
): Promise<void> {
  const createdAt = clock.now();
  const idOf = new Map(world.leaders);
  const added = lines.filter(({ what }) => what === "added");
  for (const { key } of added) idOf.set(key, ids.next());
  for (const piece of inPieces(added, PIECE))
    await tx.person.createMany({
      data: piece.map(({ key, row }) => ({
        id: idOf.get(key) ?? ids.next(),
        externalId: key,
        name: row.name,
        folded: fold(row.name),
        sortKey: sortKey(row.name),
        createdAt,
      })),
    });
  for (const { row, what, changes } of lines)
    if (what === "changed" && changes.some(({ field }) => field === "name"))
      await tx.person.update({
        where: { externalId: row.externalId },
        data: {
          name: row.name,
          folded: fold(row.name),
          sortKey: sortKey(row.name),
          version: { increment: 1 },
        },
      });
  await writeEmployments(tx, lines, world, { idOf, newId: ids.next });
}

async function writeEmployments(
  tx: Tx,
  lines: readonly Planned<PersonRow>[],
  world: PeopleWorld,
  { idOf, newId }: { idOf: ReadonlyMap<string, string>; newId: () => string },
): Promise<void> {
  const begun = [];
  for (const { key, row, what, changes } of lines) {
    const { current, startsOn, ends } = stepOf(row, world.people.get(key), world.today);
    if (ends) await tx.employment.update({ where: { id: ends.id }, data: { validTo: ends.on } });
    if (!current)
      begun.push({
        id: newId(),
        personId: idOf.get(key) ?? "",
        leadershipLevel: "employee",
        ...employmentOf(row, world, idOf),
        title: row.title,
        organisationId: row.organisationId,
        validFrom: startsOn,
      });
    else if (what === "changed" && changes.some(({ field }) => field !== "name"))
      await tx.employment.update({
        where: { id: current.id },
        data: employmentOf(row, world, idOf, new Set(changes.map(({ field }) => field))),
      });
  }
  for (const piece of inPieces(begun, PIECE)) await tx.employment.createMany({ data: piece });
}

/** What a line says of an employment; a column that the file does not have says nothing, nor one that did not change. */
function employmentOf(
  row: PersonRow,
  world: PeopleWorld,
  idOf: ReadonlyMap<string, string>,
  changed?: ReadonlySet<string>,
) {
  const says = (field: keyof PersonRow) => row[field] !== undefined && (changed?.has(field) ?? true);
  const workplaces = world.organisations.get(row.organisationId)?.workplaces;
  return {
    ...(says("title") && { title: row.title }),
    ...(says("workplace") && { workplaceId: workplaces?.get(row.workplace ?? "") ?? null }),
    ...(says("leaderExternalId") && { managerId: idOf.get(row.leaderExternalId ?? "") ?? null }),
    ...(says("leadershipLevel") && { leadershipLevel: row.leadershipLevel ?? "employee" }),
    ...(says("endsOn") && { validTo: row.endsOn ?? null }),
  };
}
