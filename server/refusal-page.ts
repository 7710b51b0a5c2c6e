import { createHash } from "node:crypto";

const WORDS = {
  da: { home: "Gå til forsiden", reference: "Skriv dette nummer, hvis du kontakter os:" },
  en: { home: "Go to the home page", reference: "Quote this reference if you contact us:" },
} as const;

/** The look of every other page in few lines, since nothing that was built can be relied on here. */
const STYLE = `
html{font-size:62.5%}
body{margin:0;color:#1a1a1a;font:1.6rem/1.5 "IBM Plex Sans",system-ui,sans-serif;overflow-wrap:break-word}
header{border-top:4px solid #0b5563;border-bottom:1px solid #dcdcdc}
header p{margin:0 auto;line-height:6.4rem;font-size:2.2rem;font-weight:600}
header a{color:#073b45;text-decoration:none}
header p,main{max-width:120rem;margin-inline:auto;padding-inline:1.6rem}
main{padding-block:4rem 6.4rem}
h1{max-width:30ch;margin:0;font-size:3.2rem;line-height:1.25}
main p{max-width:66ch;margin:1.6rem 0 0}
.lead{color:#454545;font-size:1.8rem;line-height:2.8rem}
.button{display:inline-block;box-sizing:border-box;min-height:4.4rem;margin-top:1.6rem;padding:1rem 1.6rem;border:2px solid #0b5563;border-radius:3px;background:#0b5563;color:#fff;font-weight:600;line-height:2.4rem;text-align:center;text-decoration:none}
.button:hover{background:#073b45}
a:focus-visible{outline:3px solid #04262d;outline-offset:1px}
@media (width < 36em){.button{width:100%}}
@media (width >= 48em){h1{font-size:4rem;line-height:1.2}}
`;

/** Allows the page its own lines of style and nothing else. */
export const REFUSAL_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`,
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join(";");

/** A whole page that needs nothing else: no script, no file. `reference` is the number that is also in the log. */
export function refusalPage({
  language,
  title,
  text,
  reference,
}: {
  language: "da" | "en";
  title: string;
  text: string;
  reference?: string | undefined;
}): string {
  const words = WORDS[language];
  const about = reference === undefined ? "" : `<p>${words.reference} <strong>${reference}</strong></p>`;
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – Rokade</title><style>${STYLE}</style></head>
<body><header><p><a href="/">Rokade</a></p></header>
<main><h1>${title}</h1><p class="lead">${text}</p>${about}<p><a class="button" href="/">${words.home}</a></p></main></body>
</html>
`;
}
