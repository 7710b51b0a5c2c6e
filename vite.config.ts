import { join } from "node:path";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import { routes } from "./app/route-table.js";
import remixConfig from "./remix.config.js";
import { routesWithoutFiles } from "./vite-routes.ts";
import { wordsPerPage } from "./vite-words.ts";

export default defineConfig({
  plugins: [
    routesWithoutFiles(join(import.meta.dirname, "app/route-table.js")),
    wordsPerPage(join(import.meta.dirname, "app"), routes),
    !process.env.VITEST && remix(remixConfig),
  ],
  build: { assetsInlineLimit: 0, target: "es2022", cssMinify: true },
  css: { preprocessorOptions: { scss: { silenceDeprecations: ["if-function"] } } },
  server: { host: "localhost" },
});
