import { describe, expect, it } from "vitest";
import { synonymCount } from "../../../app/shared/danish/synonyms/synonyms.ts";
import { documentTerms, KIN, queryTerms, SYNONYM } from "../../../app/shared/danish/terms.ts";

const closenessOf = (query: string, text: string) => {
  const held = documentTerms(text);
  return queryTerms(query).map(({ term }) =>
    Math.min(...held.filter((one) => one.term === term).map(({ closeness }) => closeness)),
  );
};

describe("synonyms", () => {
  it.each([
    ["MUS", "Medarbejderudviklingssamtaler"],
    ["udviklingssamtale", "Bliv klogere på MUS"],
    ["DOL", "Du har en diplom i offentlig ledelse"],
    ["diplom i offentlig ledelse", "DOL"],
    ["hospital", "Sygehuset"],
    ["sygehus", "Hospitalsledelse"],
    ["sygehusledelse", "Hospitalsledelse"],
    ["HR", "Personaleafdelingen"],
    ["personaleafdeling", "HR"],
    ["GDPR", "Databeskyttelse i kommunen"],
    ["kunstig intelligens", "AI i sagsbehandlingen"],
    ["AI", "Kunstig intelligens"],
    ["plejehjem", "Leder af et plejecenter"],
    ["plejehjemsleder", "Plejecenterleder"],
    ["dagtilbud", "Vuggestue"],
    ["elæring", "Onlinekurser"],
    ["e-læring", "Onlinekurser"],
    ["MED-udvalg", "Du sidder i MED"],
    ["MED udvalg", "MED-udvalget"],
    ["Aarhus", "Århus Kommune"],
    ["Kbh", "Københavns Kommune"],
    ["Midtjylland", "Horsens Kommune"],
    ["Fyn", "Odense"],
    ["Østdanmark", "Region Sjælland"],
  ])("%s finds »%s«", (query, text) => {
    for (const closeness of closenessOf(query, text)) expect(closeness).toBeLessThanOrEqual(SYNONYM);
  });

  it.each([
    ["vuggestue", "Dagtilbud"],
    ["Horsens", "Region Midtjylland"],
    ["medudvalg", "Tal med os"],
    ["kommunernes landsforening", "Vi mødes kl. 9"],
    ["Syddanmark", "Vejen til bedre ledelse"],
  ])("%s does not find »%s«", (query, text) => {
    expect(Math.max(...closenessOf(query, text))).toBe(Number.POSITIVE_INFINITY);
  });

  it("takes an abbreviation for no beginning of a word", () => {
    expect(queryTerms("mus")).toEqual([{ term: "mus", exact: "mus", prefix: false }]);
    expect(queryTerms("muse")).toEqual([{ term: "muse", exact: "muse", prefix: true }]);
  });

  it("are many", () => {
    expect(synonymCount).toBeGreaterThan(600);
  });
});

describe("words written apart", () => {
  it.each([
    ["ældrepleje", "Pleje af de ældre"],
    ["projektleder", "Leder af store projekter"],
    ["projektledelse", "Leder af store projekter"],
    ["projektleder", "Projekt leder"],
    ["kommuneøkonomi", "Kommunens økonomi"],
    ["ungebehandling", "Behandling af børn og unge"],
    ["børneområde", "Børne- og ungeområdet"],
    ["itsikkerhed", "IT-sikkerhed"],
    ["it sikkerhed", "It-sikkerhed"],
  ])("%s finds »%s«", (query, text) => {
    for (const closeness of closenessOf(query, text)) expect(closeness).toBeLessThanOrEqual(KIN);
  });

  it.each([
    ["projektleder", "Projektet. Leder søges"],
    ["ældrepleje", "Pleje af børn, og de ældre"],
  ])("%s does not find »%s«", (query, text) => {
    expect(Math.max(...closenessOf(query, text))).toBe(Number.POSITIVE_INFINITY);
  });
});
