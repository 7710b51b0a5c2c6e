import { createServer, type RequestListener, type Server } from "node:http";
import { ConfigurationError } from "../app/env.server.ts";

/** Both loopback addresses: a demo lets anybody in, so it answers this machine only. */
export const LOOPBACK = ["127.0.0.1", "::1"];
export const ANY = ["::"];

/** Listens on `port` of each address that the machine has. Throws ConfigurationError when the port is taken. */
export async function listen(
  app: RequestListener,
  port: number,
  addresses: readonly string[],
): Promise<Server[]> {
  const servers: Server[] = [];
  for (const address of addresses) {
    const server = createServer(app);
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
