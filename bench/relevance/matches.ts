import type { Rokade } from "../../app/composition.server.ts";
import { rankFor } from "../../app/domain/matching/index.server.ts";
import type { JudgedProfile } from "./judgements.ts";

/** Writes the person's profile into the world and answers the ids of the opportunities, best match first. */
export async function matchesOf({ db, clock }: Rokade, profile: JudgedProfile): Promise<string[]> {
  const personId = `judged-${profile.name}`;
  const { interests, maxDistanceKm, minWeeks, maxWeeks, startsFrom, formats } = profile;
  const listed = (["held", "wanted"] as const).flatMap((relation) =>
    [...profile[relation]].map(([competenceId, level]) => ({ personId, competenceId, relation, level })),
  );
  await db.write(async (tx) => {
    await tx.person.create({
      data: {
        id: personId,
        name: profile.name,
        folded: profile.name,
        interests: JSON.stringify(interests),
        maxDistanceKm,
        minWeeks,
        maxWeeks,
        startsFrom,
        formats: JSON.stringify(formats),
        createdAt: clock.now(),
      },
    });
    await tx.personCompetence.createMany({ data: listed });
  });
  const actor = {
    personId,
    name: profile.name,
    employment: {
      organisationId: personId,
      organisationName: "",
      sector: profile.sector,
      regionCode: null,
      workplaceId: null,
      workplaceName: null,
      municipalityCode: profile.municipality,
      title: "",
      level: profile.level,
      managerId: null,
    },
    roles: [],
    staff: 0,
  };
  return (await rankFor({ db, clock, actor })).map(({ id }) => id);
}
