import type { Tx } from "../../app/ports/database.ts";
import { fold } from "../../app/shared/danish/fold.ts";
import { sortKey } from "../../app/shared/danish/sort-key.ts";
import type { Day } from "../calendar.ts";
import { inBatches } from "../in-batches.ts";
import { buildOrganisations, type Organisation } from "./organisations.ts";
import type { Person } from "./person.ts";
import { personas } from "./personas.ts";
import { buildWorkplaces } from "./workplaces.ts";

const JSON_BATCH = 4_000;

/** Writes organisations with their successors, and the workplaces under each. */
export async function writeOrganisations(tx: Tx, today: Day): Promise<void> {
  await inBatches(beforeTheirDependants(buildOrganisations(today)), (batch) =>
    tx.organisation.createMany({
      data: batch.map(({ lat, lon, slug: _slug, ...organisation }) => ({
        ...organisation,
        folded: fold(organisation.name),
        latitude: lat,
        longitude: lon,
      })),
    }),
  );
  await inBatches(buildWorkplaces(), (batch) => tx.workplace.createMany({ data: batch }));
}

/** Writes people with their employments, profiles and roles. */
export async function writePeople(tx: Tx, people: readonly Person[], now: Date): Promise<void> {
  await inBatches(people, (batch) =>
    tx.person.createMany({
      data: batch.map(({ id, name, interests, maxDistanceKm }) => ({
        id,
        name,
        folded: fold(name),
        sortKey: sortKey(name),
        interests: JSON.stringify(interests),
        maxDistanceKm,
        createdAt: now,
      })),
    }),
  );
  const employments = people.flatMap(({ id, employments: held }) =>
    held.map((employment) => ({ personId: id, ...employment })),
  );
  await inBatches(employments, (batch) =>
    tx.employment.createMany({
      data: batch.map(({ from, to, ...employment }) => ({ ...employment, validFrom: from, validTo: to })),
    }),
  );
  const competences = people.flatMap(({ id, held, wanted }) => [
    ...held.map((competence) => ({ personId: id, relation: "held", ...competence })),
    ...wanted.map((competence) => ({ personId: id, relation: "wanted", ...competence })),
  ]);
  // One statement for thousands of rows: they are the most of what is written about people.
  for (let at = 0; at < competences.length; at += JSON_BATCH) {
    const rows = JSON.stringify(competences.slice(at, at + JSON_BATCH));
    await tx.$executeRaw`
      INSERT INTO "PersonCompetence" ("personId", "competenceId", "relation", "level")
      SELECT value ->> 'personId', value ->> 'slug', value ->> 'relation', value ->> 'level'
      FROM json_each(${rows})`;
  }
  await tx.roleGrant.createMany({
    data: personas.flatMap(({ personId, roles }) =>
      roles.map(({ role, organisationId }) => ({
        id: `${personId}-${role}`,
        personId,
        role,
        organisationId,
        validFrom: "2020-01-01",
      })),
    ),
  });
}

/** Parents and successors come before those that point to them. */
function beforeTheirDependants(organisations: readonly Organisation[]): Organisation[] {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const placed = new Set<Organisation>();
  const place = (organisation: Organisation | undefined) => {
    if (!organisation || placed.has(organisation)) return;
    if (organisation.parentId !== null) place(byId.get(organisation.parentId));
    if (organisation.successorId !== null) place(byId.get(organisation.successorId));
    placed.add(organisation);
  };
  for (const organisation of organisations) place(organisation);
  return [...placed];
}
