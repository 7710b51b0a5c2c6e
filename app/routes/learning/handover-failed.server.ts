import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import type { Language } from "../../shared/words.ts";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** A launch that cannot be answered to any tool ends here, on a page of the protocol's own look: no redirect. */
export function handoverFailed(page: { lang: Language; requestId: string; stylesheetUrl: string }): Response {
  const { lang, requestId, stylesheetUrl } = page;
  const { t } = wordsOf(lang);
  const html = `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(t("learning.handoverFailed.title"))} – Rokade</title>
<link rel="stylesheet" href="${escaped(stylesheetUrl)}"></head>
<body><main><h1>${escaped(t("learning.handoverFailed.title"))}</h1>
<p>${escaped(t("learning.handoverFailed.text"))}</p>
<p><a href="${href("learning")}">${escaped(t("learning.handoverFailed.action"))}</a></p>
<p>${escaped(t("learning.handoverFailed.reference"))} ${escaped(requestId)}</p></main></body></html>
`;
  return new Response(html, {
    status: 400,
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
}
