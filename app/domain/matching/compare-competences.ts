/** What an applicant brings of what is asked for. */
export type CompetenceComparison<Asked> = { has: readonly Asked[]; lacks: readonly Asked[] };

/**
 * The asked competences that an applicant has and lacks, in the order asked. `held` is what they share by applying:
 * which of the asked competences they have, without levels, and nothing else of their profile.
 */
export function compareCompetences<Asked extends { id: string }>(
  asked: readonly Asked[],
  held: readonly string[],
): CompetenceComparison<Asked> {
  const has = asked.filter(({ id }) => held.includes(id));
  return { has, lacks: asked.filter(({ id }) => !held.includes(id)) };
}

/**
 * Applicants who have most of what is asked for first; equals, and everybody where nothing is asked for, as they came:
 * the alphabet. Nobody is left out.
 */
export function mostAskedFirst<Applicant extends { has: readonly unknown[] }>(
  applicants: readonly Applicant[],
): Applicant[] {
  return applicants.toSorted((a, b) => b.has.length - a.has.length);
}
