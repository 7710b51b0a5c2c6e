import type { IncomingMessage, ServerResponse } from "node:http";

export type Handler = (request: Request) => Promise<Response>;

const maxBodyBytes = 256 * 1024;

/** Carries node's requests to a handler of standard ones, under the origin the sandbox is known by. */
export function serve(origin: string, handler: Handler) {
  return (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    answer(origin, incoming, handler)
      .catch((error: unknown) => {
        console.error("The sandbox failed on a request:", error);
        return new Response("Noget gik galt. Prøv igen.", {
          status: 500,
          headers: { "Content-Type": "text/plain; charset=utf-8" },
        });
      })
      .then((response) => send(response, outgoing))
      .catch(() => outgoing.destroy());
  };
}

async function answer(origin: string, incoming: IncomingMessage, handler: Handler): Promise<Response> {
  const body = await readBody(incoming);
  if (body === null) return new Response("Too large", { status: 413 });
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one);
  }
  // Only path and query are the sender's; the origin is ours, whatever stands in the request line.
  const path = (incoming.url ?? "/").replace(/^[^/]*\/+/, "/");
  const { method = "GET" } = incoming;
  const hasBody = !["GET", "HEAD"].includes(method) && body.byteLength > 0;
  return handler(new Request(origin + path, { method, headers, ...(hasBody && { body }) }));
}

async function readBody(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += chunk.length;
    if (size > maxBodyBytes) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) {
    if (name !== "set-cookie") outgoing.setHeader(name, value);
  }
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader("Set-Cookie", cookies);
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}
