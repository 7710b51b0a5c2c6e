import { z } from "zod";
import { FORMATS, KINDS, LEVELS, SECTORS, WORKLOADS } from "../../domain/catalogue/labels.ts";

/** What the API answers. Every opportunity is checked by these before it is sent, and the document is written from them. */

const day = z.iso.date().nullable();
const count = z.int().min(0);

const organisation = z.object({
  id: z.string(),
  name: z.string(),
  sector: z.enum(SECTORS),
  region: z.string().nullable(),
});

const competence = z.object({ id: z.string(), label: z.string(), labelEn: z.string() });

const opportunity = z.object({
  id: z.string(),
  externalId: z.string().nullable(),
  kind: z.enum(KINDS),
  title: z.string(),
  summary: z.string(),
  organisation,
  competences: z.array(competence),
  leadershipLevels: z.array(z.enum(LEVELS)),
  municipalityCode: z.string().nullable(),
  format: z.enum(FORMATS),
  workload: z.enum(WORKLOADS),
  weeks: count,
  hoursPerWeek: z.number().min(0),
  hours: z.number().min(0).nullable(),
  startsOn: day,
  endsOn: day,
  deadline: day,
  seats: count,
  priceDkk: count,
  publishedAt: z.iso.datetime().nullable(),
  url: z.url(),
});

const hit = opportunity.extend({ highlights: z.record(z.string(), z.string()) });

const opportunityDetails = opportunity.extend({
  state: z.literal("published"),
  purpose: z.string(),
  tasks: z.string(),
  learning: z.string(),
  requirements: z.string(),
  terms: z.string(),
  contactRole: z.string(),
  transition: z.string().nullable(),
  language: z.enum(["da", "en"]).nullable(),
});

const searchAnswer = z.object({
  hits: z.array(hit),
  total: count,
  page: z.int().min(1),
  perPage: z.int().min(1),
  facets: z.record(z.string(), z.record(z.string(), count)),
  engine: z.string(),
  tookMs: z.number().min(0),
});

/** RFC 9457, with the parameter that was wrong. */
const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int().min(400).max(599),
  detail: z.string(),
  parameter: z.string().optional(),
});

export const ANSWERS = {
  Organisation: organisation,
  Competence: competence,
  Opportunity: opportunity,
  Hit: hit,
  OpportunityDetails: opportunityDetails,
  SearchAnswer: searchAnswer,
  Problem: problem,
};
export type AnswerName = keyof typeof ANSWERS;
export type Answer<Name extends AnswerName> = z.output<(typeof ANSWERS)[Name]>;
