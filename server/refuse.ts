import type { Request, Response } from "express";

export type Refusal = {
  status: number;
  /** What happened, in plain words; one sentence or two. */
  text: string;
  title: string;
  retryAfterSeconds?: number;
  /** The correlation id that is also in the log. */
  reference?: string;
};

const FRONT_PAGE = { href: "/", label: "Gå til forsiden" };

/**
 * Answers a request that Remix is never asked about. A page for those who read pages, a line of text for others.
 * The connection is closed where a body may still be on its way: nobody reads it.
 */
export function refuse(request: Request, response: Response, refusal: Refusal): void {
  const { status, title, text, retryAfterSeconds, reference } = refusal;
  response.status(status);
  if (request.method !== "GET" && request.method !== "HEAD") response.set("Connection", "close");
  if (retryAfterSeconds !== undefined) response.set("Retry-After", String(retryAfterSeconds));
  const about = reference === undefined ? "" : `Reference: ${reference}`;
  if (request.accepts(["text", "html"]) !== "html") {
    response.type("text/plain").send(`${[`${title}.`, text, about].filter(Boolean).join(" ")}\n`);
    return;
  }
  response.type("html").send(`<!doctype html>
<html lang="da">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – Rokade</title></head>
<body><main><h1>${title}</h1><p>${text}</p>${about && `<p>${about}</p>`}<p><a href="${FRONT_PAGE.href}">${FRONT_PAGE.label}</a></p></main></body>
</html>
`);
}
