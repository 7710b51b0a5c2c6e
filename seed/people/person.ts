import type { LeadershipLevel } from "../../app/domain/people/index.server.ts";
import type { Day } from "../calendar.ts";

export type OpportunityKind =
  | "rotation"
  | "work_placement"
  | "executive_board_programme"
  | "plus_programme"
  | "talent_programme"
  | "e_learning"
  | "leadership_education"
  | "peer_network"
  | "side_by_side_training"
  | "new_assignment";

/** `slug` is one of the taxonomy; 1 knows it, 2 can do it with help, 3 can do it alone, 4 teaches others. */
export type CompetenceLevel = { slug: string; level: 1 | 2 | 3 | 4 };

/** `to` is the last day, or null. A former employment has no `managerId`: the world does not know that leader. */
export type Employment = {
  id: string;
  organisationId: string;
  /** Null where the employer has told of none. */
  workplaceId: string | null;
  title: string;
  leadershipLevel: LeadershipLevel;
  managerId: string | null;
  from: Day;
  to: Day | null;
};

export type Person = {
  /** `person-<persona>` or `person-<number>`: opaque, and the same in every build. */
  id: string;
  name: string;
  /** Oldest first and never overlapping; the last one is today's. */
  employments: readonly Employment[];
  /** Today's employment again, for those who need no history. */
  title: string;
  organisationId: string;
  workplaceId: string | null;
  leadershipLevel: LeadershipLevel;
  managerId: string | null;
  held: readonly CompetenceLevel[];
  wanted: readonly CompetenceLevel[];
  interests: readonly OpportunityKind[];
  maxDistanceKm: number;
};
