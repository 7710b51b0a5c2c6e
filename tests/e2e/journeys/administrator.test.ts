import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { inBothBrowsers } from "./stage.ts";

const HEAD = "externalId;name;title;organisationId;leaderExternalId;startsOn";
const WRONG = [
  HEAD,
  "J-1;Signe Dalgaard;Konsulent;org-municipality-0630;J-2;2026-02-30",
  "J-2;Torben Vestergård;Afdelingsleder;org-municipality-0630;;2019-03-01",
].join("\n");
const RIGHT = WRONG.replace("2026-02-30", "2026-02-28");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rokade-import-"));
  writeFileSync(join(folder, "forkert.csv"), WRONG);
  writeFileSync(join(folder, "rettet.csv"), RIGHT);
  writeFileSync(join(folder, "for-stor.csv"), RIGHT.padEnd(5_000_000));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

inBothBrowsers({}, (stage) => {
  it("an administrator sends a failed message again, and brings people in from a file that had to be mended", async () => {
    const { read, walker, nothingWaits } = stage();
    const ole = await walker("Ole Brandt");

    // Two messages failed; both are sent again and arrive.
    await ole.open("/administration");
    await ole.at("Administration");
    await ole.sees("2 beskeder er fejlet");
    await ole.open("/administration/job");
    const first = ole.page.getByRole("button", { name: "Prøv igen" }).first();
    expect(await ole.press(first)).toBe(303);
    await ole.sees("Beskeden bliver prøvet igen nu.");
    expect(await ole.press("Prøv alle fejlede igen")).toBe(303);
    await nothingWaits();
    await ole.open("/administration/job");
    await ole.sees("Ingen beskeder er fejlet");

    const choose = async (file: string) => {
      await ole.open("/administration/indlaesning");
      await ole.keys.tick(ole.page.getByLabel("Personer"));
      await ole.keys.attach(ole.page.getByLabel("Fil", { exact: true }), join(folder, file));
      expect(await ole.press("Se, hvad der sker")).toBe(303);
      await ole.at(`Se, hvad der sker: ${file}`);
    };
    const people = () => read.person.count({ where: { externalId: { startsWith: "J-" } } });

    // A file that is too large is told so, and the browser keeps its page until then.
    await ole.open("/administration/indlaesning");
    await ole.sees(/Filen må højst fylde 4 MB/);
    await ole.keys.tick(ole.page.getByLabel("Personer"));
    await ole.keys.attach(ole.page.getByLabel("Fil", { exact: true }), join(folder, "for-stor.csv"));
    await ole.keys.press(ole.page.getByRole("button", { name: "Se, hvad der sker" }));
    await ole.at("Filen er for stor");

    // Refused with line and field; nothing is written.
    await choose("forkert.csv");
    const errors = ole.page.getByRole("table", { name: "Fejl i filen efter linje" });
    expect(await errors.locator("tbody tr").allInnerTexts()).toEqual([
      expect.stringMatching(/Linje 2\s+startsOn\s+Skriv datoen som/),
    ]);
    expect(await ole.press("Kassér filen")).toBe(303);
    expect(await people()).toBe(0);

    // Mended, seen and imported.
    await choose("rettet.csv");
    await ole.sees("2 linjer ændrer noget");
    expect(await people()).toBe(0);
    expect(await ole.press("Indlæs")).toBe(303);
    await ole.sees("Filen er indlæst.");
    expect(await people()).toBe(2);
    const signe = await read.employment.findFirstOrThrow({
      where: { person: { externalId: "J-1" } },
      include: { manager: true },
    });
    expect(signe.manager?.name).toBe("Torben Vestergård");

    // Once more: nothing changes, and nothing is offered.
    await choose("rettet.csv");
    await ole.sees("Filen ændrer ingenting");
    expect(await ole.page.getByRole("button", { name: "Indlæs", exact: true }).count()).toBe(0);

    // All of it stands in the log, under Ole's name.
    await ole.open("/administration/haendelser?slags=import");
    const imported = ole.page.getByRole("row", { name: "Indlæste personer" });
    await imported.getByText("Ole Brandt").waitFor();
    await imported.getByText("tilføjet: 2").waitFor();

    // Mette signs in; that Ole reads so is itself a look at Mette.
    await walker("Mette Holm");
    await ole.open("/administration/haendelser?hvem=Mette+Holm");
    await ole.page.getByRole("row", { name: "Loggede ind" }).getByText("Mette Holm").first().waitFor();
    await ole.open("/administration/opslag-i-data?om=Mette+Holm&formaal=administration");
    const look = ole.page.getByRole("row", { name: "Ole Brandt" }).first();
    await look.getByText("Søgte").waitFor();
    await look.getByText("Drift af Rokade").waitFor();
  });
});
