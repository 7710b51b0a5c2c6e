import type { Bench } from "../bench.ts";

export const browser: Bench = {
  about: "what a page weighs, and Lighthouse's opinion of it",
  needs: ["build", "chromium"],
  run: async () => ({ figures: {}, peers: {}, ratios: {}, targets: [] }),
};
