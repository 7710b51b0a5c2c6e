import type { OpportunityTextKind } from "../texts/opportunity-text.ts";

/** A programme or course besides the written ones. */
export type Programme = {
  kind: OpportunityTextKind;
  title: string;
  organisation: string;
  unit: string;
  municipality: string;
  /** For whom, and what is at stake: two short sentences. */
  why: string;
  topic: string;
  hours: number;
  weeks: number;
  seats: number;
  priceDkk: number;
  competences: readonly string[];
};
