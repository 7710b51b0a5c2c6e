import type { Sector } from "../../app/domain/people/index.server.ts";
import type { Day } from "../calendar.ts";
import type { OpportunityKind } from "../people/person.ts";

export type Channel = "on_the_job" | "relational" | "formal";

export type Activity = OpportunityKind | "feedback" | "reading";

export type Source = "rotation" | "lti" | "programme" | "import" | "self_reported" | "leader_confirmed";

export type Confidence = "high" | "medium" | "low";

/** One line of the history. Organisation, sector and region are what was true of the person on the day. */
export type HistoryEntry = {
  /** Unique, and the same in every build of the same world. */
  key: string;
  personId: string;
  organisationId: string;
  sector: Sector;
  regionCode: string;
  occurredOn: Day;
  channel: Channel;
  activity: Activity;
  /** Whole quarters of an hour. */
  hours: number;
  /** What was paid out, without the value of working time. Whole kroner. */
  amountDkk: number;
  source: Source;
  confidence: Confidence;
  titleDa: string;
};
