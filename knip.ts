import type { KnipConfig } from "knip";
import { routes } from "./app/route-table.js";

/** Remix loads these by their address, not by an import. */
const routeModules = routes.map(({ file }) => `app/${file}!`);

const config: KnipConfig = {
  // The plugin would take every file in app/routes/ for a route, and no file there could be found unused.
  remix: false,
  // It would look for jsxImportSource, an address of our own in package.json, among the packages.
  typescript: false,
  // A type beside the function whose signature it spells is there to be read.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: [
    "@biomejs/biome", // run by its path, as every tool in bootstrap/static-steps.mjs
    "@prisma/client", // imported by the generated client, which is not in the tree
    "@prisma/schema-engine-wasm", // found at run time by prisma/schema-engine.mjs
  ],
  workspaces: {
    ".": {
      entry: [
        "bootstrap/{start,test,dev,rokade,bench,screens,end-with-parent}.mjs!",
        "{server,cli,sandbox}/main.ts!",
        "integrations/search/embedded/worker.ts!", // started as a thread of its own
        "app/{root,entry.client,entry.server}.tsx!",
        "app/shared/browser-words.ts!", // stands for react-i18next in the browser: vite-words.ts
        "app/jsx/jsx{,-dev}-runtime.ts!", // what JSX becomes: jsxImportSource in tsconfig.json
        ...routeModules,
        "prisma/{author,schema-engine}.mjs",
        "bench/{http/server,start/bare-server,search/measured-process}.ts", // started as processes of their own
        "{bench,screens}/main.ts",
        "tests/**/*.test.{ts,tsx}",
        "tests/**/*-process.ts", // started as processes of their own
        "remix.config.js",
      ],
      project: [
        "{app,server,cli,sandbox,seed,prisma,bootstrap}/**/*.{ts,tsx,js,mjs,scss}!",
        "integrations/!(lti-provider)/**/*.ts!",
        "{tests,bench,screens,docs}/**/*.{ts,tsx,mjs}",
        "*.{js,ts,mjs}",
      ],
    },
    "integrations/lti-provider": { entry: ["src/{,tool/,platform/}index.ts!"], project: ["src/**/*.ts!"] },
  },
};

export default config;
