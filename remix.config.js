import { routes } from "./app/route-table.js";

/**
 * The one place of Remix options.
 * Lazy route discovery stays off: its manifest address answers anybody and can be made expensive (CVE-2026-42342).
 * @type {import("@remix-run/dev").VitePluginConfig}
 */
export default {
  appDirectory: "app",
  buildDirectory: "build",
  ssr: true,
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: false,
    v3_routeConfig: false,
  },
  ignoredRouteFiles: ["**/*"],
  routes: (define) =>
    define((route) => {
      for (const { id, path, file } of routes) {
        if (path === "/") route("", file, { id, index: true });
        else route(path.replace(/^\//, ""), file, { id });
      }
    }),
};
