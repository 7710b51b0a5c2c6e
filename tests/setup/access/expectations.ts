import type { routes } from "../../../app/route-table.js";
import type { RecordsOf } from "./records.ts";

type Route = (typeof routes)[number];
type RouteId = Route["id"];
type ParamRoute = Extract<Route, { path: `${string}:${string}` }>["id"];

/** Who gets past the door, and whose records they find behind it. */
export type Expectation = {
  access: Route["access"];
  /** A rule of records.ts. */
  records?: keyof RecordsOf;
  /** It has no page of its own and sends on to another, which asks again. */
  sendsOn?: true;
};

/**
 * What each route answers to whom, said a second time: a route that is opened to others by mistake differs from
 * this table. Every route stands here, and nothing else does.
 */
export const expectations: { [Id in RouteId]: Expectation } & {
  [Id in Exclude<ParamRoute, `lti.${string}`>]: Expectation & { records: keyof RecordsOf };
} = {
  home: { access: "public" },
  opportunities: { access: "public" },
  "opportunities.suggestions": { access: "public" },
  "opportunities.atom": { access: "public" },
  "opportunities.ics": { access: "public" },
  opportunity: { access: "public", records: "opportunity" },
  "opportunity.save": { access: "signed_in", records: "opportunity", sendsOn: true },
  "opportunity.dismiss": { access: "signed_in", records: "opportunity" },
  saved: { access: "signed_in" },
  "saved.new": { access: "signed_in" },
  "saved.search": { access: "signed_in", records: "ownSearch" },
  "saved.open": { access: "signed_in", records: "ownSearch" },
  "saved.message": { access: "signed_in", records: "searchMessage" },
  "saved.silence": { access: "public", records: "silenceToken" },
  "saved.calendar": { access: "signed_in" },
  "saved.ics": { access: "public", records: "calendarSecret" },
  "saved.dismissed": { access: "signed_in" },
  apply: { access: "signed_in", records: "applicable" },
  applications: { access: "signed_in" },
  application: { access: "signed_in", records: "ownApplication" },
  "application.write": { access: "signed_in", records: "ownApplication" },
  "application.withdraw": { access: "signed_in", records: "ownApplication" },
  leader: { access: "leader" },
  "leader.release": { access: "leader", records: "askedRelease" },
  host: { access: "leader" },
  "host.new": { access: "leader" },
  "host.posting": { access: "leader", records: "ownPosting" },
  "host.applicants": { access: "leader", records: "ownPosting" },
  "host.applicant": { access: "leader", records: "applicant" },
  nominations: { access: "signed_in" },
  "nominations.new": { access: "leader" },
  nomination: { access: "signed_in", records: "nomination" },
  learning: { access: "signed_in" },
  "learning.start": { access: "signed_in", records: "course" },
  "lti.auth": { access: "protocol" },
  "lti.token": { access: "protocol" },
  "lti.lineItems": { access: "protocol" },
  "lti.lineItem": { access: "protocol" },
  "lti.scores": { access: "protocol" },
  "lti.results": { access: "protocol" },
  jwks: { access: "public" },
  overview: { access: "council" },
  "overview.csv": { access: "council" },
  "overview.dismissals.csv": { access: "council" },
  "overview.method": { access: "public" },
  administration: { access: "admin" },
  users: { access: "admin" },
  "users.csv": { access: "admin" },
  user: { access: "admin", records: "person" },
  "user.role": { access: "admin", records: "person" },
  "role.end": { access: "admin", records: "roleGrant" },
  "user.move": { access: "admin", records: "person" },
  "user.leave": { access: "admin", records: "person" },
  "user.signIn": { access: "admin", records: "person" },
  organisations: { access: "admin" },
  "organisations.csv": { access: "admin" },
  organisation: { access: "admin", records: "organisation" },
  "organisation.unit": { access: "admin", records: "organisation" },
  unit: { access: "admin", records: "workplace" },
  "organisation.change": { access: "admin", records: "organisation" },
  change: { access: "admin", records: "organisationChange" },
  imports: { access: "admin" },
  "imports.preview": { access: "admin", records: "keptImport" },
  "opportunities.csv": { access: "admin" },
  "opportunities.jsonl": { access: "admin" },
  audit: { access: "admin" },
  "audit.csv": { access: "admin" },
  lookups: { access: "admin" },
  "lookups.csv": { access: "admin" },
  jobs: { access: "admin" },
  "jobs.message": { access: "admin", records: "outboxMessage" },
  profile: { access: "signed_in" },
  "profile.held": { access: "signed_in" },
  "profile.wanted": { access: "signed_in" },
  "profile.preferences": { access: "signed_in" },
  "profile.lookups": { access: "signed_in" },
  "profile.data": { access: "signed_in" },
  "profile.download": { access: "signed_in" },
  "sign-in": { access: "public" },
  "sign-out": { access: "public" },
  "demo.login": { access: "demo" },
  language: { access: "public" },
  competencyProfiles: { access: "public" },
  competencyProfile: { access: "public", records: "competencyProfile" },
  "competencyProfile.target": { access: "signed_in", records: "competencyProfile", sendsOn: true },
  help: { access: "public" },
  "help.api": { access: "public" },
  privacy: { access: "public" },
  accessibility: { access: "public" },
  "api.opportunities": { access: "public" },
  "api.opportunity": { access: "public", records: "opportunity" },
  "api.openapi": { access: "public" },
  "not-found": { access: "public" },
};
