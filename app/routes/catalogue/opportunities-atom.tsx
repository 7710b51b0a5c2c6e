import type { LoaderFunctionArgs } from "@remix-run/node";
import { kindWords } from "../../components/opportunity-words.ts";
import { href } from "../../href.ts";
import { ATOM_TYPE, atomDocument } from "../../shared/atom.ts";
import { sendTagged } from "../tagged.server.ts";
import { addressIn, linesOf, readFeed } from "./feed.server.ts";

const NEWEST = 50;

/** What a search finds, the newest first, for programs that follow it: a feed that anybody may read. */
export async function loader(args: LoaderFunctionArgs) {
  const { env, clock } = args.context.rokade;
  const today = clock.today();
  const feed = await readFeed(args, { sort: "newest", most: NEWEST });
  const { t, language, query, found } = feed;
  const entries = found.map((opportunity) => {
    const published = opportunity.publishedAt ?? `${today}T00:00:00.000Z`;
    return {
      id: tagOf(env.baseUrl, `opportunity/${encodeURIComponent(opportunity.id)}`),
      title: opportunity.title,
      url: env.baseUrl + href("opportunity", { id: opportunity.id }),
      author: opportunity.organisation.name,
      published,
      updated: published,
      summary: linesOf(opportunity, { t, language }).join("\n\n"),
      categories: [
        kindWords(opportunity.kind, t).label,
        ...opportunity.competences.map((competence) => competence[language]),
      ],
    };
  });
  const body = atomDocument({
    id: tagOf(env.baseUrl, `search/${language}?${query}`),
    title: t("searches.feed.title", { search: feed.title }),
    subtitle: feed.ignored ?? t("searches.feed.text"),
    language,
    selfUrl: env.baseUrl + addressIn("opportunities.atom", query, language),
    pageUrl: env.baseUrl + addressIn("opportunities", query, language),
    // One that finds nothing changes with the day, as what is open does.
    updated: entries[0]?.updated ?? `${today}T00:00:00.000Z`,
    author: "Rokade",
    entries,
  });
  return sendTagged(args.request, { body, type: ATOM_TYPE });
}

/** A name for good that needs no address (RFC 4151). */
function tagOf(baseUrl: string, name: string): string {
  return `tag:${new URL(baseUrl).hostname},2026:${name}`;
}
