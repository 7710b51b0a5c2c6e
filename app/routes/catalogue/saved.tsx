import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/EmptyState.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { languageOf } from "../language.server.ts";
import { Page } from "../page.tsx";
import { requireActor } from "../session.server.ts";
import { Cards } from "./card-list.tsx";
import { savedCards, savedSearches } from "./saved-page.server.ts";
import { SearchRows } from "./search-rows.tsx";

const DONE = ["gemt", "rettet", "slettet"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const language = languageOf(args.request);
  const [cards, searches] = await Promise.all([
    savedCards(args, actor, language),
    savedSearches(args, actor, language),
  ]);
  return {
    title: wordsOf(language).t("searches.page.title"),
    cards,
    searches: searches.map(({ feeds: _, ...row }) => row),
    feeds: searches.flatMap(({ words, feeds }) =>
      feeds.map((feed) => ({ ...feed, label: `${words}: ${feed.label}` })),
    ),
  };
}

export default function Saved() {
  const { t } = useTranslation();
  const { cards, searches } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const done = DONE.find((one) => one === params.get("besked"));
  const find = (
    <a className="button button-primary" href={href("opportunities")}>
      {t("catalogue.saved.find")}
    </a>
  );
  return (
    <Page trail={[{ label: t("searches.page.title") }]}>
      <PageHead title={t("searches.page.title")} lead={t("searches.page.lead")} />
      {done && (
        <Notice kind="success" announce>
          {t(`searches.done.${done}`)}
        </Notice>
      )}
      <Section
        id="muligheder"
        title={
          cards.length === 0
            ? t("catalogue.saved.title")
            : t("catalogue.saved.count", { count: cards.length })
        }
        actions={<a href={href("saved.calendar")}>{t("searches.page.calendar")}</a>}
      >
        {cards.length === 0 ? (
          <EmptyState title={t("catalogue.saved.empty")} action={find}>
            {t("catalogue.saved.emptyText")}
          </EmptyState>
        ) : (
          <Cards cards={cards} saved={cards.map(({ id }) => id)} />
        )}
        <p>
          <a href={href("saved.dismissed")}>{t("catalogue.dismiss.link")}</a>
        </p>
      </Section>
      <Section
        id="soegninger"
        title={
          searches.length === 0
            ? t("searches.page.searches")
            : t("searches.page.count", { count: searches.length })
        }
      >
        {searches.length === 0 ? (
          <EmptyState
            title={t("searches.page.empty")}
            action={<a href={href("opportunities")}>{t("searches.page.search")}</a>}
          >
            {t("searches.page.emptyText")}
          </EmptyState>
        ) : (
          <SearchRows searches={searches} />
        )}
      </Section>
    </Page>
  );
}
