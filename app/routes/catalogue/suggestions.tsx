import type { LoaderFunctionArgs } from "@remix-run/node";
import { hostWords, kindWords } from "../../components/opportunity-words.ts";
import type { Suggested, Suggestion } from "../../components/suggest.ts";
import { suggest } from "../../domain/matching/index.server.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { formatNumber } from "../../shared/format.ts";
import { inLanguage, languageInAddress } from "../../shared/language.ts";
import { otherLanguage } from "../../shared/written-language.ts";
import { languageOf } from "../language.server.ts";
import { currentActor } from "../session.server.ts";
import { criteriaOf, readSearch } from "./read-search.server.ts";
import { hrefOf } from "./search-address.ts";

/**
 * What somebody may mean who has typed so much, for the search field: the address is that of the search itself, so
 * what is chosen already still holds. Nobody is suggested anything that the search would not find for them.
 */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { request, context } = args;
  const world = { ...context.rokade, actor: await currentActor(args) };
  const params = new URL(request.url).searchParams;
  const { address, geography } = await readSearch(world, params);
  const suggestions = await suggest({ ...world, criteria: criteriaOf(address, geography) });
  const language = languageOf(request);
  const { t } = wordsOf(language);
  const kept = languageInAddress(request);
  const option = (text: string, to: string, more: Partial<Suggestion> = {}): Suggestion => ({
    text,
    href: kept === undefined ? to : inLanguage(to, kept),
    ...more,
  });
  const groups: Suggested["groups"] =
    suggestions === null
      ? []
      : [
          {
            label: t("catalogue.search.suggest.competences"),
            options: suggestions.competences.map((one) =>
              option(
                one[language],
                hrefOf(address, { text: "", competences: added(address.competences, one.id) }),
              ),
            ),
          },
          {
            label: t("catalogue.search.suggest.organisations"),
            options: suggestions.organisations.map(({ id, name }) =>
              option(name, hrefOf(address, { text: "", organisations: added(address.organisations, id) })),
            ),
          },
          {
            label: t("catalogue.search.suggest.opportunities"),
            options: suggestions.opportunities.map((one) => {
              const lang = otherLanguage(`${one.title} ${one.summary}`, language);
              return option(one.title, href("opportunity", { id: one.id }), {
                detail: `${kindWords(one.kind, t).label} · ${hostWords(one)}`,
                ...(lang !== undefined && { lang }),
              });
            }),
          },
          {
            label: t("catalogue.search.suggest.all"),
            options: [
              option(t("catalogue.search.suggest.search", { text: address.text }), hrefOf(address), {
                ...(suggestions.total !== null && {
                  detail: t("catalogue.search.suggest.found", {
                    count: suggestions.total,
                    number: formatNumber(suggestions.total, language),
                  }),
                }),
              }),
            ],
          },
        ].filter(({ options }) => options.length > 0);
  const count = groups.reduce((sum, { options }) => sum + options.length, 0);
  const suggested: Suggested = { status: t("catalogue.search.suggest.status", { count }), groups };
  return Response.json(suggested, { headers: { "Cache-Control": "no-store" } });
}

function added(list: readonly string[], id: string): string[] {
  return [...new Set([...list, id])];
}
