import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answerRelease } from "../../../app/domain/applications/index.server.ts";
import { postingsOf } from "../../../app/domain/catalogue/index.server.ts";
import { inboxCounts, readTodos } from "../../../app/domain/home/index.server.ts";
import { messagesOf } from "../../../app/domain/notifications/index.server.ts";
import type { Actor } from "../../../app/domain/people/index.server.ts";
import { givenOffered, givenParties, givenSent, type Parties } from "../../fixtures/applications.ts";
import { onceKey, type TestContext, testContext } from "../../setup/verb-context.ts";

let context: TestContext;
let parties: Parties;
beforeEach(async () => {
  context = await testContext();
  parties = await givenParties(context);
});
afterEach(() => context.db.remove());

const todosOf = async (actor: Actor) => (await readTodos({ ...context, actor })).map(({ kind }) => kind);
const countsOf = (actor: Actor) => inboxCounts({ ...context, actor });
const postingOf = async (host: Actor) => (await postingsOf(context.db.read, host.personId))[0];
const sentencesOf = async (actor: Actor) =>
  (await messagesOf(context.db.read, actor.personId, 10)).map(({ kind, params }) => [kind, params]);

describe("what waits for whom", () => {
  it("is the leader's while the leader is asked, and the host's from the answer on", async () => {
    const { id, version } = await givenSent(context, parties.applicant, parties.opportunityId);
    expect(await todosOf(parties.leader)).toEqual(["release"]);
    expect(await todosOf(parties.host)).toEqual([]);
    expect(await countsOf(parties.host)).toMatchObject({ applicants: 0 });
    expect(await postingOf(parties.host)).toMatchObject({ applicants: 1, waiting: 0 });
    await answerRelease({
      ...context,
      actor: parties.leader,
      once: onceKey(parties.leader.personId, "application.answer_release"),
      id,
      version,
      answer: { answer: "yes" },
    });
    expect(await todosOf(parties.host)).toEqual(["applicants"]);
    expect(await countsOf(parties.host)).toMatchObject({ applicants: 1 });
    expect(await postingOf(parties.host)).toMatchObject({ applicants: 1, waiting: 1 });
  });

  it("is a proposed period for the applicant, also when the offer is accepted; the host waits", async () => {
    const { id } = await givenOffered(context, parties);
    for (const state of ["submitted", "shortlisted", "accepted"]) {
      await context.db.write((tx) =>
        tx.application.update({ where: { id }, data: { state, release: "other_period" } }),
      );
      expect(await todosOf(parties.applicant), state).toEqual(["other_period"]);
      expect(await countsOf(parties.applicant), state).toMatchObject({ applications: 1 });
      expect(await todosOf(parties.host), state).toEqual([]);
      expect(await postingOf(parties.host), state).toMatchObject({ waiting: 0 });
    }
  });
});

describe("a message", () => {
  it("names the opportunity and whom it is about", async () => {
    await givenOffered(context, parties);
    const title = (await postingOf(parties.host))?.title;
    const applicant = { title, person: parties.applicant.name };
    expect(await sentencesOf(parties.leader)).toEqual([["release_asked", applicant]]);
    expect(await sentencesOf(parties.applicant)).toEqual([
      ["application_offered", { title, person: parties.leader.name }],
      ["release_given", { title, person: parties.leader.name }],
    ]);
    for (const [, params] of await sentencesOf(parties.host)) expect(params).toEqual(applicant);
  });
});
