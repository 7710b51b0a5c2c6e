import { once } from "node:events";
import { connect } from "node:net";

/** Sends bytes as they stand to the server and answers all that comes back until it closes: for what fetch would mend. */
export async function rawRequest(baseUrl: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(baseUrl);
  const socket = connect(Number(port), hostname);
  const chunks: Buffer[] = [];
  socket.on("data", (chunk: Buffer) => chunks.push(chunk));
  socket.on("error", () => {});
  socket.write(bytes.replace(/\r?\n/g, "\r\n"));
  await once(socket, "close");
  return Buffer.concat(chunks).toString("utf8");
}
