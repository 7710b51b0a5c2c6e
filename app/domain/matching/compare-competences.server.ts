import type { Database } from "../../ports/database.ts";
import type { Label } from "./match-subjects.ts";
import { askedAndOwn } from "./queries.server.ts";

export type CompetenceComparison = {
  /** Asked for and held, with the level from 1 to 4. */
  holds: readonly (Label & { level: number })[];
  /** Asked for, not held, and what the person wants to learn. */
  wants: readonly Label[];
  /** Asked for and in neither list. */
  lacks: readonly Label[];
};

/**
 * What an applicant brings of the competences that an opportunity asks for, and nothing else of their profile. The
 * caller has decided that the viewer may see it, and logs the look-up.
 */
export async function compareCompetences({
  db,
  opportunityId,
  personId,
}: {
  db: Database;
  opportunityId: string;
  personId: string;
}): Promise<CompetenceComparison> {
  const { asked, own } = await askedAndOwn(db.read, opportunityId, personId);
  const levelOf = (relation: string, id: string) =>
    own.find((row) => row.relation === relation && row.competenceId === id)?.level;
  const holds = asked.flatMap((label) => {
    const level = levelOf("held", label.id);
    return level === undefined ? [] : [{ ...label, level }];
  });
  const rest = asked.filter(({ id }) => levelOf("held", id) === undefined);
  return {
    holds,
    wants: rest.filter(({ id }) => levelOf("wanted", id) !== undefined),
    lacks: rest.filter(({ id }) => levelOf("wanted", id) === undefined),
  };
}
