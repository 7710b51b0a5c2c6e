import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  acceptOffer,
  acceptPeriod,
  answeredReleases,
  answerRelease,
  chooseApplicant,
  findAskedCase,
  othersAway,
  remindLeaders,
  waitingReleases,
  withdrawApplication,
} from "../../../app/domain/applications/index.server.ts";
import type { Actor } from "../../../app/domain/people/index.server.ts";
import {
  auditedActs,
  type Given,
  givenAgreed,
  givenColleague,
  givenParties,
  givenSent,
  messagesAbout,
  type Parties,
  readApplication,
} from "../../fixtures/applications.ts";
import { givenOpportunity } from "../../fixtures/opportunities.ts";
import { onceKey, type TestContext, testContext } from "../../setup/verb-context.ts";

type Answer = Parameters<typeof answerRelease>[0]["answer"];
const LATER: Answer = {
  answer: "later",
  reason: "Budgettet skal være færdigt.",
  startsOn: "2027-03-01",
  endsOn: "2027-08-31",
};
const NO: Answer = { answer: "no", reason: "Vi mangler to." };

let context: TestContext;
let parties: Parties;
let sent: Given;

beforeEach(async () => {
  context = await testContext();
  parties = await givenParties(context);
  sent = await givenSent(context, parties.applicant, parties.opportunityId);
});
afterEach(() => context.db.remove());

const key = (actor: Actor, act: string, token?: string) =>
  onceKey(actor.personId, `application.${act}`, token);
const answer = (
  value: Answer,
  { actor = parties.leader, given = sent, token = undefined as string | undefined } = {},
) => answerRelease({ ...context, actor, once: key(actor, "answer_release", token), ...given, answer: value });
const offer = (given: Given) =>
  chooseApplicant({
    ...context,
    actor: parties.host,
    once: key(parties.host, "offer"),
    ...given,
    choice: { choice: "offer" },
  });
const next = (by = 1): Given => ({ id: sent.id, version: sent.version + by });

describe("the leader's answer", () => {
  it("yes: the applicant and the host hear at once", async () => {
    expect(await answer({ answer: "yes" })).toMatchObject({
      ok: true,
      value: { state: "submitted", release: "released" },
    });
    expect((await messagesAbout(context, sent.id)).slice(2)).toEqual([
      `release_given → ${parties.applicant.personId}`,
      `applicant_released → ${parties.host.personId}`,
    ]);
    expect((await auditedActs(context, sent.id)).at(-1)).toBe("give_release");
    expect((await readApplication(context, sent.id)).steps.at(-1)).toMatchObject({
      step: "give_release",
      actorId: parties.leader.personId,
    });
  });

  it("no: the reason stands in the case and not in the audit, and the place cannot be offered", async () => {
    await answer(NO);
    expect(await readApplication(context, sent.id)).toMatchObject({
      release: "refused",
      releaseReason: "Vi mangler to.",
    });
    const entries = await context.db.read.auditEntry.findMany({ where: { subjectId: sent.id } });
    expect(JSON.stringify(entries)).not.toContain("mangler to");
    expect(await offer(next())).toEqual({ ok: false, code: "release_refused" });
  });

  it("later: the applicant may take the new period, and is released for it", async () => {
    await answer(LATER);
    expect(await readApplication(context, sent.id)).toMatchObject({
      release: "other_period",
      releaseStartsOn: "2027-03-01",
      startsOn: "2027-02-01",
    });
    expect(await offer(next())).toEqual({ ok: false, code: "release_other_period" });
    const accepted = await acceptPeriod({
      ...context,
      actor: parties.applicant,
      once: key(parties.applicant, "accept_period"),
      ...next(),
    });
    expect(accepted).toMatchObject({ ok: true, value: { release: "released" } });
    expect(await readApplication(context, sent.id)).toMatchObject({
      startsOn: "2027-03-01",
      endsOn: "2027-08-31",
    });
    expect(await messagesAbout(context, sent.id)).toContain(`period_changed → ${parties.host.personId}`);
    expect(await offer(next(2))).toMatchObject({ ok: true });
  });

  it("must be a period that can be", async () => {
    const wrong = { ...LATER, startsOn: "2026-11-21" };
    expect(await answer(wrong)).toEqual({ ok: false, code: "period_wrong" });
    expect(await readApplication(context, sent.id)).toMatchObject({ release: "waiting" });
  });

  it("is given once: twice by the same form counts once, and a second form is told", async () => {
    const [first, second] = await Promise.all([
      answer(NO, { token: "double-click" }),
      answer(NO, { token: "double-click" }),
    ]);
    expect(second).toEqual(first);
    expect((await readApplication(context, sent.id)).steps).toHaveLength(2);
    expect(await answer({ answer: "yes" })).toEqual({ ok: false, code: "conflict" });
    expect(await answer({ answer: "yes" }, { given: next() })).toEqual({
      ok: false,
      code: "already_answered",
    });
  });

  it("is only the asked leader's to give", async () => {
    expect(await answer({ answer: "yes" }, { actor: parties.host })).toEqual({
      ok: false,
      code: "not_found",
    });
    expect(await answer({ answer: "yes" }, { actor: parties.applicant })).toEqual({
      ok: false,
      code: "not_found",
    });
    expect(await findAskedCase(context.db.read, parties.host, sent.id)).toBeNull();
  });

  it("is not needed when the application is taken back meanwhile", async () => {
    await withdrawApplication({
      ...context,
      actor: parties.applicant,
      once: key(parties.applicant, "withdraw"),
      ...sent,
      reason: null,
    });
    expect(await answer({ answer: "yes" })).toEqual({ ok: false, code: "conflict" });
    expect(await waitingReleases(context.db.read, parties.leader)).toEqual([]);
  });
});

describe("the leader's inbox", () => {
  it("holds what waits, the oldest deadline first, and then what is answered", async () => {
    context.clock.set("2026-11-25T09:00:00Z");
    const second = await givenSent(
      context,
      await givenColleague(context, parties, "Jens Åby"),
      parties.opportunityId,
    );
    const waiting = await waitingReleases(context.db.read, parties.leader);
    expect(waiting.map(({ id }) => id)).toEqual([sent.id, second.id]);
    await answer(NO);
    expect((await waitingReleases(context.db.read, parties.leader)).map(({ id }) => id)).toEqual([second.id]);
    expect((await answeredReleases(context.db.read, parties.leader)).map(({ id }) => id)).toEqual([sent.id]);
    expect(await waitingReleases(context.db.read, parties.host)).toEqual([]);
  });

  it("shows who else is away in the period, whom this leader has let go", async () => {
    const other = await givenColleague(context, parties, "Jens Åby");
    const elsewhere = await givenOpportunity(context, parties.host, {
      modelId: "secondment",
      startsOn: "2027-07-01",
      endsOn: "2027-12-31",
    });
    await givenAgreed(context, { ...parties, opportunityId: elsewhere }, other);
    const period = { startsOn: "2027-02-01", endsOn: "2027-07-31" };
    const away = (given: typeof period) =>
      othersAway(context.db.read, parties.leader, {
        exceptPersonId: parties.applicant.personId,
        period: given,
      });
    expect(await away(period)).toMatchObject([{ name: "Jens Åby", startsOn: "2027-07-01" }]);
    expect(await away({ ...period, endsOn: "2027-06-30" })).toEqual([]);
  });
});

describe("a model that asks after the offer", () => {
  beforeEach(async () => {
    await context.db.write((tx) =>
      tx.rotationModel.update({ where: { id: "secondment" }, data: { releaseAsked: "after_offer" } }),
    );
    const second = await givenColleague(context, parties, "Jens Åby");
    parties = { ...parties, applicant: second };
    sent = await givenSent(context, second, parties.opportunityId);
    await offer(sent);
    const accepted = await acceptOffer({
      ...context,
      actor: second,
      once: key(second, "accept_offer"),
      ...next(),
    });
    expect(accepted).toMatchObject({ ok: true, value: { state: "accepted", release: "waiting" } });
  });

  it("agrees when the leader says yes", async () => {
    expect(await answer({ answer: "yes" }, { given: next(2) })).toMatchObject({
      ok: true,
      value: { state: "agreed", release: "released" },
    });
    const { steps } = await readApplication(context, sent.id);
    expect(steps.slice(-2).map(({ step, actorId }) => [step, actorId])).toEqual([
      ["give_release", parties.leader.personId],
      ["agree", null],
    ]);
  });

  it("comes to nothing when the leader says no, and the seat is free again", async () => {
    await answer(NO, { given: next(2) });
    expect(await readApplication(context, sent.id)).toMatchObject({ state: "cancelled", release: "refused" });
    const third = await givenColleague(context, parties, "Bo");
    expect(await offer(await givenSent(context, third, parties.opportunityId))).toMatchObject({ ok: true });
  });

  it("goes back to the host when another period is taken: the host said yes to the first one", async () => {
    await answer(LATER, { given: next(2) });
    const taken = await acceptPeriod({
      ...context,
      actor: parties.applicant,
      once: key(parties.applicant, "accept_period"),
      ...next(3),
    });
    expect(taken).toMatchObject({ ok: true, value: { state: "shortlisted", release: "released" } });
    await offer(next(4));
    const again = await acceptOffer({
      ...context,
      actor: parties.applicant,
      once: key(parties.applicant, "accept_offer"),
      ...next(5),
    });
    expect(again).toMatchObject({ ok: true, value: { state: "agreed" } });
  });
});

describe("reminding", () => {
  it("tells leader and applicant once, on the day after the deadline", async () => {
    context.clock.set("2026-12-07T09:00:00Z");
    expect(await remindLeaders(context)).toBe(0);
    context.clock.set("2026-12-08T05:00:00Z");
    expect(await remindLeaders(context)).toBe(1);
    expect(await remindLeaders(context)).toBe(0);
    context.clock.set("2026-12-20T05:00:00Z");
    expect(await remindLeaders(context)).toBe(0);
    expect((await messagesAbout(context, sent.id)).slice(2)).toEqual([
      `leader_reminded → ${parties.applicant.personId}`,
      `release_overdue → ${parties.leader.personId}`,
    ]);
    expect((await auditedActs(context, sent.id)).filter((act) => act === "remind_leader")).toHaveLength(1);
  });

  it("leaves an answered question be, and the leader may still answer late", async () => {
    context.clock.set("2026-12-09T09:00:00Z");
    await remindLeaders(context);
    expect(await answer({ answer: "yes" })).toMatchObject({ ok: true });
    expect(await remindLeaders(context)).toBe(0);
  });
});
