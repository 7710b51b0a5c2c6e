import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Actions } from "../../components/Layouts.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { StatusBadge } from "../../components/StatusBadge.tsx";
import { findCompetencyProfile } from "../../domain/competences/index.server.ts";
import { type TargetGap, targetGaps, teaches } from "../../domain/matching/index.server.ts";
import { findProfile, targetOf } from "../../domain/people/index.server.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { languageOf } from "../language.server.ts";
import { Page } from "../page.tsx";
import { currentActor, notFound } from "../session.server.ts";
import { TargetCompetence } from "./target-competence.tsx";
import { TargetForm } from "./target-form.tsx";

/** So many opportunities are named for each competence; the search has the rest. */
const NAMED = 3;

export async function loader(args: LoaderFunctionArgs) {
  const { db, clock } = args.context.rokade;
  const actor = await currentActor(args);
  const id = args.params["id"] ?? "";
  const profile = await findCompetencyProfile(db.read, id);
  if (!profile) throw notFound();
  const [own, target] = await Promise.all([
    actor ? findProfile(db.read, actor.personId) : null,
    actor ? targetOf(db.read, actor.personId) : null,
  ]);
  const gaps = targetGaps(profile.competences, new Map(own?.held.map((one) => [one.id, one.level])));
  const lacking = gaps.filter(({ missing }) => missing > 0);
  const taught = await teaches({
    db,
    clock,
    actor,
    competenceIds: lacking.map(({ competence }) => competence.id),
    count: NAMED,
  });
  const english = languageOf(args.request) === "en";
  const shown = ({ competence, held, missing }: TargetGap<(typeof profile.competences)[number]>) => ({
    id: competence.id,
    label: english ? competence.en : competence.da,
    asked: competence.level,
    held,
    missing,
    ...(taught.get(competence.id) ?? { total: 0, best: [] }),
  });
  const label = english ? profile.en : profile.da;
  return {
    title: `${wordsOf(languageOf(args.request)).t("profile.target.one")}: ${label}`,
    id,
    label,
    summary: english ? profile.summaryEn : profile.summaryDa,
    today: clock.today(),
    isSignedIn: actor !== null,
    isTarget: target?.profileId === id,
    hasOther: target !== null && target.profileId !== id,
    lacking: lacking.map(shown),
    reached: gaps.filter(({ missing }) => missing === 0).map(shown),
  };
}

export type ShownCompetence = Awaited<ReturnType<typeof loader>>["lacking"][number];

/** What a competency profile asks for; for somebody signed in, what they lack of it, and what here teaches it. */
export default function CompetencyProfilePage() {
  const { t } = useTranslation();
  const { id, label, summary, today, isSignedIn, isTarget, hasOther, lacking, reached } =
    useLoaderData<typeof loader>();
  const count = lacking.length + reached.length;
  return (
    <Page trail={[{ label: t("profile.target.listTitle"), href: href("competencyProfiles") }, { label }]}>
      <PageHead title={label} eyebrow={{ icon: "flag", text: t("profile.target.one") }} lead={summary} />
      {isTarget && (
        <p>
          <StatusBadge tone="good">{t("profile.target.isYours")}</StatusBadge>
        </p>
      )}
      <Choice id={id} label={label} isSignedIn={isSignedIn} isTarget={isTarget} hasOther={hasOther} />
      {lacking.length > 0 && (
        <Section
          title={isSignedIn ? t("profile.target.lacks") : t("profile.target.asksTitle")}
          intro={
            isSignedIn
              ? t("profile.target.lacksIntro", { reached: reached.length, count })
              : t("profile.target.asksIntro")
          }
        >
          <ul className="rk-target">
            {lacking.map((one) => (
              <li key={one.id}>
                <TargetCompetence one={one} today={today} isSignedIn={isSignedIn} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {reached.length > 0 && (
        <Section
          title={t(lacking.length === 0 ? "profile.target.hasAll" : "profile.target.has")}
          intro={lacking.length === 0 ? t("profile.target.hasAllText") : undefined}
        >
          <ul className="rk-target">
            {reached.map((one) => (
              <li key={one.id}>
                <TargetCompetence one={one} today={today} isSignedIn />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p className="rk-muted">{t("profile.target.note")}</p>
    </Page>
  );
}

/** Makes it one's target, or gives it up; whoever is not signed in may read it all the same. */
function Choice(target: {
  id: string;
  label: string;
  isSignedIn: boolean;
  isTarget: boolean;
  hasOther: boolean;
}) {
  const { t } = useTranslation();
  const { id, isSignedIn } = target;
  const signIn = `${href("sign-in")}?videre=${encodeURIComponent(href("competencyProfile", { id }))}`;
  return (
    <Actions>
      {isSignedIn ? (
        <>
          <TargetForm {...target} primary />
          <a href={href("profile.held")}>{t("profile.target.editHeld")}</a>
        </>
      ) : (
        <a className="button button-primary" href={signIn}>
          {t("profile.target.signIn")}
        </a>
      )}
    </Actions>
  );
}
