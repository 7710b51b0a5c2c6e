import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "../../components/EmptyState.tsx";
import { FactList } from "../../components/FactList.tsx";
import { AsideLayout } from "../../components/Layouts.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { competenceGroups, findCompetencyProfile } from "../../domain/competences/index.server.ts";
import {
  employmentsOf,
  findProfile,
  type Preferences,
  targetOf,
  whoHasSeen,
} from "../../domain/people/index.server.ts";
import type { CompetenceList } from "../../domain/people/labels.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import type { ReadClient } from "../../ports/database.ts";
import { languageOf } from "../language.server.ts";
import { Page } from "../page.tsx";
import { notFound, requireActor } from "../session.server.ts";
import { EmployerFacts } from "./employer-facts.tsx";
import { grouped, type ListedGroup } from "./grouped.ts";
import { Level, LevelsExplained } from "./level.tsx";
import { WISHES, wishesInWords } from "./preference-words.ts";
import { useProfileWords } from "./profile-words.ts";
import { SeenBy } from "./seen-by.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { db, clock } = args.context.rokade;
  const { personId } = actor;
  const [profile, groups, employments, seen, target] = await Promise.all([
    findProfile(db.read, personId),
    competenceGroups(db.read),
    employmentsOf(db.read, personId, clock.today()),
    whoHasSeen({ db, clock, personId, page: 1, perPage: 1 }),
    ownTarget(db.read, personId),
  ]);
  if (!profile) throw notFound();
  const language = languageOf(args.request);
  const { version: _, held, wanted, ...wishes } = profile;
  return {
    title: wordsOf(language).t("profile.title"),
    name: actor.name,
    employments,
    held: grouped(held, groups, language),
    wanted: grouped(wanted, groups, language),
    wishes: wishes as Preferences,
    target: target && {
      id: target.id,
      label: language === "en" ? target.en : target.da,
      count: target.competences.length,
      reached: target.competences.filter(({ id, level }) =>
        held.some((one) => one.id === id && one.level >= level),
      ).length,
    },
    lookups: seen.total,
    saved: new URL(args.request.url).searchParams.get("besked") === "oensker",
  };
}

async function ownTarget(read: ReadClient, personId: string) {
  const target = await targetOf(read, personId);
  return target && findCompetencyProfile(read, target.profileId);
}

const PAGES = { held: "profile.held", wanted: "profile.wanted" } as const;

export default function Profile() {
  const { t, language } = useProfileWords();
  const { name, employments, held, wanted, wishes, target, lookups, saved } = useLoaderData<typeof loader>();
  const job = employments.current[0];
  const place = [job?.title, job?.workplaceName, job?.organisationName].filter(Boolean).join(", ");
  const words = wishesInWords(wishes, { t, language });
  return (
    <Page trail={[{ label: t("profile.title") }]}>
      <PageHead
        eyebrow={{ icon: "person", text: t("profile.title") }}
        title={name}
        lead={place || t("profile.employer.nobody")}
      />
      {saved && (
        <Notice kind="success" announce>
          {t("profile.saved.preferences")}
        </Notice>
      )}
      <p className="rk-prose">{t("profile.lead")}</p>
      <p className="rk-jump">
        <a href="#dine-oplysninger">{t("profile.yours.jump")}</a>
      </p>
      <AsideLayout
        asideLabel={t("profile.yours.title")}
        aside={
          <section id="dine-oplysninger">
            <h2>{t("profile.yours.title")}</h2>
            <p>
              {t("profile.yours.lookups", { count: lookups })}{" "}
              <a href={href("profile.lookups")}>{t("profile.lookups.title")}</a>
            </p>
            <p>
              {t("profile.yours.data")} <a href={href("profile.data")}>{t("profile.data.title")}</a>
            </p>
          </section>
        }
      >
        <Competences relation="held" list={held} explained />
        <Competences relation="wanted" list={wanted} explained={held.length === 0} />
        <Target target={target} />
        <Section
          title={t("profile.wishes.title")}
          actions={<Change to={href("profile.preferences")} what={t("profile.wishes.title")} />}
        >
          <SeenBy fields={["interests", "distance", "length", "start", "formats"]} />
          <FactList
            facts={WISHES.map((wish) => ({ term: t(`profile.wishes.${wish}Short`), value: words[wish] }))}
          />
          <p>
            <a href={href("saved.dismissed")}>{t("profile.wishes.dismissed")}</a>
          </p>
        </Section>
        <EmployerFacts name={name} employments={employments} />
      </AsideLayout>
    </Page>
  );
}

/** The competency profile that one works towards: how far one is, and where the rest can be learnt. */
function Target({
  target,
}: {
  target: { id: string; label: string; count: number; reached: number } | null;
}) {
  const { t } = useProfileWords();
  return (
    <Section
      title={t("profile.target.title")}
      actions={target && <a href={href("competencyProfiles")}>{t("profile.target.change")}</a>}
    >
      <SeenBy fields={["target"]} />
      {target === null ? (
        <EmptyState
          title={t("profile.target.empty")}
          action={
            <a className="button button-secondary" href={href("competencyProfiles")}>
              {t("profile.target.see")}
            </a>
          }
        >
          {t("profile.target.emptyText")}
        </EmptyState>
      ) : (
        <>
          <p>
            <strong>{target.label}.</strong>{" "}
            {t("profile.target.reached", { reached: target.reached, count: target.count })}
          </p>
          <p>
            <a href={href("competencyProfile", { id: target.id })}>{t("profile.target.seeGap")}</a>
          </p>
        </>
      )}
    </Section>
  );
}

function Change({ to, what }: { to: string; what: string }) {
  const { t } = useProfileWords();
  return (
    <a className="button button-secondary" href={to}>
      {t("profile.change")}
      <span className="sr-only"> {what}</span>
    </a>
  );
}

function Competences({
  relation,
  list,
  explained,
}: {
  relation: CompetenceList;
  list: readonly ListedGroup[];
  /** The levels are explained once on the page. */
  explained: boolean;
}) {
  const { t } = useProfileWords();
  const title = t(`profile.${relation}.title`);
  const page = href(PAGES[relation]);
  const isEmpty = list.length === 0;
  return (
    <Section title={title} actions={!isEmpty && <Change to={page} what={title} />}>
      <SeenBy fields={[relation]} />
      {isEmpty ? (
        <EmptyState
          title={t(`profile.${relation}.empty`)}
          action={
            <a
              className={relation === "held" ? "button button-primary" : "button button-secondary"}
              href={page}
            >
              {t(`profile.${relation}.add`)}
            </a>
          }
        >
          {t(`profile.${relation}.emptyText`)}
        </EmptyState>
      ) : (
        <>
          <div className="rk-competences">
            {list.map((group) => (
              <div key={group.id}>
                <h3>{group.label}</h3>
                <ul>
                  {group.competences.map(({ id, label, level }) => (
                    <li key={id}>
                      <span>{label}</span> <Level relation={relation} level={level} />
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
          {explained && <LevelsExplained relation={relation} />}
        </>
      )}
    </Section>
  );
}
