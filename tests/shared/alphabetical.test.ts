import { expect, it } from "vitest";
import { alphabetical } from "../../app/shared/alphabetical.ts";

const places = ["Ærø", "Aabenraa", "Århus", "Odense", "Zealand", "Østerbro", "Aalborg", "Ebeltoft"];
const name = (place: string) => place;

it("is the alphabet of the reader's language: æ, ø and å come last in Danish only", () => {
  expect(alphabetical(places, "da", name)).toEqual([
    ...["Ebeltoft", "Odense", "Zealand", "Ærø", "Østerbro", "Aabenraa", "Aalborg", "Århus"],
  ]);
  expect(alphabetical(places, "en", name)).toEqual([
    ...["Aabenraa", "Aalborg", "Ærø", "Århus", "Ebeltoft", "Odense", "Østerbro", "Zealand"],
  ]);
});

it("leaves the list it was given as it was", () => {
  const given = ["b", "a"];
  alphabetical(given, "en", name);
  expect(given).toEqual(["b", "a"]);
});
