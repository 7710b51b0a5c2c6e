import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  findApplicant,
  findOwnCase,
  myApplicationFor,
  saveDraft,
  startApplication,
  submitApplication,
  withdrawApplication,
} from "../../../app/domain/applications/index.server.ts";
import type { Actor } from "../../../app/domain/people/index.server.ts";
import {
  auditedActs,
  givenAgreed,
  givenColleague,
  givenDraft,
  givenOffered,
  givenParties,
  givenSent,
  messagesAbout,
  type Parties,
  readApplication,
} from "../../fixtures/applications.ts";
import { givenOrganisation, givenPerson } from "../../fixtures/people.ts";
import { onceKey, type TestContext, testContext } from "../../setup/verb-context.ts";

let context: TestContext;
let parties: Parties;

beforeEach(async () => {
  context = await testContext();
  parties = await givenParties(context);
});
afterEach(() => context.db.remove());

const key = (actor: Actor, act: string, token?: string) =>
  onceKey(actor.personId, `application.${act}`, token);
const start = (actor = parties.applicant, opportunityId = parties.opportunityId, token?: string) =>
  startApplication({ ...context, actor, once: key(actor, "start", token), opportunityId });
const submit = (id: string, version: number, actor = parties.applicant, token?: string) =>
  submitApplication({ ...context, actor, once: key(actor, "submit", token), id, version });
const withdraw = (id: string, version: number, actor = parties.applicant) =>
  withdrawApplication({ ...context, actor, once: key(actor, "withdraw"), id, version, reason: "Ny opgave" });
const change = (data: Record<string, unknown>) =>
  context.db.write((tx) => tx.opportunity.update({ where: { id: parties.opportunityId }, data }));

describe("starting", () => {
  it("makes a draft with the opportunity's period, and audits it", async () => {
    const outcome = await start();
    expect(outcome).toMatchObject({ ok: true, value: { state: "draft" } });
    const id = outcome.ok ? outcome.value.id : "";
    expect(await readApplication(context, id)).toMatchObject({
      applicantId: parties.applicant.personId,
      startsOn: "2027-02-01",
      endsOn: "2027-07-31",
      release: "not_asked",
      version: 1,
    });
    expect(await auditedActs(context, id)).toEqual(["start_draft"]);
  });

  it("continues the draft there is, also when it is begun five times at once", async () => {
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => start()));
    expect(new Set(outcomes.map((outcome) => outcome.ok && outcome.value.id)).size).toBe(1);
    expect(await context.db.read.application.count()).toBe(1);
  });

  it.each([
    ["closed", { state: "closed" }],
    ["deadline_passed", { deadline: "2026-11-20" }],
    ["kind_not_applied_for", { kind: "e_learning" }],
    ["not_found", { state: "draft" }],
    ["not_found", { visibility: "organisation" }],
  ])("refuses: %s", async (code, data) => {
    await change(data);
    expect(await start()).toEqual({ ok: false, code });
  });

  it("refuses one's own posting, and somebody without employment", async () => {
    expect(await start(parties.host)).toEqual({ ok: false, code: "own_posting" });
    const unemployed = { ...parties.applicant, employment: null };
    expect(await start(unemployed)).toEqual({ ok: false, code: "no_employment" });
  });

  it("refuses when the seats are offered", async () => {
    await givenOffered(context, parties);
    const late = await givenColleague(context, parties, "Jens");
    expect(await start(late)).toEqual({ ok: false, code: "no_seats" });
  });

  it("finds nothing for an unknown opportunity", async () => {
    expect(await start(parties.applicant, "nowhere")).toEqual({ ok: false, code: "not_found" });
  });
});

describe("saving", () => {
  const save = (id: string, version: number, actor = parties.applicant, purpose = "Nyt formål") =>
    saveDraft({ ...context, actor, once: key(actor, "save"), id, version, change: { purpose, benefit: "" } });

  it("keeps the answers and moves the version", async () => {
    const { id, version } = await givenDraft(context, parties.applicant, parties.opportunityId);
    expect(await save(id, version)).toEqual({ ok: true, value: { version: version + 1 } });
    expect(await readApplication(context, id)).toMatchObject({ purpose: "Nyt formål", version: version + 1 });
  });

  it("overwrites nothing when another page was saved first", async () => {
    const { id, version } = await givenDraft(context, parties.applicant, parties.opportunityId);
    await save(id, version, parties.applicant, "Den første");
    expect(await save(id, version, parties.applicant, "Den anden")).toEqual({ ok: false, code: "conflict" });
    expect(await readApplication(context, id)).toMatchObject({ purpose: "Den første" });
  });

  it("finds nothing in somebody else's draft, and changes nothing that is sent", async () => {
    const { id, version } = await givenSent(context, parties.applicant, parties.opportunityId);
    expect(await save(id, version, parties.host)).toEqual({ ok: false, code: "not_found" });
    expect(await save(id, version)).toEqual({ ok: false, code: "not_possible" });
  });
});

describe("sending", () => {
  it("asks the leader, sets the deadline on a weekday, and tells host and leader in the same transaction", async () => {
    const { id } = await givenSent(context, parties.applicant, parties.opportunityId);
    expect(await readApplication(context, id)).toMatchObject({
      state: "submitted",
      release: "waiting",
      leaderId: parties.leader.personId,
      releaseDueOn: "2026-12-07", // 14 days from Saturday 21 November is a Saturday
      steps: [{ step: "submit_and_ask", actorId: parties.applicant.personId }],
    });
    expect(await messagesAbout(context, id)).toEqual([
      `release_asked → ${parties.leader.personId}`,
      `application_received → ${parties.host.personId}`,
    ]);
    expect(await auditedActs(context, id)).toEqual(["start_draft", "save", "submit_and_ask"]);
  });

  it("asks nobody when there is no leader above", async () => {
    const place = await givenOrganisation(context, { name: "Toppen" });
    const top = await givenPerson(context, place, { name: "Birgitte Friis", level: "top" });
    const { id } = await givenSent(context, top, parties.opportunityId);
    expect(await readApplication(context, id)).toMatchObject({
      state: "submitted",
      release: "not_asked",
      leaderId: null,
      releaseDueOn: null,
    });
  });

  it("leaves the leader unasked where the model asks after an offer", async () => {
    await context.db.write((tx) =>
      tx.rotationModel.update({ where: { id: "secondment" }, data: { releaseAsked: "after_offer" } }),
    );
    const { id } = await givenSent(context, parties.applicant, parties.opportunityId);
    expect(await readApplication(context, id)).toMatchObject({ release: "not_asked", leaderId: null });
    expect(await messagesAbout(context, id)).toEqual([`application_received → ${parties.host.personId}`]);
  });

  it("is open the whole day of the deadline, and not the day after", async () => {
    const { id, version } = await givenDraft(context, parties.applicant, parties.opportunityId);
    context.clock.set("2026-12-15T23:00:00Z"); // midnight has passed in Denmark
    expect(await submit(id, version)).toEqual({ ok: false, code: "deadline_passed" });
    context.clock.set("2026-12-15T22:59:59Z");
    expect(await submit(id, version)).toMatchObject({ ok: true });
  });

  it.each([
    ["purpose_missing", "purpose", { purpose: " " }],
    ["benefit_missing", "benefit", { benefit: "" }],
    ["period_missing", "period", { endsOn: null }],
  ])("refuses a draft without all answers: %s", async (code, field, data) => {
    const { id, version } = await givenDraft(context, parties.applicant, parties.opportunityId);
    await context.db.write((tx) => tx.application.update({ where: { id }, data }));
    expect(await submit(id, version)).toEqual({ ok: false, code, field });
  });

  it("happens once for a double click, and a stale page is told", async () => {
    const { id, version } = await givenDraft(context, parties.applicant, parties.opportunityId);
    const [first, second] = await Promise.all([
      submit(id, version, parties.applicant, "one-token"),
      submit(id, version, parties.applicant, "one-token"),
    ]);
    expect(second).toEqual(first);
    expect((await readApplication(context, id)).steps).toHaveLength(1);
    expect(await submit(id, version)).toEqual({ ok: false, code: "conflict" });
  });

  it("is the applicant's alone", async () => {
    const { id, version } = await givenDraft(context, parties.applicant, parties.opportunityId);
    expect(await submit(id, version, parties.leader)).toEqual({ ok: false, code: "not_found" });
    expect(await findOwnCase(context.db.read, parties.leader, id)).toBeNull();
  });
});

describe("what the host sees", () => {
  const seen = (id: string) => findApplicant(context.db.read, parties.host, id, context.clock.today());

  it("is nothing of a draft, the application once sent, and nothing again once withdrawn", async () => {
    const { id, version } = await givenDraft(context, parties.applicant, parties.opportunityId);
    expect(await seen(id)).toBeNull();
    await submit(id, version);
    expect(await seen(id)).toMatchObject({ name: "Mette Holm", purpose: "Lære at lede på tværs." });
    await withdraw(id, version + 1);
    expect(await seen(id)).toBeNull();
  });

  it("is nothing of applications to other hosts", async () => {
    const { id } = await givenSent(context, parties.applicant, parties.opportunityId);
    expect(await findApplicant(context.db.read, parties.leader, id, context.clock.today())).toBeNull();
  });
});

describe("taking back", () => {
  it("deletes a draft that nobody has read", async () => {
    const { id, version } = await givenDraft(context, parties.applicant, parties.opportunityId);
    expect(await withdraw(id, version)).toEqual({ ok: true, value: { deleted: true } });
    expect(await myApplicationFor(context.db.read, parties.applicant, parties.opportunityId)).toBeNull();
    expect(await auditedActs(context, id)).toContain("discard");
  });

  it("takes the question to the leader back, and tells host and leader", async () => {
    const { id, version } = await givenSent(context, parties.applicant, parties.opportunityId);
    expect(await withdraw(id, version)).toEqual({ ok: true, value: { deleted: false } });
    expect(await readApplication(context, id)).toMatchObject({
      state: "withdrawn",
      release: "not_asked",
      withdrawReason: "Ny opgave",
    });
    expect((await messagesAbout(context, id)).slice(2)).toEqual([
      `application_withdrawn → ${parties.leader.personId}`,
      `application_withdrawn → ${parties.host.personId}`,
    ]);
  });

  it("of an offer frees the seat and tells the host that it was declined", async () => {
    const { id, version } = await givenOffered(context, parties);
    await withdraw(id, version);
    expect(await readApplication(context, id)).toMatchObject({ state: "withdrawn" });
    expect(await messagesAbout(context, id)).toContain(`offer_declined → ${parties.host.personId}`);
    expect(await start(await givenColleague(context, parties, "Jens"))).toMatchObject({ ok: true });
  });

  it("is too late once the agreement stands, and nobody else's to do", async () => {
    const { id, version } = await givenAgreed(context, parties);
    expect(await withdraw(id, version)).toEqual({ ok: false, code: "already_agreed" });
    expect(await withdraw(id, version, parties.leader)).toEqual({ ok: false, code: "not_found" });
  });

  it("can be undone while the posting is open: the draft comes back with its answers", async () => {
    const { id, version } = await givenSent(context, parties.applicant, parties.opportunityId);
    await withdraw(id, version);
    expect(await start()).toEqual({ ok: true, value: { id, state: "draft" } });
    expect(await readApplication(context, id)).toMatchObject({
      state: "draft",
      leaderId: null,
      releaseDueOn: null,
      submittedAt: null,
      purpose: "Lære at lede på tværs.",
    });
    await withdraw(id, version + 2);
    await change({ state: "closed" });
    expect(await start()).toEqual({ ok: false, code: "closed" });
  });
});
