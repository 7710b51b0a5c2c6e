import { readFileSync } from "node:fs";
import { addDays, type Day } from "../calendar.ts";

export type Municipality = { code: string; name: string; regionCode: string; lat: number; lon: number };

/** `validTo` is the last day, or null. `successorName` is who takes over on the day after. */
export type Region = {
  code: string;
  name: string;
  validFrom: Day;
  validTo: Day | null;
  successorName: string | null;
};

/** The rows of a csv file without quoted fields, below its heading. Every row has exactly `width` fields. */
function rowsOf(file: string, width: number): string[][] {
  const [, ...lines] = readFileSync(new URL(file, import.meta.url), "utf8")
    .trim()
    .split("\n");
  return lines.map((line, index) => {
    const fields = line.split(",");
    if (fields.length !== width) throw new Error(`${file}, line ${index + 2}: ${width} fields expected`);
    return fields;
  });
}

export const municipalities: readonly Municipality[] = rowsOf("./kommuner.csv", 5).map(
  ([code = "", name = "", regionCode = "", lat, lon]) => ({
    code,
    name,
    regionCode,
    lat: Number(lat),
    lon: Number(lon),
  }),
);

export const regions: readonly Region[] = rowsOf("./regioner.csv", 6).map(
  ([code = "", name = "", , validFrom = "", validTo, successorName]) => ({
    code,
    name,
    validFrom,
    validTo: validTo || null,
    successorName: successorName || null,
  }),
);

const municipalityByCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]));
const municipalityByName = new Map(municipalities.map((municipality) => [municipality.name, municipality]));
const regionByCode = new Map(regions.map((region) => [region.code, region]));
const regionByName = new Map(regions.map((region) => [region.name, region]));

/** Throws when no kommune has the code. */
export function municipalityWithCode(code: string): Municipality {
  const municipality = municipalityByCode.get(code);
  if (!municipality) throw new Error(`No kommune has the code ${code}`);
  return municipality;
}

/** By the name in kommuner.csv, such as "København". Throws when there is none. */
export function municipalityNamed(name: string): Municipality {
  const municipality = municipalityByName.get(name);
  if (!municipality) throw new Error(`No kommune is called ${name}`);
  return municipality;
}

/** The region that holds the place on that day: the one given, or its successor once it has ended. */
export function regionCodeOn(regionCode: string, day: Day): string {
  const region = regionByCode.get(regionCode);
  if (!region) throw new Error(`No region has the code ${regionCode}`);
  if (region.validTo === null || day <= region.validTo || region.successorName === null) return regionCode;
  const successor = regionByName.get(region.successorName);
  if (!successor || successor.validFrom !== addDays(region.validTo, 1)) {
    throw new Error(`${region.name} has no successor on the day after it ends`);
  }
  return successor.code;
}
