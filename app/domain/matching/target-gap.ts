/** A competence that a target asks for, the level one has (0: not in one's profile), and how many levels are left. */
export type TargetGap<Asked extends { id: string; level: number }> = {
  competence: Asked;
  held: number;
  missing: number;
};

/** What one lacks of a target: the widest gaps first, then as the target lists them; what one has is last. */
export function targetGaps<Asked extends { id: string; level: number }>(
  asked: readonly Asked[],
  held: ReadonlyMap<string, number>,
): TargetGap<Asked>[] {
  return asked
    .map((competence) => {
      const level = held.get(competence.id) ?? 0;
      return { competence, held: level, missing: Math.max(0, competence.level - level) };
    })
    .sort((a, b) => b.missing - a.missing);
}
