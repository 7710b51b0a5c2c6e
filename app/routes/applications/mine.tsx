import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "../../components/EmptyState.tsx";
import { type InboxItem, InboxList } from "../../components/Inbox.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { StatusBadge } from "../../components/StatusBadge.tsx";
import { Written } from "../../components/Written.tsx";
import {
  type CaseLine,
  type HostedLine,
  myCases,
  withHosts,
} from "../../domain/applications/index.server.ts";
import { isOverdue, statusOf, waitsForApplicant } from "../../domain/applications/labels.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { daysUntil } from "../../shared/format.ts";
import { languageOf } from "../language.server.ts";
import { Page } from "../page.tsx";
import { requireActor } from "../session.server.ts";
import { useCaseWords } from "./words.ts";

const ENDED: readonly string[] = ["completed", "withdrawn", "declined", "cancelled"];

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { db, clock } = args.context.rokade;
  const today = clock.today();
  return {
    title: wordsOf(languageOf(args.request)).t("applications.mine.title"),
    today,
    cases: await withHosts(db.read, await myCases(db.read, actor), today),
    message: new URL(args.request.url).searchParams.get("besked"),
  };
}

export default function Mine() {
  const { cases, today, message } = useLoaderData<typeof loader>();
  const { t } = useCaseWords();
  const toItem = useItem(today);
  const drafts = cases.filter(({ state }) => state === "draft");
  const waiting = [...drafts, ...cases.filter(waitsForApplicant)];
  const ended = cases.filter(({ state }) => ENDED.includes(state));
  const underWay = cases.filter((line) => !waiting.includes(line) && !ended.includes(line));
  const urgent = waiting.toSorted((a, b) => dayOf(a, today).localeCompare(dayOf(b, today)))[0];
  const sections = [
    { key: "waiting", lines: waiting },
    { key: "underWay", lines: underWay },
    { key: "ended", lines: ended },
  ] as const;
  return (
    <Page trail={[{ label: t("applications.mine.title") }]}>
      <PageHead title={t("applications.mine.title")} />
      {(message === "gemt" || message === "slettet") && (
        <Notice kind="success" announce>
          {t(message === "gemt" ? "applications.mine.saved" : "applications.mine.deleted")}
        </Notice>
      )}
      {cases.length === 0 && (
        <EmptyState
          title={t("applications.mine.empty")}
          headingLevel={2}
          action={
            <a className="button button-primary" href={href("opportunities")}>
              {t("applications.mine.find")}
            </a>
          }
        >
          {t("applications.mine.emptyText")}
        </EmptyState>
      )}
      {sections
        .filter(({ lines }) => lines.length > 0)
        .map(({ key, lines }) => (
          <Section key={key} title={t(`applications.mine.${key}`)}>
            <InboxList items={lines.map((line) => toItem(line, line === urgent))} />
          </Section>
        ))}
    </Page>
  );
}

function useItem(today: string) {
  const { t, day, kindAt, period, thenAndNow } = useCaseWords();
  return (line: HostedLine, primary: boolean): InboxItem => {
    const { id, state, opportunity, host } = line;
    const isDraft = state === "draft";
    const to = isDraft ? href("application.write", { id }) : href("application", { id });
    const status = statusOf({ ...line, deadline: opportunity.deadline }, today);
    const act = isDraft
      ? status.key === "expired"
        ? null
        : t("applications.mine.continue")
      : state === "returned"
        ? t("applications.mine.write")
        : waitsForApplicant(line)
          ? t("applications.mine.answer")
          : null;
    const deadline = dueOf(line, today);
    return {
      key: id,
      title: <Written text={opportunity.title} />,
      href: to,
      text: `${kindAt(opportunity.kind, thenAndNow(host.name, host.nowName))} · ${period(line.startsOn, line.endsOn)}`,
      status: <StatusBadge tone={status.tone}>{t(`applications.status.${status.key}`)}</StatusBadge>,
      ...(deadline && {
        deadline: {
          text: t(`applications.mine.${deadline.words}`, { day: day(deadline.day, today) }),
          late: deadline.late,
        },
      }),
      ...(act && { action: { href: to, label: act, primary } }),
    };
  };
}

type Due = {
  words: "applyBy" | "answerBy" | "answerLate" | "leaderBy" | "leaderLate" | "startsOn" | "endsOn";
  day: string;
  late: boolean;
};

/** For sorting: without a day comes last. */
function dayOf(line: CaseLine, today: string): string {
  return dueOf(line, today)?.day ?? "9999-12-31";
}

/** The day that matters next in a case, and whether it is near or past. */
function dueOf(line: CaseLine, today: string): Due | null {
  const { state, release } = line;
  const near = (day: string) => daysUntil(today, day) <= 3;
  const due = (words: Due["words"], day: string | null, late: (day: string) => boolean = () => false) =>
    day === null ? null : { words, day, late: late(day) };
  if (state === "draft") {
    const { deadline } = line.opportunity;
    return deadline !== null && deadline < today ? null : due("applyBy", deadline, near);
  }
  if (state === "offered") {
    const { offerDueOn } = line;
    const late = offerDueOn !== null && offerDueOn < today;
    return due(late ? "answerLate" : "answerBy", offerDueOn, near);
  }
  if (state === "agreed") return due("startsOn", line.startsOn);
  if (state === "active") return due("endsOn", line.endsOn);
  if (release !== "waiting") return null;
  return isOverdue(release, line.releaseDueOn, today)
    ? due("leaderLate", line.releaseDueOn, () => true)
    : due("leaderBy", line.releaseDueOn);
}
