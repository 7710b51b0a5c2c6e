import { describe, expect, it } from "vitest";
import { divide } from "../../../app/shared/danish/compounds/divide.ts";
import { fold } from "../../../app/shared/danish/fold.ts";
import { documentTerms, queryTerms } from "../../../app/shared/danish/terms.ts";

describe("divide", () => {
  it.each([
    ["udviklingssamtale", "udvikling samtale"],
    ["udviklingsamtale", "udvikling samtale"],
    ["medarbejderudviklingssamtalerne", "medarbejder udvikling samtale"],
    ["arbejdsmiljøet", "arbejde miljoe"],
    ["børnehaven", "barn have"],
    ["ældreplejens", "aeldre pleje"],
    ["sundhedsplejerske", "sundhed plejerske"],
    ["hjemmesygepleje", "hjem syg pleje"],
    ["itsikkerhed", "it sikkerhed"],
    ["vandløbsrestaurering", "vandloeb restaurering"],
    ["politikredsen", "politi kreds"],
    ["udbudsmateriale", "udbud materiale"],
    ["skatteforvaltningen", "skat forvaltning"],
    ["børnesagsbehandler", "barn sagsbehandler"],
    ["byggesagsbehandler", "bygge sagsbehandler"],
    ["naturgenopretningsprojekt", "naturgenopretning projekt"],
    ["cykelsti", "cykel sti"],
    ["kulturhusleder", "kultur hus leder"],
    ["fængselsbetjent", "faengsel betjent"],
    ["beredskabschef", "beredskab chef"],
    ["havecenter", "have center"],
    ["havnearbejdere", "havn arbejder"],
  ])("%s is made of %s", (word, parts) => {
    expect(divide(fold(word))?.parts.join(" ")).toBe(parts);
  });

  it.each(
    "undervisning ansvar forvaltning sygehus ledelse regering styrelse borgmester handling halvanden støjende landbrug værktøj håndværk kommune region afdeling overenskomst menneske hverdag forløb anlæg indsats samtale".split(
      " ",
    ),
  )("%s stays whole", (word) => {
    expect(divide(fold(word))).toBeNull();
  });

  it("gives each part of a compound as a term of the document", () => {
    for (const word of ["Vandløbsrestaurering", "medarbejderudviklingssamtalerne", "Kulturhusleder"]) {
      const held = new Set(documentTerms(word).map(({ term }) => term));
      for (const part of divide(fold(word))?.parts ?? []) expect(held).toContain(queryTerms(part)[0]?.term);
    }
  });
});
