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
import { KIND_GROUP_NAMES, KIND_GROUPS, KINDS } from "../../domain/catalogue/labels.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { formatNumber } from "../../shared/format.ts";
import { languageOf } from "../language.server.ts";
import { Page } from "../page.tsx";
import { currentActor } from "../session.server.ts";
import { Cards } from "./card-list.tsx";
import { chipLabel } from "./filter-words.ts";
import { FoundCards } from "./found-cards.tsx";
import { NothingFound } from "./no-hits.tsx";
import { searchPage } from "./search.server.ts";
import { fieldsOf, filtersIn, hrefOf, ORDERS, PARAMS, without, withoutFilters } from "./search-address.ts";
import { filterGroups } from "./search-filters.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const params = new URL(args.request.url).searchParams;
  sendOnWithoutEmpty(params);
  const actor = await currentActor(args);
  return {
    title: wordsOf(languageOf(args.request)).t("catalogue.search.title"),
    ...(await searchPage({ ...args.context.rokade, actor }, params, languageOf(args.request))),
  };
}

/** A form without script names every field of it: an address to share says only what was chosen. */
function sendOnWithoutEmpty(params: URLSearchParams): void {
  const filled = [...params].filter(([, value]) => value !== "");
  if (filled.length === params.size) return;
  throw redirect(`${href("opportunities")}${filled.length === 0 ? "" : `?${new URLSearchParams(filled)}`}`);
}

const RESULTS_ID = "resultater";

export default function Opportunities() {
  const { t, i18n } = useTranslation();
  const { today, address, ignored, order, answer, noHits, fallback, saved, perPage, ...lists } =
    useLoaderData<typeof loader>();
  const language = i18n.language === "en" ? "en" : "da";
  const places = answer.available ? [...answer.regions, ...answer.municipalities] : [];
  const words = { t, language, places, ...lists } as const;
  const number = (value: number) => formatNumber(value, language);
  const action = href("opportunities");
  const kept = (...dropped: string[]) =>
    fieldsOf({ ...address, page: 1 }).filter(({ name }) => !dropped.includes(name));
  const filters = filtersIn(address);
  const kindCounts = answer.available ? answer.counts.kind : null;
  const countOf = (kinds: readonly string[]) =>
    kindCounts ? number(kinds.reduce((sum, kind) => sum + (kindCounts[kind] ?? 0), 0)) : undefined;
  const group = address.group ?? "alle";
  const total = answer.available ? answer.total : 0;
  const found = t(`catalogue.search.found.${group}`, {
    count: total,
    number: total === 0 ? t("catalogue.search.none.number") : number(total),
  });
  const heading =
    address.text === "" ? found : t("catalogue.search.foundAbout", { found, text: address.text });
  const orders = ORDERS.filter(
    (one) => (one !== "match" || saved !== null) && (one !== "relevance" || address.text !== ""),
  );
  return (
    <Page
      trail={[{ label: t("catalogue.search.title") }]}
      band={
        <>
          <PageHead title={t("catalogue.search.title")} lead={t("catalogue.search.lead")} />
          <SearchBar
            action={action}
            label={t("catalogue.search.label")}
            defaultValue={address.text}
            kept={kept(PARAMS.text)}
            suggestions={href("opportunities.suggestions")}
            key={address.text}
          />
          <TypeTabs
            items={[
              {
                href: hrefOf(address, { group: null, kinds: [] }),
                label: t("catalogue.search.all"),
                count: countOf(KINDS),
                current: address.group === null,
              },
              ...KIND_GROUP_NAMES.map((name) => ({
                href: hrefOf(address, { group: name, kinds: [] }),
                label: t(`catalogue.group.${name}`),
                count: countOf(KIND_GROUPS[name]),
                current: address.group === name,
              })),
            ]}
          />
        </>
      }
    >
      {ignored.length > 0 && (
        <Notice kind="info" title={t("catalogue.search.ignoredTitle")}>
          {t("catalogue.search.ignored", { names: ignored.join(", ") })}
          {ignored.includes(PARAMS.distances) && ` ${t("catalogue.search.ignoredDistance")}`}
        </Notice>
      )}
      {answer.available && answer.standsIn && (
        <Notice kind="info" title={t("catalogue.search.standIn.title")}>
          {t("catalogue.search.standIn.text")}
        </Notice>
      )}
      {answer.available ? (
        <SplitLayout
          side={
            <FacetPanel
              answers={hrefOf(address)}
              action={action}
              groups={filterGroups(answer, address, words)}
              kept={fieldsOf({ ...withoutFilters(address), organisations: address.organisations })}
              closeHref={`#${RESULTS_ID}`}
            />
          }
        >
          <section id={RESULTS_ID} aria-labelledby="antal">
            <ResultsHead
              id="antal"
              title={heading}
              activeFilters={filters.length}
              sort={
                total > 1 && (
                  <SortForm
                    key={order}
                    action={action}
                    name={PARAMS.order}
                    value={order}
                    options={orders.map((value) => ({ value, label: t(`catalogue.search.sort.${value}`) }))}
                    kept={kept(PARAMS.order)}
                  />
                )
              }
            />
            <FilterChips
              chips={filters.map(({ filter, value }) => ({
                label: chipLabel(filter, value, words),
                href: hrefOf(without(address, filter, value)),
              }))}
              resetHref={hrefOf(withoutFilters(address))}
            />
            {noHits ? (
              <NothingFound address={address} noHits={noHits} words={words} saved={saved} today={today} />
            ) : (
              <>
                <FoundCards answer={answer} perPage={perPage} saved={saved} today={today} />
                <Pages
                  page={answer.page}
                  pages={answer.pages}
                  href={(page) => `${hrefOf(address, { page })}#${RESULTS_ID}`}
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
          <Cards found={fallback} saved={saved} today={today} />
        </>
      )}
    </Page>
  );
}
