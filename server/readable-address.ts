import type { RequestHandler } from "express";

/**
 * Makes every address one that Remix can read. A path with a broken percent sign is an unknown address like others.
 * `_data` asks for a loader in a way that Rokade's pages never do, and Remix logs each such request as an error.
 */
export const readableAddress: RequestHandler = (request, _response, next) => {
  const [path = "", ...query] = request.originalUrl.split("?");
  const readable = isDecodable(path) ? path : path.replaceAll("%", "%25");
  const asked = query.join("?");
  const kept = asked.includes("_data") ? withoutData(asked) : asked;
  request.originalUrl = kept === "" ? readable : `${readable}?${kept}`;
  request.url = request.originalUrl;
  next();
};

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function withoutData(query: string): string {
  const parameters = new URLSearchParams(query);
  parameters.delete("_data");
  return parameters.toString();
}
