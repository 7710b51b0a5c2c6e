import type { Plugin } from "vite";

/**
 * The browser needs the addresses of the route table and not the files behind them: the table is part of every page, and
 * a page has a limit (docs/decisions/words-per-page.md).
 */
export function routesWithoutFiles(table: string): Plugin {
  return {
    name: "rokade-routes-without-files",
    enforce: "pre",
    transform(code, id, { ssr = false } = {}) {
      if (ssr || id !== table) return undefined;
      return { code: code.replace(/\bfile: "[^"]*",?/g, ""), map: null };
    },
  };
}
