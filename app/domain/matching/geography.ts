import { distanceKm } from "./distance.ts";
import type { Point } from "./match-subjects.ts";

type Region = { code: string; name: string; codes: readonly string[] };
type Municipality = {
  code: string;
  name: string;
  regionCode: string | null;
  latitude: number | null;
  longitude: number | null;
};

/** Where places lie: the regioner of the day, the kommuner by code, and where the searcher works, if that is known. */
export type Geography = {
  regions: readonly Region[];
  municipalities: ReadonlyMap<string, Municipality>;
  workplace: (Point & { code: string }) | null;
};

/** Where somebody works, as a place on the map; null where the employer has not told, or the map does not know. */
export function workplaceIn(
  municipalities: Geography["municipalities"],
  code: string | null,
): Geography["workplace"] {
  const place = code === null ? undefined : municipalities.get(code);
  const { latitude, longitude } = place ?? { latitude: null, longitude: null };
  return place === undefined || latitude === null || longitude === null
    ? null
    : { code: place.code, latitude, longitude };
}

/** A region's own code and those of the regioner it took over from: documents may name either. */
export function codesOfRegion(code: string, { regions }: Geography): readonly string[] {
  return regions.find((region) => region.code === code)?.codes ?? [code];
}

/** The region of the day in which a kommune lies, or null. */
export function regionOfMunicipality(code: string, { regions, municipalities }: Geography): string | null {
  const regionCode = municipalities.get(code)?.regionCode ?? null;
  if (regionCode === null) return null;
  return regions.find(({ codes }) => codes.includes(regionCode))?.code ?? null;
}

/** The kommuner whose centre is at most so far from the workplace, its own kommune always; empty without a workplace. */
export function codesNear(km: number, { municipalities, workplace }: Geography): string[] {
  if (workplace === null) return [];
  return [...municipalities.values()].flatMap(({ code, latitude, longitude }) => {
    if (code === workplace.code) return [code];
    if (latitude === null || longitude === null) return [];
    return distanceKm(workplace, { latitude, longitude }) <= km ? [code] : [];
  });
}
