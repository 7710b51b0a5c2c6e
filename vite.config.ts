import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

export default defineConfig({
  plugins: [!process.env.VITEST && remix(remixConfig)],
  build: { assetsInlineLimit: 0, target: "es2022", cssMinify: true },
  css: { preprocessorOptions: { scss: { silenceDeprecations: ["if-function"] } } },
  server: { host: "localhost" },
});
