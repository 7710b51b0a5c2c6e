import { xmlText } from "./xml.ts";

export type AtomEntry = {
  /** An IRI that is the entry's for good (RFC 4287, 4.2.6). */
  id: string;
  title: string;
  url: string;
  author: string;
  /** When it last changed in a way that matters: ISO 8601 in UTC. */
  updated: string;
  published: string;
  summary: string;
  /** What it is about, in words. */
  categories: readonly string[];
};

export type AtomFeed = {
  id: string;
  title: string;
  subtitle: string;
  language: string;
  /** The feed itself, and the page that shows the same. */
  selfUrl: string;
  pageUrl: string;
  updated: string;
  author: string;
  entries: readonly AtomEntry[];
};

export const ATOM_TYPE = "application/atom+xml";

/** A feed as RFC 4287 has it: one document, the same for the same feed. */
export function atomDocument(feed: AtomFeed): string {
  const lines = [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(feed.language)}">`,
    element("id", feed.id),
    element("title", feed.title),
    element("subtitle", feed.subtitle),
    element("updated", feed.updated),
    author(feed.author),
    link("self", ATOM_TYPE, feed.selfUrl),
    link("alternate", "text/html", feed.pageUrl),
    ...feed.entries.flatMap(entryLines),
    `</feed>`,
  ];
  return `${lines.join("\n")}\n`;
}

function entryLines(entry: AtomEntry): string[] {
  return [
    `<entry>`,
    element("id", entry.id),
    element("title", entry.title),
    link("alternate", "text/html", entry.url),
    author(entry.author),
    element("published", entry.published),
    element("updated", entry.updated),
    ...entry.categories.map((term) => `<category term="${xmlText(term)}"/>`),
    element("summary", entry.summary),
    `</entry>`,
  ];
}

const element = (name: string, text: string) => `<${name}>${xmlText(text)}</${name}>`;
const author = (name: string) => `<author>${element("name", name)}</author>`;
const link = (rel: string, type: string, href: string) =>
  `<link rel="${rel}" type="${type}" href="${xmlText(href)}"/>`;
