/**
 * Every address once: the Danish path that people see and the English file that we keep.
 * `access` is who gets past the door of the route; what they find behind it is scoped in each query.
 *   public     everybody, signed in or not
 *   signed_in  anybody with a session
 *   leader     a leader with staff of their own
 *   council    the kompetenceråd and its secretariat
 *   admin      whoever keeps Rokade running
 *   demo       only where IDENTITY=demo
 *   protocol   checked by the protocol itself (LTI), not by a session
 * A renamed path owes a 301 in `moved`.
 *
 * @typedef {"public" | "signed_in" | "leader" | "council" | "admin" | "demo" | "protocol"} Access
 */

export const routes = /** @type {const} */ ([
  { id: "home", path: "/", file: "routes/home/front-page.tsx", access: "public" },

  { id: "opportunities", path: "/muligheder", file: "routes/catalogue/opportunities.tsx", access: "public" },
  {
    id: "opportunities.suggestions",
    path: "/muligheder/forslag",
    file: "routes/catalogue/suggestions.tsx",
    access: "public",
  },
  {
    id: "opportunities.atom",
    path: "/muligheder.atom",
    file: "routes/catalogue/opportunities-atom.tsx",
    access: "public",
  },
  {
    id: "opportunities.ics",
    path: "/muligheder.ics",
    file: "routes/catalogue/opportunities-ics.tsx",
    access: "public",
  },
  { id: "opportunity", path: "/muligheder/:id", file: "routes/catalogue/opportunity.tsx", access: "public" },
  {
    id: "opportunity.save",
    path: "/muligheder/:id/gem",
    file: "routes/catalogue/save.tsx",
    access: "signed_in",
  },
  {
    id: "opportunity.dismiss",
    path: "/muligheder/:id/ikke-interesseret",
    file: "routes/catalogue/dismiss.tsx",
    access: "signed_in",
  },
  { id: "saved", path: "/gemte", file: "routes/catalogue/saved.tsx", access: "signed_in" },
  {
    id: "saved.new",
    path: "/gemte/soegninger/ny",
    file: "routes/catalogue/save-search.tsx",
    access: "signed_in",
  },
  {
    id: "saved.search",
    path: "/gemte/soegninger/:id",
    file: "routes/catalogue/saved-search.tsx",
    access: "signed_in",
  },
  {
    id: "saved.open",
    path: "/gemte/soegninger/:id/vis",
    file: "routes/catalogue/open-search.tsx",
    access: "signed_in",
  },
  {
    id: "saved.message",
    path: "/gemte/beskeder/:id",
    file: "routes/catalogue/search-message.tsx",
    access: "signed_in",
  },
  {
    id: "saved.silence",
    path: "/gemte/ingen-besked/:token",
    file: "routes/catalogue/silence-search.tsx",
    access: "public",
  },
  {
    id: "saved.calendar",
    path: "/gemte/kalender",
    file: "routes/catalogue/saved-calendar.tsx",
    access: "signed_in",
  },
  {
    id: "saved.ics",
    path: "/gemte/kalender/:secret",
    file: "routes/catalogue/saved-ics.tsx",
    access: "public",
  },
  {
    id: "saved.dismissed",
    path: "/gemte/valgt-fra",
    file: "routes/catalogue/dismissed.tsx",
    access: "signed_in",
  },

  { id: "apply", path: "/muligheder/:id/soeg", file: "routes/applications/apply.tsx", access: "signed_in" },
  {
    id: "applications",
    path: "/mine-ansoegninger",
    file: "routes/applications/mine.tsx",
    access: "signed_in",
  },
  {
    id: "application",
    path: "/mine-ansoegninger/:id",
    file: "routes/applications/case.tsx",
    access: "signed_in",
  },
  {
    id: "application.write",
    path: "/mine-ansoegninger/:id/skriv",
    file: "routes/applications/write.tsx",
    access: "signed_in",
  },
  {
    id: "application.withdraw",
    path: "/mine-ansoegninger/:id/traek-tilbage",
    file: "routes/applications/withdraw.tsx",
    access: "signed_in",
  },

  { id: "leader", path: "/leder", file: "routes/applications/leader-inbox.tsx", access: "leader" },
  { id: "leader.release", path: "/leder/:id", file: "routes/applications/release.tsx", access: "leader" },

  { id: "host", path: "/vaert", file: "routes/catalogue/host.tsx", access: "leader" },
  { id: "host.new", path: "/vaert/nyt-opslag", file: "routes/catalogue/new-posting.tsx", access: "leader" },
  { id: "host.posting", path: "/vaert/:id", file: "routes/catalogue/posting.tsx", access: "leader" },
  {
    id: "host.applicants",
    path: "/vaert/:id/ansoegere",
    file: "routes/applications/applicants.tsx",
    access: "leader",
  },
  {
    id: "host.applicant",
    path: "/vaert/ansoegere/:id",
    file: "routes/applications/applicant.tsx",
    access: "leader",
  },

  {
    id: "nominations",
    path: "/indstillinger",
    file: "routes/programmes/nominations.tsx",
    access: "signed_in",
  },
  {
    id: "nominations.new",
    path: "/indstillinger/ny",
    file: "routes/programmes/nominate.tsx",
    access: "leader",
  },
  {
    id: "nomination",
    path: "/indstillinger/:id",
    file: "routes/programmes/nomination.tsx",
    access: "signed_in",
  },

  { id: "learning", path: "/min-laering", file: "routes/learning/my-learning.tsx", access: "signed_in" },
  {
    id: "learning.start",
    path: "/min-laering/:id/start",
    file: "routes/learning/start-course.tsx",
    access: "signed_in",
  },
  { id: "lti.auth", path: "/lti/auth", file: "routes/learning/lti-auth.tsx", access: "protocol" },
  { id: "lti.token", path: "/lti/token", file: "routes/learning/lti-token.tsx", access: "protocol" },
  {
    id: "lti.lineItems",
    path: "/lti/ags/:context/lineitems",
    file: "routes/learning/lti-line-items.tsx",
    access: "protocol",
  },
  {
    id: "lti.lineItem",
    path: "/lti/ags/:context/lineitems/:item",
    file: "routes/learning/lti-line-item.tsx",
    access: "protocol",
  },
  {
    id: "lti.scores",
    path: "/lti/ags/:context/lineitems/:item/scores",
    file: "routes/learning/lti-scores.tsx",
    access: "protocol",
  },
  {
    id: "lti.results",
    path: "/lti/ags/:context/lineitems/:item/results",
    file: "routes/learning/lti-results.tsx",
    access: "protocol",
  },
  { id: "jwks", path: "/.well-known/jwks.json", file: "routes/learning/jwks.tsx", access: "public" },

  { id: "overview", path: "/kompetenceoverblik", file: "routes/council/overview.tsx", access: "council" },
  {
    id: "overview.csv",
    path: "/kompetenceoverblik.csv",
    file: "routes/council/overview-csv.tsx",
    access: "council",
  },
  {
    id: "overview.dismissals.csv",
    path: "/kompetenceoverblik/fravalg.csv",
    file: "routes/council/dismissals-csv.tsx",
    access: "council",
  },
  {
    id: "overview.method",
    path: "/kompetenceoverblik/saadan",
    file: "routes/council/method.tsx",
    access: "public",
  },

  { id: "administration", path: "/administration", file: "routes/home/administration.tsx", access: "admin" },
  { id: "users", path: "/administration/brugere", file: "routes/people/users.tsx", access: "admin" },
  {
    id: "users.csv",
    path: "/administration/brugere.csv",
    file: "routes/people/users-csv.tsx",
    access: "admin",
  },
  { id: "user", path: "/administration/brugere/:id", file: "routes/people/user.tsx", access: "admin" },
  {
    id: "user.role",
    path: "/administration/brugere/:id/rolle",
    file: "routes/people/user-role.tsx",
    access: "admin",
  },
  {
    id: "role.end",
    path: "/administration/roller/:id/afslut",
    file: "routes/people/role-end.tsx",
    access: "admin",
  },
  {
    id: "user.move",
    path: "/administration/brugere/:id/flyt",
    file: "routes/people/user-move.tsx",
    access: "admin",
  },
  {
    id: "user.leave",
    path: "/administration/brugere/:id/fratraed",
    file: "routes/people/user-leave.tsx",
    access: "admin",
  },
  {
    id: "user.signIn",
    path: "/administration/brugere/:id/adgang",
    file: "routes/people/user-sign-in.tsx",
    access: "admin",
  },
  {
    id: "organisations",
    path: "/administration/organisationer",
    file: "routes/people/organisations.tsx",
    access: "admin",
  },
  {
    id: "organisations.csv",
    path: "/administration/organisationer.csv",
    file: "routes/people/organisations-csv.tsx",
    access: "admin",
  },
  {
    id: "organisation",
    path: "/administration/organisationer/:id",
    file: "routes/people/organisation.tsx",
    access: "admin",
  },
  {
    id: "organisation.unit",
    path: "/administration/organisationer/:id/ny-enhed",
    file: "routes/people/organisation-unit.tsx",
    access: "admin",
  },
  { id: "unit", path: "/administration/enheder/:id", file: "routes/people/unit.tsx", access: "admin" },
  {
    id: "organisation.change",
    path: "/administration/organisationer/:id/aendring",
    file: "routes/people/plan-change.tsx",
    access: "admin",
  },
  { id: "change", path: "/administration/aendringer/:id", file: "routes/people/change.tsx", access: "admin" },
  { id: "imports", path: "/administration/indlaesning", file: "routes/imports/import.tsx", access: "admin" },
  {
    id: "imports.preview",
    path: "/administration/indlaesning/:id",
    file: "routes/imports/import-preview.tsx",
    access: "admin",
  },
  {
    id: "opportunities.csv",
    path: "/administration/muligheder.csv",
    file: "routes/imports/export-csv.tsx",
    access: "admin",
  },
  {
    id: "opportunities.jsonl",
    path: "/administration/muligheder.jsonl",
    file: "routes/imports/export-jsonl.tsx",
    access: "admin",
  },
  { id: "audit", path: "/administration/haendelser", file: "routes/audit/audit-log.tsx", access: "admin" },
  {
    id: "audit.csv",
    path: "/administration/haendelser.csv",
    file: "routes/audit/audit-csv.tsx",
    access: "admin",
  },
  {
    id: "lookups",
    path: "/administration/opslag-i-data",
    file: "routes/audit/lookup-log.tsx",
    access: "admin",
  },
  {
    id: "lookups.csv",
    path: "/administration/opslag-i-data.csv",
    file: "routes/audit/lookup-csv.tsx",
    access: "admin",
  },
  { id: "jobs", path: "/administration/job", file: "routes/jobs/jobs.tsx", access: "admin" },
  { id: "jobs.message", path: "/administration/job/:id", file: "routes/jobs/message.tsx", access: "admin" },

  { id: "profile", path: "/profil", file: "routes/people/profile.tsx", access: "signed_in" },
  { id: "profile.held", path: "/profil/kan", file: "routes/people/held.tsx", access: "signed_in" },
  { id: "profile.wanted", path: "/profil/vil-laere", file: "routes/people/wanted.tsx", access: "signed_in" },
  {
    id: "profile.preferences",
    path: "/profil/oensker",
    file: "routes/people/preferences.tsx",
    access: "signed_in",
  },
  {
    id: "profile.lookups",
    path: "/profil/hvem-har-set",
    file: "routes/people/lookups.tsx",
    access: "signed_in",
  },
  {
    id: "profile.data",
    path: "/profil/mine-oplysninger",
    file: "routes/people/my-data.tsx",
    access: "signed_in",
  },
  {
    id: "profile.download",
    path: "/profil/mine-oplysninger.json",
    file: "routes/people/my-data-json.tsx",
    access: "signed_in",
  },
  { id: "sign-in", path: "/log-ind", file: "routes/people/sign-in.tsx", access: "public" },
  { id: "sign-out", path: "/log-af", file: "routes/people/sign-out.tsx", access: "public" },
  { id: "demo.login", path: "/demo/login", file: "routes/people/demo-login.tsx", access: "demo" },
  { id: "language", path: "/sprog", file: "routes/home/language.tsx", access: "public" },

  {
    id: "competencyProfiles",
    path: "/kompetenceprofiler",
    file: "routes/competences/profiles.tsx",
    access: "public",
  },
  {
    id: "competencyProfile",
    path: "/kompetenceprofiler/:id",
    file: "routes/competences/profile.tsx",
    access: "public",
  },
  {
    id: "competencyProfile.target",
    path: "/kompetenceprofiler/:id/maal",
    file: "routes/competences/target.tsx",
    access: "signed_in",
  },

  { id: "help", path: "/hjaelp", file: "routes/home/help.tsx", access: "public" },
  { id: "help.api", path: "/hjaelp/api", file: "routes/api/api-page.tsx", access: "public" },
  { id: "privacy", path: "/privatliv", file: "routes/home/privacy.tsx", access: "public" },
  { id: "accessibility", path: "/was", file: "routes/home/accessibility.tsx", access: "public" },

  {
    id: "api.opportunities",
    path: "/api/v1/opportunities",
    file: "routes/api/opportunities.tsx",
    access: "public",
  },
  {
    id: "api.opportunity",
    path: "/api/v1/opportunities/:id",
    file: "routes/api/opportunity.tsx",
    access: "public",
  },

  { id: "api.openapi", path: "/api/v1/openapi.json", file: "routes/api/openapi-json.tsx", access: "public" },

  { id: "not-found", path: "*", file: "routes/home/not-found.tsx", access: "public" },
]);

/** Old addresses and where they went for good. */
export const moved = /** @type {const} */ ([{ from: "/kompetenceraad", to: "/kompetenceoverblik" }]);
