import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MY_DATA_PARTS } from "../../../app/domain/home/labels.ts";
import { MOST_COMPETENCES } from "../../../app/domain/people/labels.ts";
import { type TestApp, testApp, type Visitor } from "../../setup/app.ts";
import { formsOf, sentBy, tagsOf, textOf } from "../../setup/html.ts";

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app?.close());

const textAt = async (visitor: Visitor, path: string) => textOf(await (await visitor.get(path)).text());

/** The form of a page with this button, as it stands filled in, and the button. */
async function formWith(visitor: Visitor, path: string, act: "add" | "change"): Promise<[string, string][]> {
  const form = formsOf(await (await visitor.get(path)).text()).find(({ buttons }) =>
    buttons.some(({ value }) => value === act),
  );
  if (!form) throw new Error(`${path} has no form that does ${act}`);
  return [...sentBy(form), ["act", act]];
}

const heldOf = async (personId: string) =>
  new Map(
    (await app.rokade.db.read.personCompetence.findMany({ where: { personId, relation: "held" } })).map(
      ({ competenceId, level }) => [competenceId, level],
    ),
  );

describe("the pages of a list of competences", () => {
  it("search by GET, offer what is not on the list, and say what is", async () => {
    const visitor = await app.signedIn("medarbejder");
    const html = await (await visitor.get("/profil/kan?q=projektledelse")).text();
    expect(textOf(html)).toContain("Står på din liste: Projektledelse.");
    const offered = tagsOf(html).filter(({ attributes }) => attributes.get("name") === "competence");
    const values = offered.map(({ attributes }) => attributes.get("value"));
    expect(values.length).toBeGreaterThan(200);
    expect(new Set(values).size).toBe(values.length);
    expect(values).not.toContain("project-management");
    for (const text of ["%", "' OR 1=1 --", "a".repeat(5000), "\u0000", "😀"]) {
      const response = await visitor.get(`/profil/kan?q=${encodeURIComponent(text)}`);
      expect(response.status, text).toBe(200);
    }
  });

  it("keep what was chosen when something is missing, and name it", async () => {
    const visitor = await app.signedIn("medarbejder");
    const fields = (await formWith(visitor, "/profil/kan", "add")).filter(([name]) => name !== "level");
    const response = await visitor.post("/profil/kan", [...fields, ["competence", "statistics"]]);
    expect(response.status).toBe(400);
    const html = await response.text();
    expect(textOf(html)).toContain("Vælg et niveau");
    const chosen = tagsOf(html).find(({ attributes }) => attributes.get("value") === "statistics");
    expect(chosen?.attributes.has("checked")).toBe(true);
    expect(tagsOf(html).some(({ attributes }) => attributes.get("href") === "#level")).toBe(true);
  });

  it("say that a competence is there already, that there is none such, and that the list is full", async () => {
    const visitor = await app.signedIn("leder");
    const held = await heldOf("person-leder");
    const [listed = ""] = held.keys();
    const add = async (competence: string) => {
      const fields = await formWith(visitor, "/profil/kan", "add");
      const kept = fields.filter(([name]) => name !== "level" && name !== "competence");
      const response = await visitor.post("/profil/kan", [
        ...kept,
        ["competence", competence],
        ["level", "2"],
      ]);
      return { status: response.status, text: textOf(await response.text()) };
    };
    expect(await add(listed)).toMatchObject({
      status: 400,
      text: expect.stringContaining("Kompetencen står allerede på din liste"),
    });
    expect(await add("astrology")).toMatchObject({
      status: 400,
      text: expect.stringContaining("Vælg en kompetence fra listen"),
    });
    const rest = await app.rokade.db.read.competence.findMany({
      where: { id: { notIn: [...held.keys()] } },
      take: MOST_COMPETENCES - held.size,
    });
    await app.rokade.db.write((tx) =>
      tx.personCompetence.createMany({
        data: rest.map(({ id }) => ({
          personId: "person-leder",
          competenceId: id,
          relation: "held",
          level: 1,
        })),
      }),
    );
    const page = await (await visitor.get("/profil/kan")).text();
    expect(textOf(page)).toContain(`Du kan have op til ${MOST_COMPETENCES} kompetencer`);
    expect(formsOf(page).flatMap(({ buttons }) => buttons.map(({ value }) => value))).not.toContain("add");
  });

  it("show a second window what is saved now beside what was chosen, and can be sent again", async () => {
    const [first, second] = [await app.signedIn("medarbejder"), await app.signedIn("medarbejder")];
    const levelled = (fields: [string, string][], id: string, level: number): [string, string][] =>
      fields.map(([name, value]) => [name, value.startsWith(`${id}:`) ? `${id}:${level}` : value]);
    const mine = await formWith(first, "/profil/kan", "change");
    const theirs = await formWith(second, "/profil/kan", "change");
    const removed: [string, string] = ["remove[]", "facilitation"];
    const saved = [...levelled(mine, "project-management", 1), removed];
    expect((await first.post("/profil/kan", saved)).status).toBe(303);
    const late = await second.post("/profil/kan", levelled(theirs, "project-management", 4));
    expect(late.status).toBe(409);
    const html = await late.text();
    const text = textOf(html);
    expect(text).toContain("Din profil er ændret i et andet vindue");
    expect(text).toMatch(/Projektledelse\s*Kender det/);
    expect(text).toMatch(/Facilitering\s*Ikke længere på listen/);
    expect((await heldOf("person-medarbejder")).get("project-management")).toBe(1);
    const form = formsOf(html).find(({ buttons }) => buttons.some(({ value }) => value === "change"));
    const again = form ? sentBy(form) : [];
    expect(again).toContainEqual(["levels[]", "project-management:4"]);
    expect((await second.post("/profil/kan", [...again, ["act", "change"]])).status).toBe(303);
    expect((await heldOf("person-medarbejder")).get("project-management")).toBe(4);
  });
});

describe("the page of one's own", () => {
  it("is a good page without an employment, a profile or anybody who has looked", async () => {
    const { db } = app.rokade;
    await db.write(async (tx) => {
      await tx.employment.deleteMany({ where: { personId: "person-hr" } });
      await tx.personCompetence.deleteMany({ where: { personId: "person-hr" } });
      await tx.lookupEntry.deleteMany({ where: { subjectId: "person-hr" } });
    });
    const visitor = await app.signedIn("hr");
    const text = await textAt(visitor, "/profil");
    expect(text).toContain("Ingen arbejdsgiver har oplyst en ansættelse i dag");
    expect(text).toContain("Du har ikke skrevet, hvad du kan");
    expect(text).toContain("Ingen har set dine oplysninger det seneste år");
    expect(await textAt(visitor, "/profil/hvem-har-set")).toContain("Ingen har set dine oplysninger");
  });

  it("lists who has looked by name, once they have", async () => {
    expect((await (await app.signedIn("leder")).get("/indstillinger")).status).toBe(200);
    const mette = await app.signedIn("medarbejder");
    const text = await textAt(mette, "/profil/hvem-har-set");
    expect(text).toMatch(
      /Peter Krogh\s*Afdelingsleder, Vejle Kommune\s*En leder læste eller skrev en indstilling af dig/,
    );
    for (const page of ["0", "-1", "1.5", "x", "999999999999999999"])
      expect((await mette.get(`/profil/hvem-har-set?side=${page}`)).status, page).toBe(200);
  });
});

describe("the file of one's own data", () => {
  it("is JSON of oneself, to be saved and kept by nobody on the way", async () => {
    const visitor = await app.signedIn("medarbejder");
    const response = await visitor.get("/profil/mine-oplysninger.json");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(response.headers.get("content-disposition")).toBe(
      `attachment; filename="mine-oplysninger-i-rokade-${app.clock.today()}.json"`,
    );
    expect(response.headers.get("cache-control")).toBe("no-store");
    const file = (await response.json()) as Record<string, unknown>;
    expect(file).toMatchObject({ person: { id: "person-medarbejder" } });
    const text = await textAt(visitor, "/profil/mine-oplysninger");
    expect(Object.keys(file).slice(2)).toEqual([...MY_DATA_PARTS]);
    expect(text).toContain("Det står der i filen");
    expect(await textAt(visitor, "/profil/hvem-har-set")).toContain("Hentede dine oplysninger");
  });

  it("is nobody's who is not signed in", async () => {
    const response = await app.visitor().get("/profil/mine-oplysninger.json");
    expect(response.headers.get("location")).toMatch(/^\/log-ind\?videre=/);
  });
});
