import { createServer, type RequestListener, type Server } from "node:http";
import { ConfigurationError } from "../app/env.server.ts";

/** Both loopback addresses: a demo lets anybody in, so it answers this machine only. */
export const LOOPBACK = ["127.0.0.1", "::1"];
export const ANY = ["::"];

/**
 * How long a connection without a request is kept. Longer than those in front keep theirs (proxies: 60 s as a rule):
 * who closes first must be the one that asks, or a request can meet a connection that is just being closed.
 */
export const KEEP_ALIVE = { keepAliveTimeout: 75_000 };

/** Listens on `port` of each address that the machine has. Throws ConfigurationError when the port is taken. */
export async function listen(
  app: RequestListener,
  port: number,
  addresses: readonly string[],
): Promise<Server[]> {
  const servers: Server[] = [];
  for (const address of addresses) {
    const server = createServer(KEEP_ALIVE, app);
    const failure = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
      server.once("error", resolve);
      server.listen(port, address, () => resolve(null));
    });
    if (failure === null) servers.push(server);
    else if (failure.code === "EADDRINUSE")
      throw new ConfigurationError(`Port ${port} is in use. Stop the other program or set PORT.`);
    else if (failure.code !== "EADDRNOTAVAIL" && failure.code !== "EAFNOSUPPORT") throw failure;
  }
  if (servers.length === 0) throw new ConfigurationError(`No address to listen on: ${addresses.join(", ")}`);
  return servers;
}
