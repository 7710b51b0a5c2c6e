import type { Server } from "node:http";

const GRACE_MS = 10_000;

/**
 * Stops taking connections, lets requests in flight finish and closes idle ones, then runs `after` (jobs, database).
 * Requests still running after ten seconds are cut: their transactions roll back whole.
 */
export async function stopGracefully(servers: readonly Server[], after: () => Promise<void>): Promise<void> {
  const closed = Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  for (const server of servers) server.closeIdleConnections();
  const cut = setTimeout(() => {
    for (const server of servers) server.closeAllConnections();
  }, GRACE_MS);
  await closed;
  clearTimeout(cut);
  await after();
}
