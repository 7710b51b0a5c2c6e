import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  acceptOffer,
  chooseApplicant,
  findApplicants,
} from "../../../app/domain/applications/index.server.ts";
import type { Actor } from "../../../app/domain/people/index.server.ts";
import {
  auditedActs,
  type Given,
  givenAgreed,
  givenColleague,
  givenOffered,
  givenParties,
  givenReleased,
  givenSent,
  messagesAbout,
  type Parties,
  readApplication,
} from "../../fixtures/applications.ts";
import { givenOpportunity } from "../../fixtures/opportunities.ts";
import { onceKey, type TestContext, testContext } from "../../setup/verb-context.ts";

type Choice = Parameters<typeof chooseApplicant>[0]["choice"];
const OFFER: Choice = { choice: "offer" };
const DECLINE: Choice = { choice: "decline", reason: "Vi valgte en anden." };

let context: TestContext;
let parties: Parties;

beforeEach(async () => {
  context = await testContext();
  parties = await givenParties(context);
});
afterEach(() => context.db.remove());

const key = (actor: Actor, act: string, token?: string) =>
  onceKey(actor.personId, `application.${act}`, token);
const choose = (given: Given, choice: Choice, actor = parties.host, token?: string) =>
  chooseApplicant({ ...context, actor, once: key(actor, choice.choice, token), ...given, choice });
const accept = (given: Given, actor = parties.applicant, token?: string) =>
  acceptOffer({ ...context, actor, once: key(actor, "accept_offer", token), ...given });

describe("offering", () => {
  it("gives the applicant seven days, and tells them", async () => {
    const given = await givenReleased(context, parties);
    expect(await choose(given, OFFER)).toMatchObject({ ok: true, value: { state: "offered" } });
    expect(await readApplication(context, given.id)).toMatchObject({ offerDueOn: "2026-11-30" });
    expect((await messagesAbout(context, given.id)).at(-1)).toBe(
      `application_offered → ${parties.applicant.personId}`,
    );
    expect((await auditedActs(context, given.id)).at(-1)).toBe("offer");
  });

  it("waits for the leader", async () => {
    const given = await givenSent(context, parties.applicant, parties.opportunityId);
    expect(await choose(given, OFFER)).toEqual({ ok: false, code: "release_waiting" });
  });

  it("never offers more seats than there are, when fifty are offered at once", async () => {
    const opportunityId = await givenOpportunity(context, parties.host, { modelId: "secondment", seats: 7 });
    const all: Given[] = [];
    for (let index = 0; index < 50; index += 1)
      all.push(
        await givenReleased(
          context,
          { ...parties, opportunityId },
          await givenColleague(context, parties, `Kollega ${index}`),
        ),
      );
    const outcomes = await Promise.all(all.map((given) => choose(given, OFFER)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(7);
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.code === "no_seats")).toHaveLength(43);
    expect(await context.db.read.application.count({ where: { opportunityId, state: "offered" } })).toBe(7);
  });

  it("is the host's of the posting alone, happens once, and a stale page is told", async () => {
    const given = await givenReleased(context, parties);
    expect(await choose(given, OFFER, parties.leader)).toEqual({ ok: false, code: "not_found" });
    const [first, second] = await Promise.all([
      choose(given, OFFER, parties.host, "twice"),
      choose(given, OFFER, parties.host, "twice"),
    ]);
    expect(second).toEqual(first);
    expect(await choose(given, DECLINE)).toEqual({ ok: false, code: "conflict" });
    expect((await readApplication(context, given.id)).steps.map(({ step }) => step)).toEqual([
      "submit_and_ask",
      "give_release",
      "offer",
    ]);
  });

  it("is over when the posting is cancelled", async () => {
    const given = await givenReleased(context, parties);
    await context.db.write((tx) =>
      tx.opportunity.update({ where: { id: parties.opportunityId }, data: { state: "cancelled" } }),
    );
    expect(await choose(given, OFFER)).toEqual({ ok: false, code: "closed" });
  });
});

describe("declining and shortlisting", () => {
  it("declines with a reason that the applicant reads, and the leader no longer has to answer", async () => {
    const given = await givenSent(context, parties.applicant, parties.opportunityId);
    expect(await choose(given, DECLINE)).toMatchObject({
      ok: true,
      value: { state: "declined", release: "not_asked" },
    });
    expect(await readApplication(context, given.id)).toMatchObject({ declineReason: "Vi valgte en anden." });
    expect((await messagesAbout(context, given.id)).slice(2)).toEqual([
      `application_declined → ${parties.applicant.personId}`,
      `release_lapsed → ${parties.leader.personId}`,
    ]);
  });

  it("puts on the shortlist while the leader thinks", async () => {
    const given = await givenSent(context, parties.applicant, parties.opportunityId);
    expect(await choose(given, { choice: "shortlist" })).toMatchObject({
      ok: true,
      value: { state: "shortlisted", release: "waiting" },
    });
  });

  it("takes an offer back only when its last day has passed", async () => {
    const given = await givenOffered(context, parties);
    context.clock.set("2026-11-30T12:00:00Z");
    expect(await choose(given, DECLINE)).toEqual({ ok: false, code: "offer_open" });
    context.clock.set("2026-12-01T12:00:00Z");
    expect(await choose(given, DECLINE)).toMatchObject({ ok: true, value: { state: "declined" } });
    expect((await readApplication(context, given.id)).steps.at(-1)).toMatchObject({
      step: "take_back_offer",
    });
  });

  it("lists the applicants by name, without the withdrawn, for the host alone", async () => {
    await givenSent(context, parties.applicant, parties.opportunityId);
    const found = await findApplicants(
      context.db.read,
      parties.host,
      parties.opportunityId,
      context.clock.today(),
    );
    expect(found?.applicants.map(({ name, state }) => [name, state])).toEqual([["Mette Holm", "submitted"]]);
    expect(
      await findApplicants(context.db.read, parties.leader, parties.opportunityId, context.clock.today()),
    ).toBeNull();
  });
});

describe("saying yes to an offer", () => {
  it("makes the agreement in the same transaction: three have said yes to the same period", async () => {
    const given = await givenOffered(context, parties);
    expect(await accept(given)).toMatchObject({ ok: true, value: { state: "agreed" } });
    const { steps } = await readApplication(context, given.id);
    expect(steps.slice(-2).map(({ step }) => step)).toEqual(["accept_offer", "agree"]);
    expect((await messagesAbout(context, given.id)).slice(-3).sort()).toEqual(
      [parties.applicant, parties.host, parties.leader]
        .map(({ personId }) => `application_agreed → ${personId}`)
        .sort(),
    );
  });

  it("refuses a period that overlaps another agreement of the same person", async () => {
    await givenAgreed(context, parties);
    const second = await givenOpportunity(context, parties.host, {
      modelId: "secondment",
      startsOn: "2027-07-31",
      endsOn: "2027-10-31",
    });
    const given = await givenOffered(context, { ...parties, opportunityId: second });
    expect(await accept(given)).toEqual({ ok: false, code: "overlap" });
    expect(await readApplication(context, given.id)).toMatchObject({ state: "offered" });
  });

  it("is the applicant's alone, once, and a stale page is told", async () => {
    const given = await givenOffered(context, parties);
    expect(await accept(given, parties.host)).toEqual({ ok: false, code: "not_found" });
    expect(await accept({ ...given, version: 1 })).toEqual({ ok: false, code: "conflict" });
    const [first, second] = await Promise.all([
      accept(given, parties.applicant, "twice"),
      accept(given, parties.applicant, "twice"),
    ]);
    expect(second).toEqual(first);
    expect(await accept({ ...given, version: given.version + 2 })).toEqual({
      ok: false,
      code: "not_possible",
    });
  });
});
