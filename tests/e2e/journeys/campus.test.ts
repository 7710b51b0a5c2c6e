import { expect, it } from "vitest";
import { openOpportunity } from "./applying.ts";
import { entriesOf, finishCourse, readCourse, startCourse } from "./campus.ts";
import { inBothBrowsers } from "./stage.ts";

const COURSE = "Data i kernedriften";

inBothBrowsers({ withCampus: true }, (stage) => {
  it("an employee takes a course in Campus; its hours and click fee are entered once, also when the result comes twice", async () => {
    const { campusUrl, read, day } = stage();
    const course = await read.opportunity.findFirstOrThrow({ where: { title: COURSE } });
    expect(course).toMatchObject({ hours: 4, priceDkk: 120 });
    const entries = () => entriesOf(stage(), "person-medarbejder", course.id);

    const mette = await stage().walker("Mette Holm");
    const { page } = mette;
    const protocol: { method: string; path: string; body: URLSearchParams }[] = [];
    page.on("request", (request) => {
      const { pathname, origin } = new URL(request.url());
      if (!pathname.startsWith("/lti/")) return;
      const body = new URLSearchParams(request.postData() ?? "");
      protocol.push({
        method: request.method(),
        path: `${origin === campusUrl ? "campus" : "rokade"}${pathname}`,
        body,
      });
    });
    await openOpportunity(mette, stage(), COURSE);
    await mette.sees("120 kr. for hver deltager");
    await startCourse(mette, stage());

    // Login by OIDC, and a form that carries a signed token into the other process. No name goes along.
    expect(protocol.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST campus/lti/login",
      "GET rokade/lti/auth",
      "POST campus/lti/launch",
    ]);
    const [header = "", payload = ""] = (protocol[2]?.body.get("id_token") ?? "").split(".").map(decoded);
    expect(JSON.parse(header)).toMatchObject({ alg: "RS256", kid: expect.any(String) });
    expect(JSON.parse(payload)).toMatchObject({ iss: stage().baseUrl, aud: "campus-sandbox" });
    expect(payload).not.toContain("Mette");
    expect(payload).not.toContain("person-medarbejder");

    await mette.at(COURSE);
    await readCourse(mette);
    expect(await entries()).toEqual([]);

    // A question that is not answered is named.
    expect(await mette.press("Afslut kurset")).toBe(400);
    await mette.sees("Du mangler at svare");
    await finishCourse(mette);
    await mette.sees(/^Resultatet er nået frem til Rokade\./);
    const entered = [{ channel: "formal", hours: 4, amountDkk: 120, source: "lti", occurredOn: day() }];
    expect(await entries()).toEqual(entered);

    expect(await mette.press("Send resultatet igen")).toBe(303);
    await mette.sees(/Det er sendt 2 gange\./);
    expect(await entries()).toEqual(entered);

    await mette.follow("Tilbage til Rokade", "Min læring");
    await mette.sees(`Du har gennemført »${COURSE}«`);
    const row = page.getByRole("row").filter({ hasText: COURSE });
    expect(await row.innerText()).toMatch(/\b4\b/);
    expect(await entries()).toEqual(entered);
    const launch = { personId: "person-medarbejder", opportunityId: course.id };
    expect(await read.courseLaunch.findMany({ where: launch })).toMatchObject([
      { activityProgress: "Completed", gradingProgress: "FullyGraded", completedAt: expect.any(Date) },
    ]);

    // »Find e-læring« leads to e-learning alone.
    await mette.follow(/^Find (mere )?e-læring$/, "Muligheder");
    await mette.sees(/^\d+ kurser$/);
  });
});

function decoded(part: string): string {
  return Buffer.from(part, "base64url").toString();
}
