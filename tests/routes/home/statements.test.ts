import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LOOKUPS_KEPT_DAYS } from "../../../app/domain/audit/index.server.ts";
import { KEPT_HOURS } from "../../../app/domain/imports/labels.ts";
import { FORM_TOKENS_KEPT_DAYS } from "../../../app/domain/jobs/index.server.ts";
import { SESSION_ABSOLUTE_MS, SESSION_IDLE_MS } from "../../../app/domain/people/index.server.ts";
import { ACCESSIBILITY_STATEMENT, renewBy } from "../../../app/shared/accessibility-statement.ts";
import { AUTHORITY, CONTACT } from "../../../app/shared/contact.ts";
import { formatFullDate } from "../../../app/shared/format.ts";
import { type TestApp, testApp } from "../../setup/app.ts";
import { textOf } from "../../setup/html.ts";

/** As it is read: a no-break space is a space. */
const plain = (text: string) => text.replace(/\s+/g, " ");

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app?.close());

const htmlOf = async (path: string) => (await app.visitor().get(path)).text();

describe("/was: the accessibility statement (decision (EU) 2018/1523, annex)", () => {
  it("says status, shortcomings, method and days, whom to write to and call, and where to complain", async () => {
    const html = await htmlOf("/was");
    const text = textOf(html);
    const { reviewedOn, preparedOn } = ACCESSIBILITY_STATEMENT;
    for (const day of [preparedOn, reviewedOn, renewBy(reviewedOn)])
      expect(text).toContain(plain(formatFullDate(day, "da")));
    expect(text).toContain("overholder delvist WCAG 2.1");
    expect(html).toContain(`mailto:${CONTACT.accessibility}`);
    expect(text).toContain("Telefon");
    expect(text).toContain(AUTHORITY.accessibility.phone);
    expect(html).toContain(AUTHORITY.accessibility.url);
  });

  it("says itself when it is due", async () => {
    const due = "Erklæringen skal gennemgås igen";
    expect(textOf(await htmlOf("/was"))).not.toContain(due);
    const now = app.clock.now().toISOString();
    try {
      app.clock.set(`${renewBy(ACCESSIBILITY_STATEMENT.reviewedOn)}T09:00:00Z`);
      expect(textOf(await htmlOf("/was"))).toContain(due);
    } finally {
      app.clock.set(now);
    }
  });

  it("is linked from the foot of every page", async () => {
    expect(/<footer.*<\/footer>/s.exec(await htmlOf("/"))?.[0]).toContain('href="/was"');
  });
});

describe("/privatliv", () => {
  it("names the legal basis, whom to write to, and how long the code keeps what", async () => {
    const text = textOf(await htmlOf("/privatliv"));
    expect(text).toContain("artikel 6, stk. 1, litra e");
    expect(text).toContain(CONTACT.privacy);
    expect(text).toContain(`Efter ${LOOKUPS_KEPT_DAYS} dage`);
    expect(text).toContain(`Efter ${FORM_TOKENS_KEPT_DAYS} dage`);
    expect(text).toContain(`Efter ${KEPT_HOURS} timer`);
    const [idle, absolute] = [SESSION_IDLE_MS, SESSION_ABSOLUTE_MS].map((ms) => ms / 3_600_000);
    expect(text).toContain(`Efter ${idle} timer uden aktivitet og altid efter ${absolute} timer`);
  });

  it("tells the truth of its cookies: two, the session's until the browser is closed, the language's a year", async () => {
    const visitor = app.visitor();
    expect((await visitor.get("/muligheder")).headers.getSetCookie()).toEqual([]);
    const signIn = await visitor.post("/demo/login", { persona: "medarbejder" });
    const [session = "", ...more] = signIn.headers.getSetCookie();
    expect(more).toEqual([]);
    expect(session).not.toMatch(/max-age|expires/i);
    const choice = await visitor.post("/sprog", { sprog: "en", videre: "/" });
    expect(choice.headers.getSetCookie().join()).toMatch(/^sprog=en;.*Max-Age=31536000/);
  });
});
