import { escapeHtml } from "./escape-html.ts";

/** What the host puts on the page a person sees for a moment (or, without JavaScript, until the button is pressed). */
export type FormPageOptions = {
  /** Unguessable, new for each answer; the page's one script carries it. */
  cspNonce: string;
  /** The host's words, in the person's language. */
  texts: { lang: string; title: string; message: string; button: string };
  /** A style sheet of the host's own origin. */
  stylesheetUrl?: string;
};

/**
 * A page with a form that sends itself, and that has a visible button where no script runs (SEC 5.1.1.3). It brings its
 * own Content-Security-Policy: a host must not add a second one whose form-action forbids the tool. `form-action`
 * allows any https address besides `action`, since browsers apply it also to where the tool redirects.
 */
export function formPage(
  form: { action: string; fields: Readonly<Record<string, string>>; alsoTo?: readonly string[] },
  page: FormPageOptions,
): Response {
  const origins = [form.action, ...(form.alsoTo ?? [])].map((address) => new URL(address).origin);
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${page.cspNonce}'`,
    "style-src 'self'",
    "font-src 'self'",
    `form-action https: ${[...new Set(origins)].join(" ")}`,
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ];
  return new Response(formPageHtml(form, page), {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      "Content-Security-Policy": policy.join("; "),
      // Not "no-referrer": that would make the Origin of the form post "null", which some tools refuse.
      "Referrer-Policy": "origin",
      "X-Content-Type-Options": "nosniff",
    },
  });
}

function formPageHtml(
  form: { action: string; fields: Readonly<Record<string, string>> },
  { texts, stylesheetUrl, cspNonce }: FormPageOptions,
): string {
  const inputs = Object.entries(form.fields).map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  );
  const style = stylesheetUrl ? `<link rel="stylesheet" href="${escapeHtml(stylesheetUrl)}">` : "";
  return `<!doctype html>
<html lang="${escapeHtml(texts.lang)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(texts.title)}</title>${style}</head>
<body><main><h1>${escapeHtml(texts.title)}</h1><p>${escapeHtml(texts.message)}</p>
<form method="post" action="${escapeHtml(form.action)}">
${inputs.join("\n")}
<button type="submit">${escapeHtml(texts.button)}</button></form></main>
<script nonce="${escapeHtml(cspNonce)}">document.forms[0].submit()</script></body></html>
`;
}
