import type { Tx } from "../../ports/database.ts";
import type { VerbContext } from "../../ports/verb-context.ts";
import { fold } from "../../shared/danish/fold.ts";
import { inPieces } from "../../shared/in-pieces.ts";
import type { Planned, Reader } from "../imports/index.server.ts";
import { enqueue } from "../jobs/index.server.ts";
import {
  type KnownOrganisation,
  newUnits,
  type OrganisationRow,
  type OrganisationWorld,
} from "./organisation-import-rules.ts";
import { ORGANISATION_MESSAGE } from "./organisation-message.ts";

/** Below what SQLite takes in one statement. */
const PIECE = 500;
const SHOWN_IN_SEARCH = ["name", "sector", "regionCode"];

export async function readOrganisationWorld(read: Reader, today: string): Promise<OrganisationWorld> {
  const rows = await read.organisation.findMany({
    select: {
      id: true,
      name: true,
      kind: true,
      sector: true,
      parentId: true,
      regionCode: true,
      validFrom: true,
      validTo: true,
      workplaces: { select: { name: true } },
    },
  });
  return {
    today,
    organisations: new Map(
      rows.map(({ id, workplaces, ...row }): [string, KnownOrganisation] => [
        id,
        { ...row, units: workplaces.map(({ name }) => name) },
      ]),
    ),
  };
}

/** Writes organisations without their parents first: a parent may stand later in the file. */
export async function writeOrganisations(
  tx: Tx,
  lines: readonly Planned<OrganisationRow>[],
  world: OrganisationWorld,
  { clock, ids }: Pick<VerbContext, "clock" | "ids">,
): Promise<void> {
  const added = lines.filter(({ what }) => what === "added");
  for (const piece of inPieces(added, PIECE))
    await tx.organisation.createMany({
      data: piece.map(({ row }) => ({
        id: row.organisationId,
        name: row.name,
        folded: fold(row.name),
        kind: row.kind,
        sector: row.sector,
        regionCode: row.regionCode ?? null,
        validFrom: row.validFrom ?? world.today,
        validTo: row.validTo ?? null,
      })),
    });
  for (const { row, what } of lines) {
    const { organisationId: id, parentId, regionCode, validFrom, validTo } = row;
    if (what === "added") {
      if (parentId) await tx.organisation.update({ where: { id }, data: { parentId } });
      continue;
    }
    await tx.organisation.update({
      where: { id },
      data: {
        name: row.name,
        folded: fold(row.name),
        kind: row.kind,
        sector: row.sector,
        ...(parentId !== undefined && { parentId }),
        ...(regionCode !== undefined && { regionCode }),
        ...(validFrom && { validFrom }),
        ...(validTo !== undefined && { validTo }),
      },
    });
  }
  await writeUnits(tx, lines, world, ids.next);
  for (const { row, what, changes } of lines)
    if (what === "changed" && changes.some(({ field }) => SHOWN_IN_SEARCH.includes(field)))
      await enqueue(tx, {
        id: ids.next(),
        kind: ORGANISATION_MESSAGE,
        payload: { organisationId: row.organisationId },
        at: clock.now(),
        dedupeKey: `${ORGANISATION_MESSAGE}:${row.organisationId}`,
      });
}

async function writeUnits(
  tx: Tx,
  lines: readonly Planned<OrganisationRow>[],
  { organisations }: OrganisationWorld,
  newId: () => string,
): Promise<void> {
  const units = lines.flatMap(({ row }) =>
    newUnits(row, organisations.get(row.organisationId)).map((name) => ({
      id: newId(),
      organisationId: row.organisationId,
      name,
    })),
  );
  for (const piece of inPieces(units, PIECE)) await tx.workplace.createMany({ data: piece });
}
