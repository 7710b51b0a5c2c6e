import type { LoaderFunctionArgs, ServerBuild } from "@remix-run/node";

/** What the product's loaders answered, by route, address and session. */
export type Constants = Map<string, unknown>;

/** The product's pages, whose loaders also keep what they answer: ask each page once to fill the constants. */
export function recordingBuild(build: ServerBuild, constants: Constants): ServerBuild {
  return withLoaders(build, (id, loader) => async (args) => {
    const data = await loader(args);
    constants.set(keyOf(id, args), data);
    return data;
  });
}

/** The product's pages, each rendered from what was recorded: the same components, no database and no search. */
export function floorBuild(build: ServerBuild, constants: Constants): ServerBuild {
  return withLoaders(build, (id) => (args) => {
    const key = keyOf(id, args);
    if (!constants.has(key)) throw new Error(`Nothing was recorded for ${id}`);
    return constants.get(key);
  });
}

type Loader = (args: LoaderFunctionArgs) => unknown;

function withLoaders(build: ServerBuild, change: (id: string, loader: Loader) => Loader): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const loader: Loader | undefined = route?.module.loader;
    if (!route || !loader) return [id, route];
    return [id, { ...route, module: { ...route.module, loader: change(id, loader) } }];
  });
  return { ...build, routes: Object.fromEntries(routes) };
}

function keyOf(id: string, { request }: LoaderFunctionArgs): string {
  const { pathname, search } = new URL(request.url);
  return `${id} ${pathname}${search} ${request.headers.get("Cookie") ?? ""}`;
}
