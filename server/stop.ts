import type { Server } from "node:http";
import type { Door } from "./door.ts";

const GRACE_MS = 10_000;

/**
 * Turns new requests away, lets those in hand finish, stops listening, then runs `after` (jobs, database). Health is
 * answered meanwhile, so that whoever spreads the load sees that this process is leaving. Requests still running
 * after ten seconds are cut: their transactions roll back whole.
 */
export async function stopGracefully(
  door: Door,
  servers: readonly Server[],
  after: () => Promise<void>,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, GRACE_MS);
  });
  await Promise.race([door.closeAndEmpty(), patience]);
  clearTimeout(timer);
  const closed = Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  for (const server of servers) server.closeAllConnections();
  await closed;
  await after();
}
