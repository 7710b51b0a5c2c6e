/**
 * The address of a line item's `scores` or `results` (AGS 3.3.1, 3.4.1): appended to the path, before any query, since
 * some platforms have one in their line item addresses.
 */
export function serviceUrl(lineItemUrl: string, service: "scores" | "results"): string {
  const url = new URL(lineItemUrl);
  url.pathname = `${url.pathname.replace(/\/$/, "")}/${service}`;
  return url.href;
}
