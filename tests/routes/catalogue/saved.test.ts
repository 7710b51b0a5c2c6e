import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { indexOpportunity } from "../../../app/domain/catalogue/index.server.ts";
import { silenceToken } from "../../../app/domain/searches/index.server.ts";
import { criteriaOf, readSearch } from "../../../app/routes/catalogue/read-search.server.ts";
import { queryOf } from "../../../app/routes/catalogue/search-address.ts";
import { SEARCHES } from "../../../seed/searches/searches.ts";
import { personIdOf } from "../../setup/access/personas.ts";
import { type TestApp, testApp } from "../../setup/app.ts";
import type { Visitor } from "../../setup/visitor.ts";

let app: TestApp;
let nobody: Visitor;
let mette: Visitor;
let leader: Visitor;

beforeAll(async () => {
  app = await testApp();
  nobody = app.visitor();
  mette = await app.signedIn("medarbejder");
  leader = await app.signedIn("leder");
});
afterAll(() => app.close());

const read = async (visitor: Visitor, path: string) => {
  const answer = await visitor.get(path);
  return { status: answer.status, html: (await answer.text()).replaceAll("<!-- -->", "") };
};
const searches = (persona: "medarbejder" | "leder" | "hr") =>
  app.rokade.db.read.savedSearch.findMany({ where: { personId: personIdOf(persona) } });
const feed = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await nobody.get(path, headers);
  return { answer, body: await answer.text() };
};
const events = (body: string) =>
  new ICAL.Component(ICAL.parse(body)).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));

describe("the searches of the demo world", () => {
  it.each(SEARCHES)("$id: its address says what it searches for, in the one form", async (search) => {
    const { rokade } = app;
    const row = await rokade.db.read.savedSearch.findUniqueOrThrow({ where: { id: search.id } });
    const found = await readSearch({ ...rokade, actor: null }, new URLSearchParams(row.address));
    expect(found.ignored).toEqual([]);
    expect(queryOf(found.address)).toBe(row.address);
    expect(criteriaOf(found.address, found.geography)).toEqual(JSON.parse(row.criteria));
  });
});

describe("saving a search", () => {
  it("begins where the search is, with a name of its own words, and stands among the saved ones", async () => {
    const { html } = await read(leader, "/muligheder?q=projektleder&sektor=state&sorter=newest&side=2");
    expect(html).toContain('href="/gemte/soegninger/ny?q=projektleder&amp;sektor=state"');
    const path = "/gemte/soegninger/ny?q=projektleder&sektor=state";
    const form = await leader.form(path);
    expect(form["name"]).toBe("»projektleder«, Stat");
    const answer = await leader.post(path, { ...form, frequency: "weekly" });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/gemte?besked=gemt"]);
    const saved = (await searches("leder")).find(({ name }) => name === "»projektleder«, Stat");
    expect(saved).toMatchObject({ address: "q=projektleder&sektor=state", frequency: "weekly" });
    expect((await read(leader, "/gemte")).html).toContain("»projektleder«, Stat");
    // A second time it leads to the one that is there.
    const again = await leader.get(path);
    expect([again.status, again.headers.get("location")]).toEqual([303, `/gemte/soegninger/${saved?.id}`]);
  });

  it("keeps what was typed when the form is wrong, and says what is", async () => {
    const path = "/gemte/soegninger/ny?q=jurist";
    const answer = await leader.post(path, { ...(await leader.form(path)), name: " ", frequency: "weekly" });
    expect(answer.status).toBe(400);
    const html = await answer.text();
    expect(html).toContain("Skriv et navn til søgningen");
    expect(html).toMatch(/value="weekly" checked=""|checked="" value="weekly"|value="weekly"[^>]*checked/);
  });

  it("asks who it is first, and comes back with the search", async () => {
    const answer = await nobody.get("/gemte/soegninger/ny?q=jurist&sektor=state");
    expect(answer.headers.get("location")).toBe(
      `/log-ind?videre=${encodeURIComponent("/gemte/soegninger/ny?q=jurist&sektor=state")}`,
    );
  });

  it("opens at its own address, after which nothing of it is new", async () => {
    const [row] = await app.rokade.db.read.savedSearch.findMany({ where: { id: "search-digitalisering" } });
    const answer = await mette.get("/gemte/soegninger/search-digitalisering/vis");
    expect(answer.headers.get("location")).toBe(`/muligheder?${row?.address}`);
    const [seen] = await app.rokade.db.read.savedSearch.findMany({ where: { id: "search-digitalisering" } });
    expect(seen?.seenAt).toEqual(app.clock.now());
    expect((await leader.get("/gemte/soegninger/search-digitalisering/vis")).status).toBe(404);
  });

  it("says so of one that asks for what is no more", async () => {
    await app.rokade.db.write((tx) =>
      tx.savedSearch.update({ where: { id: "search-netvaerk" }, data: { address: "start=2025-01" } }),
    );
    expect((await read(mette, "/gemte")).html).toContain("Noget i søgningen findes ikke mere");
    expect((await read(mette, "/gemte/soegninger/search-netvaerk")).html).toContain("Et valg er forældet");
  });
});

describe("a message of a search", () => {
  const MESSAGE = "/gemte/beskeder/message-search-rotation-kommune";

  it("names what was found with links, on the front page and on its own, to its owner alone", async () => {
    const finds = await app.rokade.db.read.savedSearchFind.findMany({
      where: { messageId: "message-search-rotation-kommune" },
    });
    expect(finds.length).toBeGreaterThan(0);
    for (const path of ["/", MESSAGE]) {
      const { html } = await read(mette, path);
      for (const { opportunityId } of finds) expect(html).toContain(`href="/muligheder/${opportunityId}"`);
      expect(html).toContain('href="/gemte/ingen-besked/');
    }
    expect((await leader.get(MESSAGE)).status).toBe(404);
    expect(
      (await app.rokade.db.read.notification.findFirst({ where: { href: MESSAGE } }))?.readAt,
    ).not.toBeNull();
  });

  it("leaves out what was withdrawn since, and says how many", async () => {
    const [first] = await app.rokade.db.read.savedSearchFind.findMany({
      where: { messageId: "message-search-rotation-kommune" },
    });
    const id = first?.opportunityId ?? "";
    const before = await app.rokade.db.read.opportunity.findUniqueOrThrow({ where: { id } });
    const move = (state: string) =>
      app.rokade.db.write((tx) => tx.opportunity.update({ where: { id }, data: { state } }));
    await move("cancelled");
    const { html } = await read(mette, MESSAGE);
    expect(html).not.toContain(`href="/muligheder/${id}"`);
    expect(html).toContain("1 af dem er der ikke mere.");
    expect((await read(mette, "/")).html).not.toContain(`href="/muligheder/${id}"`);
    await move(before.state);
  });

  describe("can be silenced from the message itself", () => {
    const path = () => `/gemte/ingen-besked/${silenceToken(app.rokade.sessionSecret, "search-lederforloeb")}`;
    const frequency = async () =>
      (await app.rokade.db.read.savedSearch.findUniqueOrThrow({ where: { id: "search-lederforloeb" } }))
        .frequency;

    it("by nobody in particular: a page that changes nothing, and a button that does", async () => {
      const { status, html } = await read(nobody, path());
      expect([status, await frequency()]).toEqual([200, "weekly"]);
      expect(html).toContain("»Lederforløb«");
      const answer = await nobody.post(path(), await nobody.form(path()));
      expect([answer.status, answer.headers.get("location")]).toEqual([303, path()]);
      expect(await frequency()).toBe("never");
      expect((await read(nobody, path())).html).toContain("Beskeder er slået fra");
    });

    it("by a mail program, which posts to the address and no more (RFC 8058)", async () => {
      await app.rokade.db.write((tx) =>
        tx.savedSearch.update({ where: { id: "search-lederforloeb" }, data: { frequency: "daily" } }),
      );
      const answer = await nobody.send(path(), {
        method: "POST",
        body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }),
      });
      expect([answer.status, answer.headers.get("location")]).toEqual([200, null]);
      expect(await frequency()).toBe("never");
    });

    it("not by a guess", async () => {
      const wrong = `/gemte/ingen-besked/${silenceToken("another-secret", "search-digitalisering")}`;
      expect((await nobody.get(wrong)).status).toBe(404);
      expect((await nobody.post(wrong, {})).status).toBe(404);
    });
  });
});

describe("the feeds of a search", () => {
  it("are named on its page, in the head and in the text, in the language of the page", async () => {
    const { html } = await read(nobody, "/muligheder?q=digitalisering&sorter=newest&sprog=en");
    for (const [file, type] of [
      ["atom", "application/atom+xml"],
      ["ics", "text/calendar"],
    ]) {
      const href = `/muligheder.${file}?q=digitalisering&amp;sprog=en`;
      expect(html).toMatch(
        new RegExp(
          `<link rel="alternate" type="${type?.replace("+", "\\+")}" href="${href.replace(/[.?]/g, "\\$&")}"`,
        ),
      );
      expect(html.split(href).length).toBeGreaterThan(2);
    }
    expect((await read(mette, "/gemte")).html).toContain(
      '<link rel="alternate" type="application/atom+xml" href="/muligheder.atom?q=digitalisering&amp;sted=1083"',
    );
  });

  it("hold what anybody may find of it, and the same for somebody signed in", async () => {
    const path = "/muligheder.atom?q=digitalisering";
    const { answer, body } = await feed(path);
    expect(answer.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    expect(await (await mette.get(path)).text()).toBe(body);
    const ids = [...body.matchAll(/<id>tag:127\.0\.0\.1,2026:opportunity\/(.*?)<\/id>/g)].map(
      ([, id]) => id ?? "",
    );
    expect(ids.length).toBeGreaterThan(3);
    const rows = await app.rokade.db.read.opportunity.findMany({ where: { id: { in: ids } } });
    expect(rows.every(({ state, visibility }) => state === "published" && visibility === "public")).toBe(
      true,
    );
    expect(body).toContain(`<link rel="self" type="application/atom+xml" href="${app.baseUrl}${path}"/>`);
    expect(body).toContain(`href="${app.baseUrl}/muligheder?q=digitalisering"`);
  });

  it("never hold what is hidden, by any parameter", async () => {
    const [row] = await app.rokade.db.read.opportunity.findMany({
      where: { state: "published", title: { contains: "overblik" } },
    });
    const id = row?.id ?? "";
    const hide = async (visibility: string) => {
      await app.rokade.db.write((tx) => tx.opportunity.update({ where: { id }, data: { visibility } }));
      await indexOpportunity({ ...app.rokade, opportunityId: id });
    };
    const paths = [
      "",
      "?q=overblik",
      `?organisation=${row?.organisationId}`,
      "?sorter=match",
      "?afstand=100",
    ];
    expect((await feed("/muligheder.ics?q=overblik")).body).toContain(id);
    await hide("organisation");
    for (const path of paths)
      for (const file of ["atom", "ics"])
        expect((await feed(`/muligheder.${file}${path}`)).body, `${file}${path}`).not.toContain(id);
    await hide("public");
  });

  it("are sent once: the same feed again is 304, until something changes", async () => {
    for (const path of ["/muligheder.atom?type=rotation", "/muligheder.ics?type=rotation"]) {
      const { answer } = await feed(path);
      const tag = answer.headers.get("etag") ?? "";
      expect(answer.headers.get("cache-control")).toBe("public, no-cache");
      const again = await feed(path, { "If-None-Match": tag });
      expect([again.answer.status, again.body, again.answer.headers.get("etag")]).toEqual([304, "", tag]);
      expect((await feed(`${path}&sprog=en`, { "If-None-Match": tag })).answer.status).toBe(200);
    }
  });

  it("have each deadline as the whole of its day", async () => {
    const { answer, body } = await feed("/muligheder.ics?type=rotation");
    expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const found = events(body);
    expect(found.length).toBeGreaterThan(5);
    const rows = await app.rokade.db.read.opportunity.findMany({ where: { kind: "rotation" } });
    for (const event of found) {
      const row = rows.find(({ id }) => event.uid === `deadline-${id}@127.0.0.1`);
      expect([event.startDate.toString(), event.startDate.isDate]).toEqual([row?.deadline, true]);
      expect(event.summary).toBe(`Frist: ${row?.title}`);
    }
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(found.length);
  });

  it("answer any address, and nothing when nothing is found", async () => {
    for (const query of [
      "q=%00%ff",
      "q=]]%3E%3C!--",
      "sektor=x&side=-1",
      "q=%F0%9F%99%82",
      `q=${"a".repeat(10_000)}`,
    ])
      for (const file of ["atom", "ics"])
        expect((await feed(`/muligheder.${file}?${query}`)).answer.status, query.slice(0, 40)).toBe(200);
    const { body } = await feed("/muligheder.atom?q=kvantefysikeren");
    expect(body).not.toContain("<entry>");
    expect(body).toContain("<updated>2026-11-21T00:00:00.000Z</updated>");
    expect(events((await feed("/muligheder.ics?q=kvantefysikeren")).body)).toEqual([]);
  });
});

describe("one's own calendar", () => {
  const make = async (visitor: Visitor, act: "make" | "end" = "make") => {
    const form = await visitor.form("/gemte/kalender");
    const answer = await visitor.post("/gemte/kalender", { ...form, act });
    const [, address] = /value="(http[^"]*\.ics)"/.exec(await answer.text()) ?? [];
    return { form, status: answer.status, path: address?.slice(app.baseUrl.length) ?? "" };
  };

  it("has the deadlines of what one has saved, for whoever has its address", async () => {
    const { status, path } = await make(mette);
    expect(status).toBe(200);
    const { answer, body } = await feed(path);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "no-store"]);
    const saved = await app.rokade.db.read.savedOpportunity.findMany({
      where: { personId: personIdOf("medarbejder") },
      include: { opportunity: true },
    });
    expect(
      events(body)
        .map(({ startDate }) => startDate.toString())
        .sort(),
    ).toEqual(saved.map(({ opportunity }) => opportunity.deadline).sort());
    const [link] = await app.rokade.db.read.calendarLink.findMany({
      where: { personId: personIdOf("medarbejder") },
    });
    const secret = path.split("/").at(-1)?.replace(".ics", "") ?? "";
    expect(secret.length).toBeGreaterThan(40);
    expect(JSON.stringify(link)).not.toContain(secret);
    const kept = await app.rokade.db.read.onceToken.findMany();
    expect(JSON.stringify(kept)).not.toContain(secret);
  });

  it("gets a new address, after which the old one opens nothing; the form sent twice gives one", async () => {
    const first = await make(leader);
    const second = await make(leader);
    expect(second.path).not.toBe(first.path);
    expect((await nobody.get(first.path)).status).toBe(404);
    const again = await leader.post("/gemte/kalender", { ...second.form, act: "make" });
    expect(await again.text()).toContain(second.path);
    expect((await nobody.get(second.path)).status).toBe(200);
    await make(leader, "end");
    expect((await nobody.get(second.path)).status).toBe(404);
  });

  it("ends with the right to sign in, and holds nothing that one may no longer read", async () => {
    const hr = await app.signedIn("hr");
    const { path } = await make(hr);
    const [one] = await app.rokade.db.read.savedOpportunity.findMany({
      where: { personId: personIdOf("hr") },
    });
    const id = one?.opportunityId ?? "";
    expect((await feed(path)).body).toContain(id);
    await app.rokade.db.write((tx) =>
      tx.opportunity.update({
        where: { id },
        data: { visibility: "organisation", organisationId: "org-municipality-0751" },
      }),
    );
    expect((await feed(path)).body).not.toContain(id);
    expect((await read(hr, "/gemte")).html).not.toContain(`/muligheder/${id}"`);
    await app.rokade.db.write((tx) =>
      tx.person.update({ where: { id: personIdOf("hr") }, data: { closedAt: app.clock.now() } }),
    );
    expect((await nobody.get(path)).status).toBe(404);
  });
});
