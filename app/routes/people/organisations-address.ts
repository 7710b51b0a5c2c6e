import type { OrganisationFilter, OrganisationSort } from "../../domain/people/index.server.ts";
import { ORGANISATION_KINDS, SECTORS } from "../../domain/people/labels.ts";
import { href } from "../../href.ts";

export type OrganisationsQuery = { filter: OrganisationFilter; sort: OrganisationSort; page: number };

/** The words of the address by what they mean. */
export const VALIDITY_WORDS = { gyldig: "valid", ophoert: "ended", kommende: "to_come" } as const;
const SORT_WORDS = {
  navn: "name",
  "-navn": "-name",
  fra: "from",
  "-fra": "-from",
  til: "to",
  "-til": "-to",
} as const;

const find = <T extends object>(words: T, key: string | null): T[keyof T] | undefined =>
  key !== null && Object.hasOwn(words, key) ? words[key as keyof T] : undefined;
const wordFor = (words: Record<string, string>, meaning: string) =>
  Object.entries(words).find(([, known]) => known === meaning)?.[0] ?? "";
const oneOf = (known: readonly string[], value: string | null) =>
  value !== null && known.includes(value) ? value : "";

/** What an address asks the list of organisations for; what cannot be read is left out. */
export function readOrganisationsQuery(url: URL): OrganisationsQuery {
  const query = url.searchParams;
  const page = Number(query.get("side") ?? "1");
  return {
    filter: {
      name: (query.get("navn") ?? "").trim().slice(0, 100),
      sector: oneOf(SECTORS, query.get("sektor")),
      kind: oneOf(ORGANISATION_KINDS, query.get("type")),
      validity: find(VALIDITY_WORDS, query.get("gyldighed")) ?? "",
    },
    sort: find(SORT_WORDS, query.get("sorter")) ?? "name",
    page: Number.isInteger(page) && page > 0 && page < 1e6 ? page : 1,
  };
}

/** The query of the list, without what stands at its first value. */
export function organisationsQuery({ filter, sort, page }: OrganisationsQuery): string {
  const query = new URLSearchParams();
  if (filter.name !== "") query.set("navn", filter.name);
  if (filter.sector !== "") query.set("sektor", filter.sector);
  if (filter.kind !== "") query.set("type", filter.kind);
  if (filter.validity !== "") query.set("gyldighed", wordFor(VALIDITY_WORDS, filter.validity));
  if (sort !== "name") query.set("sorter", wordFor(SORT_WORDS, sort));
  if (page > 1) query.set("side", String(page));
  return query.size === 0 ? "" : `?${query}`;
}

export const organisationsHref = (query: OrganisationsQuery) =>
  href("organisations") + organisationsQuery(query);
