import { join } from "node:path";
import { expect, it } from "vitest";
import { routes } from "../../app/route-table.js";
import { pageWeight } from "../../bench/browser/weight.ts";
import { BUILD_FOLDER, serverBuild } from "../setup/build.ts";

const { assets, routes: built } = await serverBuild();
const pages = routes.map(({ id }) => id).filter((id) => built[id]?.module.default !== undefined);

it.each(pages)("%s: at most 120 kB of script and 40 kB of css, gzipped", (id) => {
  const { jsGzBytes, cssGzBytes } = pageWeight(assets, join(BUILD_FOLDER, "client"), id);
  expect(jsGzBytes).toBeGreaterThan(50_000);
  expect(jsGzBytes).toBeLessThanOrEqual(120_000);
  expect(cssGzBytes).toBeGreaterThan(5_000);
  expect(cssGzBytes).toBeLessThanOrEqual(40_000);
});
