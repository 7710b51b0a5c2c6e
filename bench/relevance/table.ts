import type { Grades } from "./measures.ts";
import { NDCG_DEPTH, type Score, type ScoredProfile, type ScoredQuery, type Scores } from "./scores.ts";

/** A query or a profile below this nDCG@10 is listed among the misses. */
const POOR = 0.7;

/** The scores of each engine side by side, overall and by class. */
export function tableOf(engines: Readonly<Record<string, Scores>>): string[] {
  const names = Object.keys(engines);
  const all = Object.values(engines);
  const classes = Object.keys(all[0]?.byClass ?? {});
  const rows = [
    ["", ...names.flatMap((name) => [`${name} nDCG@10`, "recall@20"])],
    ...classes.map((name) => [name, ...all.flatMap(({ byClass }) => cellsOf(byClass[name]))]),
    ["all", ...all.flatMap(cellsOf)],
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
}

function cellsOf(score: Score | undefined): [string, string] {
  return score ? [score.ndcg10.toFixed(3), score.recall20.toFixed(3)] : ["", ""];
}

/**
 * For each query and profile that is answered badly, worst first: what was expected and what came, with the grades.
 * Queries that are held out stay unseen.
 */
export function linesOfMisses(queries: readonly ScoredQuery[], profiles: readonly ScoredProfile[]): string[] {
  const poor = queries
    .filter(({ judged, score }) => !judged.isHeldOut && score.ndcg10 < POOR)
    .sort((a, b) => a.score.ndcg10 - b.score.ndcg10)
    .flatMap(({ judged, found, score }) => [
      "",
      `${score.ndcg10.toFixed(2)} ${judged.class}: »${judged.query}« (${judged.wants})`,
      ...expectedAndFound(judged.grades, found),
    ]);
  const poorMatches = profiles
    .filter(({ ndcg10 }) => ndcg10 < POOR)
    .flatMap(({ profile, found, ndcg10 }) => [
      "",
      `${ndcg10.toFixed(2)} matching: ${profile.name} (${profile.who})`,
      ...expectedAndFound(profile.grades, found),
    ]);
  return [...poor, ...poorMatches];
}

function expectedAndFound(grades: Grades, found: readonly string[]): string[] {
  const first = found.slice(0, NDCG_DEPTH);
  const missing = [...grades].filter(([id, grade]) => grade >= 2 && !first.includes(id));
  return [
    `  expected: ${missing.map(([id, grade]) => `${grade} ${id}`).join(" · ") || "nothing more"}`,
    `  came: ${first.map((id) => `${grades.get(id) ?? 0} ${id}`).join(" · ") || "nothing"}`,
  ];
}
