import type { Fields } from "./fields.ts";

/** What a person fills in before the button is pressed; what stands in the form already is kept. */
export type KnownForm = {
  fill?: Fields;
  /** Another known form that is sent first, to bring the record where this one works. */
  after?: string;
  /** The audit entry of what it does; null: it only shows something. */
  does: string | null;
};

const ANSWERS: Fields = {
  purpose: "Jeg vil lære at se på tværs, som vi aftalte i min udviklingssamtale.",
  benefit: "Borgerne i Vejle får samme overblik, når jeg er hjemme igen.",
};

const DECIDED: Fields = { reason: "Aftalt med HR i går." };
const LAST_DAY: Fields = { "lastDay.day": "31", "lastDay.month": "1", "lastDay.year": "2027" };

const POSTING: Fields = {
  kind: "rotation",
  modelId: "secondment",
  title: "Byg bro mellem borgerservice og økonomi",
  summary: "Vi mangler en, der kan se på tværs.",
  tasks: "Du samler to afdelingers opgaver og viser, hvor borgeren venter.",
  learning: "Du lærer at lede et forløb på tværs.",
  municipalityCode: "0751",
  format: "on_site",
  workload: "full_time",
  hoursPerWeek: "37",
  "startsOn.day": "1",
  "startsOn.month": "3",
  "startsOn.year": "2027",
  "endsOn.day": "30",
  "endsOn.month": "5",
  "endsOn.year": "2027",
  "deadline.day": "10",
  "deadline.month": "1",
  "deadline.year": "2027",
  seats: "1",
  "levels[]": ["employee"],
  "competences[]": ["project-management"],
};

/**
 * Every form that Rokade shows, by route and button. A form that does not stand here fails the test; so does one
 * that stands here and is shown to nobody.
 */
export const knownForms: Readonly<Record<string, KnownForm>> = {
  "opportunity.save": { does: "opportunity.save" },
  "saved.new": { fill: { name: "Alt, der er åbent", frequency: "weekly" }, does: "saved_search.create" },
  "saved.search": { fill: { name: "Et andet navn" }, does: "saved_search.change" },
  "saved.search act=delete": { does: "saved_search.delete" },
  "saved.silence": { does: "saved_search.silence" },
  "saved.calendar act=make": { does: "calendar.make" },
  "saved.calendar act=end": { does: "calendar.end" },
  "opportunity.dismiss": { does: "opportunity.dismiss" },
  "competencyProfile.target": { does: "profile.update" },
  apply: { does: "application.start_draft" },
  "application act=accept_offer": { does: "application.accept_offer" },
  "application act=accept_period": { does: "application.accept_period" },
  "application act=complete": {
    fill: { learned: "Jeg tog tavlemødet på tværs med hjem." },
    does: "application.complete",
  },
  "application.write videre=fortsaet": { fill: ANSWERS, does: "application.save" },
  "application.write videre=luk": { fill: ANSWERS, does: "application.save" },
  "application.write": { after: "application.write videre=fortsaet", does: "application.submit_and_ask" },
  "application.withdraw": { does: "application.withdraw" },
  "leader.release": { fill: { answer: "yes" }, does: "application.give_release" },
  "host.new handling=offentliggoer": { fill: POSTING, does: "opportunity.publish" },
  "host.new handling=gem": { fill: POSTING, does: "opportunity.create" },
  "host.new handling=vis": { fill: POSTING, does: null },
  "host.posting handling=gem": {
    fill: { title: "En anden overskrift på opslaget" },
    does: "opportunity.update",
  },
  "host.posting handling=offentliggoer": { does: "opportunity.publish" },
  "host.posting handling=vis": { does: null },
  "host.posting handling=luk": { does: "opportunity.close" },
  "host.applicant choice=shortlist": { does: "application.shortlist" },
  "host.applicant choice=decline": {
    fill: { reason: "Vi valgte en, der har prøvet det før." },
    does: "application.decline",
  },
  "host.applicant choice=offer": { does: "application.offer" },
  "nominations.new": {
    fill: {
      opportunityId: "opportunity-plus-nye-ledere",
      strengths: "Hun fik tre afdelinger til at enes.",
      potential: "Kolleger går til hende.",
      coreTask: "Vi mangler ledere, der kender driften.",
    },
    does: "nomination.nominate",
  },
  "nomination act=accept": { does: "nomination.accept" },
  "nomination act=decline": { does: "nomination.decline" },
  nomination: { does: "nomination.withdraw" },
  "learning.start": { does: "course.start" },
  "profile.held act=add": { fill: { competence: "statistics", level: "2" }, does: "profile.update" },
  "profile.held act=change": { does: "profile.update" },
  "profile.wanted act=add": { fill: { competence: "statistics", level: "2" }, does: "profile.update" },
  "profile.wanted act=change": { does: "profile.update" },
  "profile.preferences": { fill: { maxDistanceKm: "55" }, does: "profile.update" },
  "user.role": {
    fill: { ...DECIDED, role: "hr", organisationId: "org-municipality-0630" },
    does: "role.give",
  },
  "role.end": { fill: { ...DECIDED, when: "now" }, does: "role.end" },
  "user.move": { fill: { ...DECIDED, title: "Souschef" }, does: "employment.move" },
  "user.leave": { fill: { ...DECIDED, ...LAST_DAY }, does: "employment.end" },
  "user.signIn act=close": { fill: { ...DECIDED, typedName: "Peter Krogh" }, does: "sign_in.close" },
  "organisation.unit": { fill: { ...DECIDED, name: "Et nyt sted" }, does: "unit.add" },
  "unit act=rename": { fill: { ...DECIDED, name: "Et andet navn" }, does: "unit.rename" },
  "unit act=end": { fill: { ...DECIDED, ...LAST_DAY }, does: "unit.end" },
  "organisation.change": { fill: DECIDED, does: "organisation_change.plan" },
  change: { fill: DECIDED, does: "organisation_change.cancel" },
  imports: {
    fill: { kind: "organisations", file: "organisationId;name;kind;sector\norg-ny;Ny styrelse;agency;state" },
    does: "import.upload",
  },
  "imports.preview act=import": { does: "import.organisations" },
  "imports.preview act=import_good": { does: "import.people" },
  "imports.preview act=discard": { does: "import.discard" },
  "jobs act=run": { does: "job.run" },
  "jobs act=retry": { does: "outbox.retry" },
  "jobs act=retry_all": { does: "outbox.retry_all" },
  "jobs.message": { fill: { reason: "done_by_hand" }, does: "outbox.give_up" },
};

/** Forms that change a cookie or a session, and no table that is anybody's but the browser's. */
export const ofTheBrowser: readonly string[] = ["language", "sign-out", "demo.login"];
