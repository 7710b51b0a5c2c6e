import { kept, type ReadClient } from "../../ports/database.ts";
import { placeNameOf } from "./rules.ts";

type Reader = Pick<ReadClient, "organisation" | "keeper">;

/** A kommune as a place: its name as people say it, the region it lay in when the record began, its centre. */
export type Place = {
  code: string;
  name: string;
  regionCode: string | null;
  latitude: number | null;
  longitude: number | null;
};

/** The kommuner by code. */
export function placesByCode(read: Reader): Promise<ReadonlyMap<string, Place>> {
  return kept(read, "places", () => readPlaces(read));
}

async function readPlaces(read: Reader): Promise<ReadonlyMap<string, Place>> {
  const rows = await read.organisation.findMany({
    where: { kind: "municipality", code: { not: null } },
    select: { code: true, name: true, regionCode: true, latitude: true, longitude: true },
  });
  return new Map(
    rows.flatMap(({ code, name, ...rest }) =>
      code === null ? [] : [[code, { code, name: placeNameOf(code, name), ...rest }]],
    ),
  );
}

/** A region of the day. `codes` are its own code and those of the regioner it took over from. */
export type RegionChoice = { code: string; name: string; codes: readonly string[] };

/** The regioner there are on `day`, in Danish order. */
export function regionsOn(read: Reader, day: string): Promise<readonly RegionChoice[]> {
  return kept(read, `regions ${day}`, () => readRegions(read, day));
}

async function readRegions(read: Reader, day: string): Promise<RegionChoice[]> {
  const rows = await read.organisation.findMany({
    where: { kind: "region", code: { not: null } },
    select: { id: true, code: true, name: true, validFrom: true, validTo: true, successorId: true },
  });
  const holder = (id: string): string => {
    const row = rows.find((candidate) => candidate.id === id);
    const isOver = row?.validTo !== null && row !== undefined && row.validTo < day;
    return isOver && row.successorId !== null ? holder(row.successorId) : id;
  };
  const danish = new Intl.Collator("da");
  return rows
    .filter((row) => row.validFrom <= day && (row.validTo === null || row.validTo >= day))
    .map((row) => ({
      code: row.code ?? "",
      name: row.name,
      codes: rows.filter(({ id }) => holder(id) === row.id).map(({ code }) => code ?? ""),
    }))
    .sort((a, b) => danish.compare(a.name, b.name));
}
