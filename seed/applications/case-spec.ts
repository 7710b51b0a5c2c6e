import type { Act } from "../../app/domain/applications/index.server.ts";
import type { Sector } from "../../app/domain/people/index.server.ts";

/** What happened and how many days ago; what has a reason carries it. */
export type PlannedStep = { act: Act; daysAgo: number; note?: string };

export type CaseSpec = {
  /** Names the application: the same in every build. */
  key: string;
  /** The opportunity's external id. */
  posting: string;
  /** An earlier round of the same posting, which started so many days ago; negative when it is still to start. */
  startedDaysAgo?: number;
  /** Another rotation model than the posting's. */
  model?: string;
  applicant: { person: string } | { staffOf: string; index: number } | { from: Sector };
  createdDaysAgo: number;
  steps: readonly PlannedStep[];
  purpose: string;
  benefit: string;
  flexibility?: string;
  /** The period that the leader proposed: so many weeks later. */
  proposedWeeksLater?: number;
  learned?: string;
};

/** The application is sent, and the leader asked. */
export const asked = (daysAgo: number): PlannedStep => ({ act: "submit_and_ask", daysAgo });
