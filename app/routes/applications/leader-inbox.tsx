import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "../../components/EmptyState.tsx";
import { type InboxItem, InboxList } from "../../components/Inbox.tsx";
import { LinkTabs } from "../../components/LinkTabs.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { StatusBadge } from "../../components/StatusBadge.tsx";
import { WithWritten } from "../../components/Written.tsx";
import {
  answeredReleases,
  type HostedLine,
  waitingReleases,
  withHosts,
} from "../../domain/applications/index.server.ts";
import { isOverdue } from "../../domain/applications/labels.ts";
import { logLookup } from "../../domain/audit/index.server.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { daysUntil } from "../../shared/format.ts";
import { verbContext } from "../form.server.ts";
import { languageOf } from "../language.server.ts";
import { Page } from "../page.tsx";
import { requireLeader } from "../session.server.ts";
import { useCaseWords } from "./words.ts";

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireLeader(args);
  const { db, clock } = args.context.rokade;
  const view = new URL(args.request.url).searchParams.get("vis") === "besvaret" ? "answered" : "waiting";
  const today = clock.today();
  const waiting = await waitingReleases(db.read, actor);
  const shown = view === "waiting" ? waiting : await answeredReleases(db.read, actor);
  const lines = await withHosts(db.read, shown, today);
  await logLookup({
    ...verbContext(args),
    viewerId: actor.personId,
    subjectIds: lines.map((line) => line.applicant.id),
    purpose: "release_answer",
    kind: "read",
  });
  return {
    title: wordsOf(languageOf(args.request)).t("applications.leader.title"),
    today,
    view,
    waiting: waiting.length,
    lines,
  } as const;
}

export default function LeaderInbox() {
  const { today, view, waiting, lines } = useLoaderData<typeof loader>();
  const { t } = useCaseWords();
  const toItem = useItem(today);
  const here = href("leader");
  return (
    <Page trail={[{ label: t("applications.leader.title") }]}>
      <PageHead title={t("applications.leader.title")} lead={t("applications.leader.lead")} />
      <LinkTabs
        label={t("applications.leader.views")}
        items={[
          {
            href: here,
            label: t("applications.leader.waiting"),
            count: waiting,
            current: view === "waiting",
          },
          {
            href: `${here}?vis=besvaret`,
            label: t("applications.leader.answered"),
            current: view === "answered",
          },
        ]}
      />
      <h2 className="sr-only">{t(`applications.leader.${view}`)}</h2>
      {lines.length > 0 ? (
        <InboxList items={lines.map((line, index) => toItem(line, index === 0))} />
      ) : view === "waiting" ? (
        <EmptyState title={t("applications.leader.empty")}>{t("applications.leader.emptyText")}</EmptyState>
      ) : (
        <Notice kind="info">{t("applications.leader.emptyAnswered")}</Notice>
      )}
    </Page>
  );
}

function useItem(today: string) {
  const { t, day, kind, period, thenAndNow } = useCaseWords();
  return (line: HostedLine, first: boolean): InboxItem => {
    const { id, applicant, opportunity, host, release, releaseDueOn } = line;
    const to = href("leader.release", { id });
    const waits = release === "waiting";
    const days = releaseDueOn === null ? null : daysUntil(today, releaseDueOn);
    const due =
      days === null || releaseDueOn === null
        ? null
        : isOverdue(release, releaseDueOn, today)
          ? t("applications.leader.late", { count: -days })
          : days === 0
            ? t("applications.leader.dueToday")
            : t("applications.leader.dueBy", { day: day(releaseDueOn, today) });
    return {
      key: id,
      title: t("applications.leader.row", {
        name: applicant.name,
        period: period(line.startsOn, line.endsOn),
      }),
      href: to,
      text: (
        <WithWritten
          say={(title) =>
            t("applications.leader.rowText", {
              kind: kind(opportunity.kind),
              organisation: thenAndNow(host.name, host.nowName),
              title,
            })
          }
          text={opportunity.title}
        />
      ),
      ...(waits && due !== null && { deadline: { text: due, late: days !== null && days <= 3 } }),
      ...(!waits && {
        status: (
          <StatusBadge tone={release === "released" ? "good" : "quiet"}>
            {t(`applications.leader.youSaid.${release}`)}
          </StatusBadge>
        ),
      }),
      ...(waits && { action: { href: to, label: t("applications.leader.answer"), primary: first } }),
    };
  };
}
