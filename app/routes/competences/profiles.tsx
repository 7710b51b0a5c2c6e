import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/EmptyState.tsx";
import { InboxList } from "../../components/Inbox.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { StatusBadge } from "../../components/StatusBadge.tsx";
import { competencyProfiles } from "../../domain/competences/index.server.ts";
import { targetGaps } from "../../domain/matching/index.server.ts";
import { findProfile, targetOf } from "../../domain/people/index.server.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { languageOf } from "../language.server.ts";
import { Page } from "../page.tsx";
import { currentActor } from "../session.server.ts";
import { TargetForm } from "./target-form.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { db } = args.context.rokade;
  const actor = await currentActor(args);
  const [profiles, own, target] = await Promise.all([
    competencyProfiles(db.read),
    actor ? findProfile(db.read, actor.personId) : null,
    actor ? targetOf(db.read, actor.personId) : null,
  ]);
  const language = languageOf(args.request);
  const held = own && new Map(own.held.map(({ id, level }) => [id, level]));
  return {
    title: wordsOf(language).t("profile.target.listTitle"),
    profiles: profiles.map(({ id, da, en, summaryDa, summaryEn, competences }) => ({
      id,
      label: language === "en" ? en : da,
      summary: language === "en" ? summaryEn : summaryDa,
      count: competences.length,
      /** How many of them the reader has, to the level asked for; null for those who are not signed in. */
      reached: held && targetGaps(competences, held).filter(({ missing }) => missing === 0).length,
      isTarget: target?.profileId === id,
    })),
  };
}

/** The competency profiles, for everybody to read; with how far one is, for those who are signed in. */
export default function CompetencyProfiles() {
  const { t } = useTranslation();
  const { profiles } = useLoaderData<typeof loader>();
  return (
    <Page trail={[{ label: t("profile.target.listTitle") }]}>
      <PageHead title={t("profile.target.listTitle")} lead={t("profile.target.listLead")} />
      {profiles.length === 0 ? (
        <EmptyState title={t("profile.target.listEmpty")} headingLevel={2} />
      ) : (
        <Section title={t("profile.target.count", { count: profiles.length })}>
          <InboxList
            items={profiles.map(({ id, label, summary, count, reached, isTarget }) => ({
              key: id,
              title: label,
              href: href("competencyProfile", { id }),
              text: `${summary} ${
                reached === null
                  ? t("profile.target.asks", { count })
                  : t("profile.target.reached", { reached, count })
              }`,
              status: isTarget && <StatusBadge tone="good">{t("profile.target.isYours")}</StatusBadge>,
              form: reached !== null && <TargetForm id={id} label={label} isTarget={isTarget} />,
            }))}
          />
          <p className="rk-muted">{t("profile.target.note")}</p>
        </Section>
      )}
    </Page>
  );
}
