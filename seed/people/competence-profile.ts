import type { LeadershipLevel } from "../../app/domain/people/index.server.ts";
import type { Random } from "../random.ts";
import type { CompetenceLevel, OpportunityKind } from "./person.ts";
import type { Position } from "./positions.ts";
import { fieldsOfWork, leadershipCompetences } from "./titles.ts";

/** What an employee who would like to lead wants to learn first. */
const aspirations = [
  "first-time-leadership",
  "people-leadership",
  "distributed-leadership",
  "development-talks",
];

const interestsByLevel: Readonly<Record<LeadershipLevel, readonly OpportunityKind[]>> = {
  employee: [
    "rotation",
    "work_placement",
    "e_learning",
    "side_by_side_training",
    "new_assignment",
    "peer_network",
  ],
  aspiring: ["rotation", "talent_programme", "new_assignment", "leadership_education", "work_placement"],
  new_leader: ["leadership_education", "plus_programme", "peer_network", "rotation", "e_learning"],
  leader: ["plus_programme", "leadership_education", "peer_network", "rotation"],
  leader_of_leaders: ["plus_programme", "talent_programme", "peer_network", "rotation"],
  director: ["executive_board_programme", "plus_programme", "peer_network"],
  top: ["executive_board_programme", "peer_network"],
};

type Pools = { core: readonly string[]; more: readonly string[]; wants: readonly string[] };

/** The competences that go with the chair: surely held, perhaps held, and likely to be wanted. */
function poolsOf(position: Position, title: string, level: LeadershipLevel, random: Random): Pools {
  const field = fieldsOfWork[position.field];
  const ofField = Object.values(field.titles).flat();
  if (position.leads === "nobody") {
    return {
      core: field.titles[title] ?? random.sample(ofField, 3),
      more: ofField,
      wants: level === "aspiring" ? [...random.sample(aspirations, 2), ...field.wants] : field.wants,
    };
  }
  const { held, wants } = leadershipCompetences[position.leads];
  return { core: random.sample(held, 4), more: ofField, wants: [...wants, ...field.wants] };
}

/** A higher level than the one held, at most 4. */
function levelAbove(held: CompetenceLevel["level"] | undefined, random: Random): CompetenceLevel["level"] {
  if (held === undefined)
    return random.weighted([
      [2, 5],
      [3, 4],
      [4, 1],
    ] as const);
  return held === 1 ? 2 : held === 2 ? 3 : 4;
}

/** What the holder of the chair can do, wants to learn and would like to try. No slug stands twice in a list. */
export function drawProfile(
  position: Position,
  title: string,
  level: LeadershipLevel,
  random: Random,
): {
  held: CompetenceLevel[];
  wanted: CompetenceLevel[];
  interests: OpportunityKind[];
  maxDistanceKm: number;
} {
  const { core, more, wants } = poolsOf(position, title, level, random);
  const held = new Map<string, CompetenceLevel["level"]>();
  for (const slug of core)
    held.set(
      slug,
      random.weighted([
        [2, 3],
        [3, 5],
        [4, 2],
      ] as const),
    );
  for (const slug of random.sample(more, random.int(1, 3))) {
    if (!held.has(slug))
      held.set(
        slug,
        random.weighted([
          [1, 4],
          [2, 4],
          [3, 1],
        ] as const),
      );
  }

  // Somebody who teaches others already has no level left to want.
  const open = [...new Set(wants)].filter((slug) => held.get(slug) !== 4);
  const first = level === "aspiring" ? open.slice(0, 1) : [];
  const chosen = new Set([...first, ...random.sample(open, random.int(2, 4))]);

  return {
    held: [...held].map(([slug, at]) => ({ slug, level: at })),
    wanted: [...chosen].map((slug) => ({ slug, level: levelAbove(held.get(slug), random) })),
    interests: random.sample(interestsByLevel[level], random.int(2, 4)),
    maxDistanceKm: random.weighted([
      [15, 2],
      [25, 4],
      [40, 5],
      [60, 4],
      [100, 2],
      [200, 1],
    ] as const),
  };
}
