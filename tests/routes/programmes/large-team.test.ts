import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { edges } from "../../../seed/people/edges.ts";
import { type TestApp, testApp, type Visitor } from "../../setup/app.ts";

describe("a leader of three hundred", () => {
  let app: TestApp;
  let leader: Visitor;
  beforeAll(async () => {
    app = await testApp(
      {},
      {
        change: (rokade) => ({
          ...rokade,
          identity: { ...rokade.identity, personOf: () => edges.leaderOfThreeHundred },
        }),
      },
    );
    leader = await app.signedIn("leder");
  });
  afterAll(() => app.close());

  const nominees = (html: string) => html.match(/name="nomineeId"/g)?.length ?? 0;
  const page = async (query: string) => (await leader.get(`/indstillinger/ny${query}`)).text();

  it("chooses among a few, and finds the others by name", async () => {
    const first = await page("");
    expect(nominees(first)).toBe(25);
    expect(first).toContain("Her er de første 25 af dem, der passer.");

    const { name } = await app.rokade.db.read.person.findFirstOrThrow({
      where: { team: { none: {} }, employments: { some: { managerId: edges.leaderOfThreeHundred } } },
      orderBy: { folded: "desc" },
    });
    expect(first).not.toContain(name);
    const found = await page(
      `?navn=${encodeURIComponent(name.toUpperCase())}&mulighed=opportunity-talent-kommende-ledere`,
    );
    expect(found).toContain(name);
    expect(nominees(found)).toBe(1);
    expect(found).toContain('name="mulighed" value="opportunity-talent-kommende-ledere"');
  });

  it("is told when nobody bears the name, and may search again", async () => {
    const html = await page("?navn=Rumpelstilzchen");
    expect(nominees(html)).toBe(0);
    expect(html).toContain("Ingen af dine medarbejdere hedder »Rumpelstilzchen«.");
    expect(html).toContain('value="Rumpelstilzchen"');
  });

  it("leaves a trace only with those who were shown", async () => {
    const { db } = app.rokade;
    const looks = () => db.read.lookupEntry.count({ where: { viewerId: edges.leaderOfThreeHundred } });
    const before = await looks();
    await page("?navn=Rumpelstilzchen");
    expect(await looks()).toBe(before);
  });

  it("has a front page and an inbox as quick as anybody's", async () => {
    for (const path of ["/", "/leder", "/indstillinger"])
      expect((await leader.get(path)).status, path).toBe(200);
  });
});
