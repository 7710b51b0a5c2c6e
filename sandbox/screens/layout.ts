import { type Html, html } from "../http/html.ts";

export type Page = { title: string; body: Html; status?: number };

/** A whole page. Nothing but our own style sheet is loaded, and only the platform may frame it. */
export function htmlResponse(
  { title, body, status = 200 }: Page,
  frameAncestors: readonly string[],
): Response {
  const page = html`<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Campus, øvelsesudgave</title>
<link rel="stylesheet" href="/campus.css">
</head>
<body>
<a class="skip" href="#indhold">Gå til indholdet</a>
<header><p>Campus – øvelsesudgave</p></header>
<main id="indhold">${body}</main>
<footer><p>Her kan du prøve kurser af. Det er ikke det rigtige Campus.</p></footer>
</body>
</html>
`;
  return new Response(page.markup, { status, headers: pageHeaders(frameAncestors) });
}

function pageHeaders(frameAncestors: readonly string[]): Record<string, string> {
  const ancestors = ["'self'", ...frameAncestors].join(" ");
  return {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": `default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ${ancestors}`,
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
  };
}
