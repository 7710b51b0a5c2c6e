import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { cardText } from "../../components/card-text.server.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { savedIds, summariesOf } from "../../domain/catalogue/index.server.ts";
import { rankFor } from "../../domain/matching/index.server.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { languageOf } from "../language.server.ts";
import { Page } from "../page.tsx";
import { requireActor } from "../session.server.ts";
import { Cards } from "./card-list.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { db, clock } = args.context.rokade;
  const ids = await savedIds(db.read, actor.personId);
  const [summaries, ranked] = await Promise.all([
    summariesOf(db.read, ids),
    ids.length > 0 ? rankFor({ db, clock, actor }) : [],
  ]);
  const reasons = new Map(ranked.map((one) => [one.id, one.reasons]));
  const language = languageOf(args.request);
  const { t } = wordsOf(language);
  const words = { t, language, today: clock.today() };
  return {
    title: t("catalogue.saved.title"),
    cards: summaries.map((one) => cardText(one, reasons.get(one.id) ?? [], words)),
  };
}

export default function Saved() {
  const { t } = useTranslation();
  const { cards } = useLoaderData<typeof loader>();
  return (
    <Page trail={[{ label: t("catalogue.saved.title") }]}>
      <PageHead title={t("catalogue.saved.title")} lead={t("catalogue.saved.lead")} />
      {cards.length === 0 ? (
        <EmptyState
          title={t("catalogue.saved.empty")}
          headingLevel={2}
          action={
            <a className="button button-primary" href={href("opportunities")}>
              {t("catalogue.saved.find")}
            </a>
          }
        >
          {t("catalogue.saved.emptyText")}
        </EmptyState>
      ) : (
        <Section title={t("catalogue.saved.count", { count: cards.length })}>
          <Cards cards={cards} saved={cards.map(({ id }) => id)} />
        </Section>
      )}
    </Page>
  );
}
