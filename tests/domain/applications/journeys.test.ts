import fc from "fast-check";
import { expect, it } from "vitest";
import {
  acceptOffer,
  acceptPeriod,
  answerRelease,
  chooseApplicant,
  completeApplication,
  remindLeaders,
  runCalendar,
  saveDraft,
  startApplication,
  submitApplication,
  withdrawApplication,
} from "../../../app/domain/applications/index.server.ts";
import { HOLDS_SEAT } from "../../../app/domain/applications/states.ts";
import type { Actor } from "../../../app/domain/people/index.server.ts";
import { givenColleague, givenParties, type Parties } from "../../fixtures/applications.ts";
import { onceKey, type TestContext, testContext } from "../../setup/verb-context.ts";

const ACTS = [
  "start",
  "save",
  "submit",
  "withdraw",
  "accept",
  "acceptPeriod",
  "complete",
  "yes",
  "later",
  "no",
  "shortlist",
  "offer",
  "decline",
  "nextSeason",
  "calendar",
  "remind",
] as const;
type Press = { act: (typeof ACTS)[number]; who: number; staleBy: number };

const LEGAL: Record<string, readonly string[]> = {
  draft: ["not_asked"],
  submitted: ["not_asked", "waiting", "released", "other_period", "refused"],
  shortlisted: ["not_asked", "waiting", "released", "other_period", "refused"],
  offered: ["not_asked", "released"],
  accepted: ["waiting", "other_period"],
  agreed: ["not_asked", "released"],
  active: ["not_asked", "released"],
  returned: ["not_asked", "released"],
  completed: ["not_asked", "released"],
  withdrawn: ["not_asked", "released", "other_period", "refused"],
  declined: ["not_asked", "released", "other_period", "refused"],
  cancelled: ["refused"],
};

/** One of the parties presses a button, allowed or not. The later applicants of `who` are pressed upon in the same way. */
async function press(
  context: TestContext,
  parties: Parties,
  applicants: Actor[],
  given: Press,
): Promise<void> {
  const applicant = applicants[given.who];
  if (!applicant) throw new Error("No such applicant");
  const { host, leader, opportunityId } = parties;
  const row = await context.db.read.application.findFirst({
    where: { applicantId: { equals: applicant.personId } },
    select: { id: true, version: true },
  });
  const by = (actor: Actor) => ({
    ...context,
    actor,
    once: onceKey(actor.personId, `application.${given.act}`, context.ids.secret()),
    id: row?.id ?? "none",
    version: Math.max(1, (row?.version ?? 1) - given.staleBy),
  });
  switch (given.act) {
    case "start":
      await startApplication({ ...by(applicant), opportunityId });
      return;
    case "save":
      await saveDraft({ ...by(applicant), change: { purpose: "Lære.", benefit: "Bedre svar." } });
      return;
    case "submit":
      await submitApplication(by(applicant));
      return;
    case "withdraw":
      await withdrawApplication({ ...by(applicant), reason: null });
      return;
    case "accept":
      await acceptOffer(by(applicant));
      return;
    case "acceptPeriod":
      await acceptPeriod(by(applicant));
      return;
    case "complete":
      await completeApplication({ ...by(applicant), learned: "Meget." });
      return;
    case "yes":
      await answerRelease({ ...by(leader), answer: { answer: "yes" } });
      return;
    case "no":
      await answerRelease({ ...by(leader), answer: { answer: "no", reason: "Nej." } });
      return;
    case "later":
      await answerRelease({
        ...by(leader),
        answer: { answer: "later", reason: "Senere.", startsOn: "2027-09-01", endsOn: "2027-12-31" },
      });
      return;
    case "shortlist":
    case "offer":
      await chooseApplicant({ ...by(host), choice: { choice: given.act } });
      return;
    case "decline":
      await chooseApplicant({ ...by(host), choice: { choice: "decline", reason: "Tak." } });
      return;
    case "nextSeason":
      context.clock.set(new Date(context.clock.now().getTime() + 100 * 86_400_000).toISOString());
      return;
    case "calendar":
      await runCalendar(context);
      return;
    case "remind":
      await remindLeaders(context);
      return;
  }
}

async function checkInvariants(context: TestContext, seats: number): Promise<void> {
  const applications = await context.db.read.application.findMany({ include: { steps: true } });
  for (const { id, state, release, version, steps } of applications) {
    expect(LEGAL[state], `${state}/${release}`).toContain(release);
    const audited = await context.db.read.auditEntry.count({
      where: { subjectType: "application", subjectId: id },
    });
    const saves = await context.db.read.auditEntry.count({
      where: { subjectId: id, action: { in: ["application.save", "application.start_draft"] } },
    });
    expect(audited - saves, "every step is audited, and nothing else").toBe(steps.length);
    const reminders = steps.filter(({ step }) => step === "remind_leader").length;
    expect(version, "every change moves the version").toBe(1 + steps.length - reminders + saves - 1);
    const entries = await context.db.read.uptakeEntry.count({
      where: { idempotencyKey: `application:${id}` },
    });
    expect(entries).toBe(state === "returned" || state === "completed" ? 1 : 0);
  }
  const taken = applications.filter(({ state }) => HOLDS_SEAT.some((held) => held === state));
  expect(taken.length).toBeLessThanOrEqual(seats);
}

/** The way forward is pressed more often, so that the sequences also come to its end. */
const FORWARD = ["yes", "offer", "accept", "acceptPeriod", "calendar", "complete"] as const;
const presses = fc.array(
  fc.record({
    act: fc.constantFrom(...ACTS, ...FORWARD, ...FORWARD, ...FORWARD),
    who: fc.nat({ max: 2 }),
    staleBy: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(1) }),
  }),
  { minLength: 30, maxLength: 60 },
);
/** Everybody begins by applying, so that the buttons after that have something to be pressed on. */
const opening: Press[] = [0, 1, 2].flatMap((who) =>
  (["start", "save", "submit"] as const).map((act) => ({ act, who, staleBy: 0 })),
);

it.each([
  ["on_submit", 1],
  ["after_offer", 2],
] as const)(
  "whatever everybody presses (leader asked %s, seats: %i)",
  async (releaseAsked, seats) => {
    await fc.assert(
      fc.asyncProperty(presses, async (sequence) => {
        const context = await testContext();
        try {
          const parties = await givenParties(context, { seats });
          await context.db.write((tx) => tx.rotationModel.updateMany({ data: { releaseAsked } }));
          const applicants = [
            parties.applicant,
            await givenColleague(context, parties, "Jens Åby"),
            await givenColleague(context, parties, "Bo Ænder"),
          ];
          for (const given of [...opening, ...sequence]) await press(context, parties, applicants, given);
          await checkInvariants(context, seats);
        } finally {
          await context.db.remove();
        }
      }),
      { numRuns: 25 },
    );
  },
  60_000,
);
