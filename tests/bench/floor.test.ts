import type { LoaderFunctionArgs, ServerBuild } from "@remix-run/node";
import { expect, it, vi } from "vitest";
import { type Constants, floorBuild, recordingBuild } from "../../bench/http/floor-build.ts";

const loader = vi.fn(async () => ({ title: "read from the database" }));
const build = { routes: { page: { id: "page", module: { loader, default: () => null } } } };
const asBuild = (given: unknown) => given as ServerBuild;
const argsOf = (address: string, cookie = ""): LoaderFunctionArgs =>
  ({ request: new Request(address, { headers: { Cookie: cookie } }), params: {}, context: {} }) as never;
const loaderOf = (given: ServerBuild) => given.routes["page"]?.module.loader as (args: unknown) => unknown;

it("answers what was recorded for the same address and session, and asks nobody", async () => {
  const constants: Constants = new Map();
  const floor = loaderOf(floorBuild(asBuild(build), constants));
  const address = "http://localhost/muligheder?q=a";
  await loaderOf(recordingBuild(asBuild(build), constants))(argsOf(address, "rokade=1"));
  expect(loader).toHaveBeenCalledOnce();
  expect(floor(argsOf(address, "rokade=1"))).toEqual({ title: "read from the database" });
  expect(() => floor(argsOf(address))).toThrow("Nothing was recorded");
  expect(() => floor(argsOf("http://localhost/muligheder", "rokade=1"))).toThrow("Nothing was recorded");
  expect(loader).toHaveBeenCalledOnce();
});

it("keeps the product's components, and leaves the product's build as it is", () => {
  const floor = floorBuild(asBuild(build), new Map());
  expect(floor.routes["page"]?.module.default).toBe(build.routes.page.module.default);
  expect(build.routes.page.module.loader).toBe(loader);
});
