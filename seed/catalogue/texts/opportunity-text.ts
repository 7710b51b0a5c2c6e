export type OpportunityTextKind =
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

type LeadershipLevel =
  | "employee"
  | "aspiring"
  | "new_leader"
  | "leader"
  | "leader_of_leaders"
  | "director"
  | "top";

/** One opportunity of the demo world as it is written, before it gets ids and dates. */
export type OpportunityText = {
  /** Stable across seeds: the same opportunity keeps it. */
  externalId: string;
  kind: OpportunityTextKind;
  title: string;
  /** At most 220 characters. */
  summary: string;
  /** What the citizen and the core task gain. */
  purpose: string;
  /** Det skal du lave. Paragraphs are separated by a blank line; list lines start with "- ". */
  tasks: string;
  /** Det lærer du. Same shape as `tasks`. */
  learning: string;
  /** Det kræver det. Same shape as `tasks`. */
  requirements: string;
  /** Vilkår. Same shape as `tasks`. */
  terms: string;
  /** Exact name of the organisation, as in the reference data. */
  organisation: string;
  unit: string;
  /** Name of the municipality where the work is done, as in kommuner.csv. */
  municipality: string;
  format: "on_site" | "online" | "hybrid";
  workload: "full_time" | "part_time";
  hoursPerWeek: number;
  weeks: number;
  /** Total hours of a course, programme, network or training; rotations leave it out. */
  hours?: number;
  /** Days after the day of seeding, so that the world never goes stale. Always later than the deadline. */
  startInDays: number;
  /** Days after the day of seeding; negative when the deadline has passed. */
  deadlineInDays: number;
  seats: number;
  /** Price of a seat, or the click fee of an e-learning module. */
  priceDkk?: number;
  /** Three to six slugs of the competence taxonomy. */
  competences: readonly string[];
  leadershipLevels: readonly LeadershipLevel[];
  /** The overgang it mends, for example "hospital-municipality". */
  transition?: string;
  /** The module in Campus; e-learning only. */
  courseSlug?: string;
  /** Role of the person to ask; never a name. */
  contactRole: string;
  /** The language it is written in. */
  language: "da" | "en";
};
