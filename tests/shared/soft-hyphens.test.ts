import { expect, test } from "vitest";
import { withSoftHyphens } from "../../app/shared/soft-hyphens.ts";

test.each([
  ["Beskæftigelsesministeriet", "Beskæftigelses\u00administeriet"],
  ["Administrations- og Servicestyrelsen", "Administrations- og Service\u00adstyrelsen"],
  ["Styrelsen for Patientsikkerhed", "Styrelsen for Patientsikkerhed"],
  ["Datatilsynet", "Datatilsynet"],
  ["Mine ansøgninger", "Mine ansøgninger"],
])("%s may break before its last part alone, and only where it is long", (title, expected) => {
  expect(withSoftHyphens(title)).toBe(expected);
});
