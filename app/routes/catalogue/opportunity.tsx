import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { cardText, fitText, NO_MATCH, whyText } from "../../components/card-text.server.ts";
import { FitBreakdown } from "../../components/FitBreakdown.tsx";
import { AsideLayout } from "../../components/Layouts.tsx";
import { MatchLists } from "../../components/MatchLists.tsx";
import { Notice } from "../../components/Notice.tsx";
import { deadlineWords, hostWords, kindWords } from "../../components/opportunity-words.ts";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { WhyLine } from "../../components/WhyLine.tsx";
import { WhyWords } from "../../components/WhyWords.tsx";
import { Written, WrittenIn } from "../../components/Written.tsx";
import { myApplicationFor } from "../../domain/applications/index.server.ts";
import { findOpportunityForActor, isOpenOn, savedAmong } from "../../domain/catalogue/index.server.ts";
import { HOST_KINDS, isOneOf } from "../../domain/catalogue/labels.ts";
import { dismissalOf, explainMatch, similarTo } from "../../domain/matching/index.server.ts";
import { isLeader } from "../../domain/people/index.server.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { cardId } from "../card-id.ts";
import { languageOf } from "../language.server.ts";
import { Page } from "../page.tsx";
import { currentActor, notFound } from "../session.server.ts";
import { ActBox } from "./act-box.tsx";
import { Cards } from "./card-list.tsx";
import { factTexts } from "./fact-texts.server.ts";
import { FactsRow, OpportunityText, TEXT_PARTS } from "./opportunity-text.tsx";

const SIMILAR = 3;

export async function loader(args: LoaderFunctionArgs) {
  const { db, clock } = args.context.rokade;
  const actor = await currentActor(args);
  const id = args.params["id"] ?? "";
  const opportunity = await findOpportunityForActor(db.read, id, actor);
  if (!opportunity) throw notFound();
  const today = clock.today();
  const isOpen = opportunity.state === "published" && isOpenOn(opportunity.deadline, today);
  const isHost = actor?.personId === opportunity.hostId && isOneOf(HOST_KINDS, opportunity.kind);
  const isOver = !isOpen && opportunity.state !== "draft";
  const [match, application, dismissal, similar] = await Promise.all([
    actor && !isHost ? explainMatch({ db, actor, opportunityId: id }) : null,
    actor ? myApplicationFor(db.read, actor, id) : null,
    actor ? dismissalOf(db.read, actor.personId, id) : null,
    isOver ? similarTo({ db, clock, viewer: actor, opportunityId: id, count: SIMILAR }) : [],
  ]);
  const saved = actor
    ? await savedAmong(db.read, actor.personId, [id, ...similar.map((other) => other.id)])
    : null;
  const language = languageOf(args.request);
  const words = { t: wordsOf(language).t, language, today };
  return {
    title: opportunity.title,
    today,
    opportunity,
    facts: factTexts(opportunity, words),
    isOpen,
    viewer: actor && {
      isHost,
      isLeader: isLeader(actor),
      saved: saved?.includes(id) ?? false,
      dismissed: dismissal !== null,
    },
    match: match && {
      why: whyText(match.reasons, words),
      ...fitText(match.parts, words),
    },
    application: application && { id: application.id, state: application.state },
    similar: similar.map((other) => cardText(other, NO_MATCH, words)),
    saved,
    published: isHost && new URL(args.request.url).searchParams.get("besked") === "offentliggjort",
  };
}

export default function OpportunityPage() {
  const { t, i18n } = useTranslation();
  const data = useLoaderData<typeof loader>();
  const { opportunity, facts, today, isOpen, viewer, match, similar, saved, published } = data;
  const language = i18n.language === "en" ? "en" : "da";
  const words = { t, language, today } as const;
  const kind = kindWords(opportunity.kind, t);
  const deadline = deadlineWords(opportunity, words);
  const isOver = !isOpen && opportunity.state !== "draft";
  const written = [opportunity.summary, opportunity.purpose, ...TEXT_PARTS.map((part) => opportunity[part])];
  return (
    <Page
      trail={[
        { label: t("catalogue.search.title"), href: href("opportunities") },
        { label: opportunity.title },
      ]}
    >
      <div id={cardId(opportunity.id)}>
        <PageHead
          title={<Written text={opportunity.title} context={opportunity.summary} />}
          eyebrow={{ icon: kind.icon, text: `${kind.label} · ${hostWords(opportunity)}` }}
          lead={<Written text={opportunity.summary} />}
        />
      </div>
      <FactsRow facts={facts} />
      {published && (
        <Notice kind="success" announce>
          {t("catalogue.opportunity.published")}
        </Notice>
      )}
      {opportunity.state === "draft" && (
        <Notice kind="info" title={t("catalogue.opportunity.draftTitle")}>
          {t("catalogue.opportunity.draft")}
        </Notice>
      )}
      {isOver && <Notice kind="info" title={deadline?.text} />}
      <WrittenIn texts={written} />
      <AsideLayout
        asideLabel={t("catalogue.opportunity.facts")}
        aside={
          <ActBox
            opportunity={opportunity}
            today={today}
            viewer={viewer}
            application={data.application}
            isOpen={isOpen}
          />
        }
      >
        {match && !isOver && match.why.length > 0 && (
          <WhyLine>
            <WhyWords parts={match.why} />
          </WhyLine>
        )}
        <OpportunityText opportunity={opportunity} />
        {opportunity.model && (
          <p className="rk-muted">
            {t(
              opportunity.model.releaseAsked === "after_offer"
                ? "catalogue.opportunity.releaseAfterOffer"
                : "catalogue.opportunity.releaseOnSubmit",
            )}
          </p>
        )}
        {match ? (
          <Section title={t("catalogue.opportunity.match")}>
            {match.has.length + match.lacks.length > 0 && <MatchLists has={match.has} lacks={match.lacks} />}
            <FitBreakdown fit={match.fit} />
          </Section>
        ) : (
          opportunity.competences.length > 0 && (
            <Section title={t("catalogue.opportunity.competences")}>
              <ul>
                {opportunity.competences.map((label) => (
                  <li key={label.id}>{label[language]}</li>
                ))}
              </ul>
            </Section>
          )
        )}
      </AsideLayout>
      {similar.length > 0 && (
        <Section title={t("catalogue.opportunity.similar")}>
          <Cards cards={similar} saved={saved} />
        </Section>
      )}
    </Page>
  );
}
