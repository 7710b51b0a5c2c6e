import { href } from "../../href.ts";

/** Where in the overview one is: what is left out is the newest, or all. */
export type OverviewPlace = {
  aar?: number | undefined;
  sektor?: string | undefined;
  version?: number | undefined;
};

export function overviewHref(place: OverviewPlace): string {
  const query = new URLSearchParams(keptOf(place).map(({ name, value }) => [name, value]));
  return query.size === 0 ? href("overview") : `${href("overview")}?${query}`;
}

/** The same as fields that a GET form carries along. */
export function keptOf(place: OverviewPlace): { name: string; value: string }[] {
  return Object.entries(place).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value: String(value) }],
  );
}
