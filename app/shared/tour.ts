import { href, type RouteId } from "../href.ts";

type PlainRoute = Extract<
  RouteId,
  | "home"
  | "opportunities"
  | "applications"
  | "nominations"
  | "nominations.new"
  | "leader"
  | "host"
  | "host.new"
  | "learning"
  | "profile"
  | "profile.wanted"
  | "overview"
  | "administration"
>;

export type TourStep = {
  /** The key of its words under `help.tour.<role>`. */
  id: string;
  route: PlainRoute;
  query?: string;
  /** One of these addresses can be had from the page, by link or form: there is something to do. */
  leadsTo: readonly RouteId[];
};

/**
 * The five-minute tour, by role; in a demo the role's key is its persona's. No step counts on a number of records.
 * The README has the same steps (`npm run draw`), and tests/routes/home/tour.test.ts takes them.
 */
export const TOUR = {
  medarbejder: [
    { id: "waiting", route: "home", leadsTo: ["application"] },
    { id: "find", route: "opportunities", query: "?type=rotation", leadsTo: ["opportunity"] },
    { id: "write", route: "applications", leadsTo: ["application.write"] },
    { id: "answer", route: "nominations", leadsTo: ["nomination"] },
    { id: "course", route: "opportunities", query: "?type=e-laering", leadsTo: ["opportunity"] },
  ],
  leder: [
    { id: "release", route: "leader", leadsTo: ["leader.release"] },
    { id: "nominate", route: "nominations", leadsTo: ["nominations.new"] },
    { id: "post", route: "host", leadsTo: ["host.new"] },
  ],
  vaertsleder: [
    { id: "choose", route: "host", leadsTo: ["host.applicants"] },
    { id: "post", route: "host.new", leadsTo: ["host.new"] },
    { id: "look", route: "host", leadsTo: ["opportunity"] },
  ],
  topleder: [
    { id: "programmes", route: "opportunities", query: "?type=lederforloeb", leadsTo: ["opportunity"] },
    { id: "nominate", route: "nominations.new", leadsTo: ["nominations.new"] },
    { id: "profile", route: "profile.wanted", leadsTo: ["profile.wanted"] },
  ],
  hr: [
    { id: "fits", route: "home", leadsTo: ["opportunity"] },
    { id: "find", route: "opportunities", query: "?type=praktik", leadsTo: ["opportunity"] },
    { id: "learning", route: "learning", leadsTo: ["opportunities", "opportunity"] },
  ],
  "plus-sekretariat": [
    { id: "read", route: "nominations", leadsTo: ["nomination"] },
    { id: "programmes", route: "opportunities", query: "?type=lederforloeb", leadsTo: ["opportunity"] },
    { id: "profile", route: "profile.wanted", leadsTo: ["profile.wanted"] },
  ],
  kompetenceraad: [
    { id: "figures", route: "overview", leadsTo: ["overview"] },
    { id: "hidden", route: "overview", leadsTo: ["overview.method"] },
    { id: "sheet", route: "overview", leadsTo: ["overview.csv"] },
  ],
  "campus-administrator": [
    { id: "courses", route: "opportunities", query: "?type=e-laering", leadsTo: ["opportunity"] },
    { id: "learning", route: "learning", leadsTo: ["opportunities", "opportunity"] },
    { id: "profile", route: "profile.wanted", leadsTo: ["profile.wanted"] },
  ],
  systemadministrator: [
    { id: "administration", route: "administration", leadsTo: ["administration"] },
    { id: "find", route: "opportunities", leadsTo: ["opportunity"] },
    { id: "lookups", route: "profile", leadsTo: ["profile.lookups"] },
  ],
} as const satisfies Record<string, readonly TourStep[]>;

export type TourRole = keyof typeof TOUR;
export const TOUR_ROLES = Object.keys(TOUR) as TourRole[];

export function addressOf({ route, query = "" }: Pick<TourStep, "route" | "query">): string {
  return href(route) + query;
}
