import type { Request, Response } from "express";
import { languageOf } from "../app/shared/language.ts";
import { isApi, sendProblem } from "./api.ts";
import { REFUSAL_POLICY, refusalPage } from "./refusal-page.ts";
import { REFUSALS, type RefusalCode } from "./refusals.ts";

/** Only the query of an address counts here. */
const NOWHERE = "http://rokade.invalid";

export type RefusalDetails = {
  /** Where the same words answer several. */
  status?: number;
  retryAfterSeconds?: number;
  /** The correlation id that is also in the log. */
  reference?: string;
};

/**
 * Answers a request that Remix is never asked about. A page for those who read pages, a line of text for others.
 * The connection is closed where a body may still be on its way: nobody reads it.
 */
export function refuse(
  request: Request,
  response: Response,
  code: RefusalCode,
  { status = REFUSALS[code].status, retryAfterSeconds, reference }: RefusalDetails = {},
): void {
  const language = languageOf({
    url: URL.parse(request.originalUrl, NOWHERE)?.href ?? NOWHERE,
    headers: { get: (name) => request.get(name) ?? null },
  });
  const { title, text } = REFUSALS[code][language];
  response.status(status);
  if (request.method !== "GET" && request.method !== "HEAD") response.set("Connection", "close");
  if (retryAfterSeconds !== undefined) response.set("Retry-After", String(retryAfterSeconds));
  if (isApi(request.path)) {
    const { title: about, text: detail } = REFUSALS[code].en;
    const quoted = reference === undefined ? detail : `${detail} Reference: ${reference}`;
    sendProblem(response, { type: "about:blank", title: about, status, detail: quoted });
    return;
  }
  if (request.accepts(["text", "html"]) !== "html") {
    const about = reference === undefined ? "" : `Reference: ${reference}`;
    response.type("text/plain").send(`${[`${title}.`, text, about].filter(Boolean).join(" ")}\n`);
    return;
  }
  response.set("Content-Security-Policy", REFUSAL_POLICY);
  response.type("html").send(refusalPage({ language, title, text, reference }));
}
