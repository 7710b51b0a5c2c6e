import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/EmptyState.tsx";
import { InboxList } from "../../components/Inbox.tsx";
import { deadlineWords, hostWords, kindWords } from "../../components/opportunity-words.ts";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { Written } from "../../components/Written.tsx";
import { summariesOf } from "../../domain/catalogue/index.server.ts";
import { dismissalsOf } from "../../domain/matching/index.server.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { DismissForm } from "../dismiss-form.tsx";
import { languageOf } from "../language.server.ts";
import { Page } from "../page.tsx";
import { requireActor } from "../session.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { db, clock } = args.context.rokade;
  const dismissals = await dismissalsOf(db.read, actor.personId);
  const reasons = new Map(dismissals.map(({ opportunityId, reason }) => [opportunityId, reason]));
  const summaries = await summariesOf(db.read, [...reasons.keys()]);
  return {
    title: wordsOf(languageOf(args.request)).t("catalogue.dismiss.title"),
    today: clock.today(),
    dismissed: summaries.map(({ id, title, summary, kind, state, deadline, organisation, unit }) => ({
      id,
      title,
      summary,
      kind,
      state,
      deadline,
      organisation,
      unit,
      reason: reasons.get(id) ?? null,
    })),
  };
}

/** What one is not interested in, the last first, each to be taken back. */
export default function Dismissed() {
  const { t, i18n } = useTranslation();
  const { dismissed, today } = useLoaderData<typeof loader>();
  const words = { t, language: i18n.language === "en" ? "en" : "da", today } as const;
  const title = t("catalogue.dismiss.title");
  return (
    <Page trail={[{ label: t("searches.page.title"), href: href("saved") }, { label: title }]}>
      <PageHead title={title} lead={t("catalogue.dismiss.lead")} />
      {dismissed.length === 0 ? (
        <EmptyState
          title={t("catalogue.dismiss.empty")}
          headingLevel={2}
          action={
            <a className="button button-primary" href={href("opportunities")}>
              {t("catalogue.saved.find")}
            </a>
          }
        >
          {t("catalogue.dismiss.emptyText")}
        </EmptyState>
      ) : (
        <Section title={t("catalogue.dismiss.count", { count: dismissed.length })}>
          <InboxList
            items={dismissed.map((one) => {
              const deadline = deadlineWords(one, words);
              return {
                key: one.id,
                title: <Written text={one.title} context={one.summary} />,
                href: href("opportunity", { id: one.id }),
                text: [
                  `${kindWords(one.kind, t).label} · ${hostWords(one)}`,
                  one.reason &&
                    t("catalogue.dismiss.why", { reason: t(`catalogue.dismiss.reasons.${one.reason}`) }),
                ]
                  .filter(Boolean)
                  .join(". "),
                deadline: deadline && { text: deadline.text, late: deadline.soon },
                form: <DismissForm id={one.id} title={one.title} dismissed plain />,
              };
            })}
          />
        </Section>
      )}
    </Page>
  );
}
