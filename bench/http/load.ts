import { Agent, get } from "node:http";

export type LoadOptions = {
  /** Asked for in turn. */
  urls: readonly string[];
  cookie: string;
  connections: number;
  seconds: number;
};
export type Load = { requestsPerS: number; latenciesMs: number[] };

/**
 * Asks over and over on so many connections, each as soon as its last answer is read to the end, without
 * compression. Throws when an answer is not 200.
 */
export async function load({ urls, cookie, connections, seconds }: LoadOptions): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const headers: Record<string, string> = { Accept: "text/html", ...(cookie !== "" && { Cookie: cookie }) };
  const latenciesMs: number[] = [];
  const startedAt = performance.now();
  const endsAt = startedAt + seconds * 1000;
  let asked = 0;
  const askOnce = () =>
    new Promise<void>((resolve, reject) => {
      const askedAt = performance.now();
      const url = urls[asked % urls.length] ?? "";
      asked += 1;
      get(url, { agent, headers }, (response) => {
        response.resume();
        response.once("error", reject);
        response.once("end", () => {
          if (response.statusCode !== 200) return reject(new Error(`${url} answered ${response.statusCode}`));
          latenciesMs.push(performance.now() - askedAt);
          resolve();
        });
      }).once("error", reject);
    });
  const askOn = async () => {
    while (performance.now() < endsAt) await askOnce();
  };
  try {
    await Promise.all(Array.from({ length: connections }, askOn));
  } finally {
    agent.destroy();
  }
  return { requestsPerS: (latenciesMs.length * 1000) / (performance.now() - startedAt), latenciesMs };
}
