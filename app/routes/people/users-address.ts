import type { UserFilter, UserSort } from "../../domain/people/index.server.ts";
import { LEADERSHIP_LEVELS, ROLES } from "../../domain/people/labels.ts";
import { href } from "../../href.ts";

export type UsersQuery = { filter: UserFilter; sort: UserSort; page: number };

const STATES = { aaben: "open", lukket: "closed" } as const;
const isState = (value: string): value is keyof typeof STATES => Object.hasOwn(STATES, value);
const oneOf = (known: readonly string[], value: string | null) =>
  value !== null && known.includes(value) ? value : "";

/** What an address asks the list of users for; what cannot be read is left out. */
export function readUsersQuery(url: URL): UsersQuery {
  const query = url.searchParams;
  const page = Number(query.get("side") ?? "1");
  const organisationId = query.get("organisation") ?? "";
  const state = query.get("tilstand") ?? "";
  return {
    filter: {
      name: (query.get("navn") ?? "").trim().slice(0, 100),
      organisationId: /^[\w-]{1,120}$/.test(organisationId) ? organisationId : "",
      role: oneOf(ROLES, query.get("rolle")),
      level: oneOf(LEADERSHIP_LEVELS, query.get("niveau")),
      state: isState(state) ? STATES[state] : "",
    },
    sort: query.get("sorter") === "-navn" ? "-name" : "name",
    page: Number.isInteger(page) && page > 0 && page < 1e6 ? page : 1,
  };
}

/** The query of the list, without what stands at its first value. */
export function usersQuery({ filter, sort, page }: UsersQuery): string {
  const query = new URLSearchParams();
  if (filter.name !== "") query.set("navn", filter.name);
  if (filter.organisationId !== "") query.set("organisation", filter.organisationId);
  if (filter.role !== "") query.set("rolle", filter.role);
  if (filter.level !== "") query.set("niveau", filter.level);
  if (filter.state !== "") query.set("tilstand", filter.state === "open" ? "aaben" : "lukket");
  if (sort === "-name") query.set("sorter", "-navn");
  if (page > 1) query.set("side", String(page));
  return query.size === 0 ? "" : `?${query}`;
}

export const usersHref = (query: UsersQuery) => href("users") + usersQuery(query);
