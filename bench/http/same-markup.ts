/** A page without what is new in every answer: nonce, request id, form token. */
function withoutPerRequest(html: string): string {
  const once = /name="_once" value="([^"]+)"/.exec(html)?.[1] ?? /\\"once\\",\\"([^"\\]+)\\"/.exec(html)?.[1];
  const stable = html
    .replace(/ nonce="[^"]*"/g, "")
    .replace(/<meta name="request-id" content="[^"]*"\/>/g, "");
  return once === undefined ? stable : stable.replaceAll(once, "");
}

/** Where two pages differ first, with a little around it; null when they are the same but for what is new each time. */
export function firstDifference(one: string, other: string): string | null {
  const a = withoutPerRequest(one);
  const b = withoutPerRequest(other);
  if (a === b) return null;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
  return `»${around(a)}« and »${around(b)}«`;
}
