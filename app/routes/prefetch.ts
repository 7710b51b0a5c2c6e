import { PREFETCH_SAFE } from "./prefetch-safe.ts";
import { routeAt } from "./route-at.ts";

/** A pointer that rests this long on a link means it. */
const INTENT_MS = 80;
/** What is older than this is fetched anew: a page shows what is true now. */
const FRESH_MS = 10_000;

type Manifest = { routes: Record<string, { module: string; imports?: string[] } | undefined> };
declare global {
  interface Window {
    __remixManifest?: Manifest;
  }
}

/**
 * Our own page that a link leads to within the running script; null for every other link: to another site, a file, a
 * place on this page, a page in another language (its words are not here), or one that asks for a whole request.
 */
export function pageOf(link: HTMLAnchorElement): URL | null {
  if (link.target || link.hasAttribute("download") || link.dataset.reload !== undefined) return null;
  const url = new URL(link.href, location.href);
  if (url.origin !== location.origin || url.pathname.includes(".")) return null;
  const language = url.searchParams.get("sprog");
  if (language !== null && language !== document.documentElement.lang) return null;
  const isHere = url.pathname === location.pathname && url.search === location.search;
  return isHere && url.hash ? null : url;
}

/** Data that was fetched ahead, by address, for the one navigation that asks for it. Kept in this page's memory only. */
const ahead = new Map<string, { at: number; response: Promise<Response> }>();

let isAnswering = false;

function fetchAhead(page: URL): void {
  const address = `${location.origin}${page.pathname === "/" ? "/_root" : page.pathname}.data${page.search}`;
  const known = ahead.get(address);
  if (known && performance.now() - known.at < FRESH_MS) return;
  const response = fetch(address);
  response.catch(() => ahead.delete(address));
  ahead.set(address, { at: performance.now(), response });
}

/**
 * Hands what was fetched ahead to the router. The browser's own prefetching would not do: whatever we show is personal
 * and marked `no-store`, so a browser throws it away and asks twice.
 */
function answerFromAhead(): void {
  if (isAnswering) return;
  isAnswering = true;
  const ask = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const address = input instanceof URL ? input.href : typeof input === "string" ? input : "";
    const known = (init?.method ?? "GET") === "GET" ? ahead.get(address) : undefined;
    if (known === undefined || init === undefined) return ask(input, init);
    ahead.delete(address);
    if (performance.now() - known.at >= FRESH_MS) return ask(input, init);
    return known.response.catch(() => ask(input, init));
  };
}

/** Loads the scripts of a page. A browser keeps them, and asks for each once. */
function loadModules(routeId: string): void {
  const route = window.__remixManifest?.routes[routeId];
  for (const file of route ? [route.module, ...(route.imports ?? [])] : []) {
    if (document.querySelector(`link[rel="modulepreload"][href="${CSS.escape(file)}"]`)) continue;
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = file;
    document.head.append(link);
  }
}

function prefetch(page: URL): void {
  const id = routeAt(page.pathname);
  if (id === undefined) return;
  loadModules(id);
  if (PREFETCH_SAFE.includes(id)) fetchAhead(page);
}

/** Begins to fetch the page behind a link as soon as somebody is about to follow it. Answers how to stop. */
export function prefetchOnIntent(): () => void {
  answerFromAhead();
  let intended: HTMLAnchorElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onIntent = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === intended) return;
    intended = link;
    clearTimeout(timer);
    const page = link && pageOf(link);
    if (page) timer = setTimeout(() => prefetch(page), event.type === "touchstart" ? 0 : INTENT_MS);
  };
  const signs = ["mouseover", "focusin", "touchstart"] as const;
  for (const sign of signs) document.addEventListener(sign, onIntent, { passive: true });
  return () => {
    clearTimeout(timer);
    for (const sign of signs) document.removeEventListener(sign, onIntent);
  };
}
