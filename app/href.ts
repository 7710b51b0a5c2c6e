import { routes } from "./route-table.js";

type Route = (typeof routes)[number];
export type RouteId = Exclude<Route["id"], "not-found">;
type PathOf<Id extends RouteId> = Extract<Route, { id: Id }>["path"];
type ParamNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamNames<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;
type Args<Id extends RouteId> = [ParamNames<PathOf<Id>>] extends [never]
  ? [id: Id]
  : [id: Id, params: Record<ParamNames<PathOf<Id>>, string>];

const paths: ReadonlyMap<string, string> = new Map(routes.map((route) => [route.id, route.path]));

/** The address of a route, its parameters encoded. Typed from the route table: a wrong name does not compile. */
export function href<Id extends RouteId>(...[id, params]: Args<Id>): string {
  const given: Record<string, string> = params ?? {};
  return (paths.get(id) ?? "/").replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(given[name] ?? ""),
  );
}
