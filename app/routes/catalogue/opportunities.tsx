import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { FacetPanel } from "../../components/FacetPanel.tsx";
import { FilterChips } from "../../components/FilterChips.tsx";
import { SplitLayout } from "../../components/Layouts.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Pages } from "../../components/Pages.tsx";
import { ResultsHead } from "../../components/ResultsHead.tsx";
import { SearchBar } from "../../components/SearchBar.tsx";
import { SortForm } from "../../components/SortForm.tsx";
import { TypeTabs } from "../../components/TypeTabs.tsx";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { languageOf } from "../language.server.ts";
import { Page } from "../page.tsx";
import { currentActor } from "../session.server.ts";
import { Cards } from "./card-list.tsx";
import { Follow } from "./follow.tsx";
import { FoundCards } from "./found-cards.tsx";
import { NothingFound } from "./no-hits.tsx";
import { searchPage } from "./search.server.ts";
import { searchText } from "./search-text.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const params = new URL(args.request.url).searchParams;
  sendOnWithoutEmpty(params);
  const actor = await currentActor(args);
  const language = languageOf(args.request);
  const { t } = wordsOf(language);
  const found = await searchPage({ ...args.context.rokade, actor }, params, language);
  const text = searchText(found, { t, language, today: found.today });
  return { title: t("catalogue.search.title"), feeds: text.follow.feeds, ...text };
}

/** A form without script names every field of it: an address to share says only what was chosen. */
function sendOnWithoutEmpty(params: URLSearchParams): void {
  const filled = [...params].filter(([, value]) => value !== "");
  if (filled.length === params.size) return;
  throw redirect(`${href("opportunities")}${filled.length === 0 ? "" : `?${new URLSearchParams(filled)}`}`);
}

const RESULTS_ID = "resultater";

export default function Opportunities() {
  const { t } = useTranslation();
  const { text, tabs, kept, ignored, standsIn, results, fallback, saved, follow } =
    useLoaderData<typeof loader>();
  const action = href("opportunities");
  return (
    <Page
      trail={[{ label: t("catalogue.search.title") }]}
      band={
        <>
          <PageHead
            title={t("catalogue.search.title")}
            lead={t("catalogue.search.lead")}
            actions={saved && <a href={href("saved")}>{t("searches.page.title")}</a>}
          />
          <SearchBar
            action={action}
            label={t("catalogue.search.label")}
            defaultValue={text}
            kept={kept}
            suggestions={href("opportunities.suggestions")}
            key={text}
          />
          <TypeTabs items={tabs} />
        </>
      }
    >
      {ignored && (
        <Notice kind="info" title={t("catalogue.search.ignoredTitle")}>
          {ignored}
        </Notice>
      )}
      {standsIn && (
        <Notice kind="info" title={t("catalogue.search.standIn.title")}>
          {t("catalogue.search.standIn.text")}
        </Notice>
      )}
      {results ? (
        <SplitLayout side={<FacetPanel action={action} closeHref={`#${RESULTS_ID}`} {...results.filters} />}>
          <section id={RESULTS_ID} aria-labelledby="antal">
            <ResultsHead
              id="antal"
              title={results.heading}
              activeFilters={results.chips.chips.length}
              sort={results.sort && <SortForm key={results.sort.value} action={action} {...results.sort} />}
            />
            <FilterChips {...results.chips} />
            {results.noHits ? (
              <>
                <NothingFound saved={saved} {...results.noHits} />
                <Follow {...follow} />
              </>
            ) : (
              <>
                <FoundCards tiers={results.tiers} saved={saved} />
                <Follow {...follow} />
                <Pages
                  page={results.pages.page}
                  pages={results.pages.pages}
                  href={(page) => `${pageHref(results.pages, page)}#${RESULTS_ID}`}
                />
              </>
            )}
          </section>
        </SplitLayout>
      ) : (
        <>
          <Notice kind="warning" title={t("catalogue.search.down.title")}>
            {t("catalogue.search.down.text")}
          </Notice>
          <Cards cards={fallback} saved={saved} />
        </>
      )}
    </Page>
  );
}

/** The address of a page, from that of the first: its number stands last. */
function pageHref({ first, param }: { first: string; param: string }, page: number): string {
  if (page === 1) return first;
  return `${first}${first.includes("?") ? "&" : "?"}${param}=${page}`;
}
