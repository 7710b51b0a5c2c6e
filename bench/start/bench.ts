import type { Bench, BenchOptions, Measured } from "../bench.ts";
import { CATALOGUE } from "../pages.ts";
import { freePort, startProcess, stopProcess, untilAnswered } from "../process.ts";
import { median, rounded } from "../statistics.ts";
import { makeWorld, serverEnv } from "../world.ts";

const MOST_SECONDS = 3;
const USUAL_ROUNDS = 5;

export const start: Bench = {
  about: "seconds from starting the built server to its first answered page",
  needs: ["build"],
  run,
};

async function run({ root, quick, say }: BenchOptions): Promise<Measured> {
  const world = await makeWorld(root);
  try {
    const cold: number[] = [];
    const bare: number[] = [];
    for (let round = 1; round <= (quick ? 1 : USUAL_ROUNDS); round += 1) {
      say(`Round ${round} …`);
      bare.push(await secondsToPage("bench/start/bare-server.ts", { root, env: {} }));
      cold.push(await secondsToPage("server/main.ts", { root, env: { DATABASE_URL: `file:${world.file}` } }));
    }
    const coldS = rounded(median(cold), 2);
    const bareS = rounded(median(bare), 2);
    return {
      figures: { coldS },
      peers: { coldS: bareS },
      ratios: { coldS: rounded(coldS / bareS, 2) },
      targets: [{ what: `a page within ${MOST_SECONDS} seconds`, met: coldS <= MOST_SECONDS }],
    };
  } finally {
    world.remove();
  }
}

async function secondsToPage(
  file: string,
  { root, env }: { root: string; env: Record<string, string> },
): Promise<number> {
  const port = await freePort();
  const startedAt = performance.now();
  const child = startProcess(file, { root, env: serverEnv({ ...env, PORT: String(port) }) });
  try {
    await untilAnswered(child, `http://localhost:${port}${CATALOGUE}`);
    return (performance.now() - startedAt) / 1000;
  } finally {
    await stopProcess(child);
  }
}
