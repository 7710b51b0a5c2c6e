import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "../../components/EmptyState.tsx";
import { InboxList } from "../../components/Inbox.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { StatusBadge } from "../../components/StatusBadge.tsx";
import { WithWritten } from "../../components/Written.tsx";
import { logLookup } from "../../domain/audit/index.server.ts";
import { hasRole, isLeader } from "../../domain/people/index.server.ts";
import {
  acceptedNominations,
  type NominationLine,
  nominationsMade,
  nominationsOfMe,
  openProgrammes,
} from "../../domain/programmes/index.server.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { verbContext } from "../form.server.ts";
import { languageOf } from "../language.server.ts";
import { Page } from "../page.tsx";
import { requireActor } from "../session.server.ts";
import { useNominationWords } from "./words.ts";

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { db, clock } = args.context.rokade;
  const today = clock.today();
  const leads = isLeader(actor);
  const [made, ofMe, accepted, open] = await Promise.all([
    nominationsMade(db.read, actor),
    nominationsOfMe(db.read, actor),
    acceptedNominations(db.read, actor),
    leads ? openProgrammes(db.read, actor, today) : [],
  ]);
  const seen = (lines: readonly NominationLine[]) => lines.map(({ nominee }) => nominee.id);
  const look = { ...verbContext(args), viewerId: actor.personId, kind: "read" } as const;
  await logLookup({ ...look, subjectIds: seen(made), purpose: "nomination" });
  await logLookup({ ...look, subjectIds: seen(accepted), purpose: "nomination_endorsement" });
  return {
    title: wordsOf(languageOf(args.request)).t("shell.menu.nominations"),
    today,
    leads,
    isSecretariat: hasRole(actor, "programme_secretariat"),
    made,
    waiting: ofMe.filter(({ state }) => state === "awaiting_nominee"),
    answered: ofMe.filter(({ state }) => state !== "awaiting_nominee"),
    accepted,
    open: { count: open.length, nextDeadline: open[0]?.deadline ?? null },
  };
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;
type Line = Shown["made"][number];

export default function Nominations() {
  const { t } = useNominationWords();
  const shown = useLoaderData<typeof loader>();
  const { leads, isSecretariat, waiting, answered } = shown;
  const title = t("shell.menu.nominations");
  const concernsNobody = !leads && !isSecretariat && waiting.length === 0 && answered.length === 0;
  return (
    <Page trail={[{ label: title }]}>
      <PageHead
        title={title}
        lead={t(leads || isSecretariat ? "programmes.list.lead" : "programmes.list.leadNominee")}
        actions={
          leads && (
            <a
              className={waiting.length === 0 ? "button button-primary" : "button button-secondary"}
              href={href("nominations.new")}
            >
              {t("programmes.list.nominate")}
            </a>
          )
        }
      />
      {waiting.length > 0 && <Waiting shown={shown} />}
      {isSecretariat && <Accepted shown={shown} />}
      {leads && <Made shown={shown} />}
      {answered.length > 0 && <Answered shown={shown} />}
      {concernsNobody && (
        <EmptyState
          headingLevel={2}
          title={t("programmes.list.none")}
          action={
            <a className="button button-primary" href={`${href("opportunities")}?type=lederforloeb`}>
              {t("programmes.list.findProgrammes")}
            </a>
          }
        >
          {t("programmes.list.noneText")}
        </EmptyState>
      )}
    </Page>
  );
}

function Waiting({ shown: { waiting, today } }: { shown: Shown }) {
  const { t, date } = useNominationWords();
  return (
    <Section title={t("programmes.list.waiting")}>
      <InboxList
        items={waiting.map((line, index) => {
          const late = line.answerDueOn < today;
          return {
            key: line.id,
            title: (
              <WithWritten
                say={(programme) =>
                  t("programmes.list.waitingTitle", { name: line.nominator.name, programme })
                }
                text={line.opportunity.title}
              />
            ),
            text: line.opportunity.organisation.name,
            deadline: {
              text: t(late ? "programmes.list.late" : "programmes.list.answerBy", {
                date: date(line.answerDueOn),
              }),
              late,
            },
            action: {
              href: href("nomination", { id: line.id }),
              label: t("programmes.list.read"),
              primary: index === 0,
            },
          };
        })}
      />
    </Section>
  );
}

function Made({ shown: { made, open, today } }: { shown: Shown }) {
  const { t, date } = useNominationWords();
  const rank = (line: Line) => (line.state === "awaiting_nominee" ? 0 : 1);
  return (
    <Section title={t("programmes.list.made")}>
      {made.length === 0 ? (
        <EmptyState title={t("programmes.list.noneMade")}>
          {open.nextDeadline === null
            ? t("programmes.list.noneOpen")
            : t("programmes.list.noneMadeText", { count: open.count, date: date(open.nextDeadline) })}
        </EmptyState>
      ) : (
        <Lines
          own
          lines={made.toSorted((a, b) => rank(a) - rank(b))}
          today={today}
          title={(line, programme) => t("programmes.list.madeTitle", { name: line.nominee.name, programme })}
        />
      )}
    </Section>
  );
}

function Accepted({ shown: { accepted, today } }: { shown: Shown }) {
  const { t } = useNominationWords();
  return (
    <Section title={t("programmes.list.secretariat")} intro={t("programmes.list.secretariatIntro")}>
      {accepted.length === 0 ? (
        <EmptyState title={t("programmes.list.noneSecretariat")}>
          {t("programmes.list.noneSecretariatText")}
        </EmptyState>
      ) : (
        <Lines
          lines={accepted}
          today={today}
          title={(line, programme) =>
            t("programmes.list.secretariatTitle", { name: line.nominee.name, programme })
          }
        />
      )}
    </Section>
  );
}

function Answered({ shown: { answered, today } }: { shown: Shown }) {
  const { t } = useNominationWords();
  return (
    <Section title={t("programmes.list.mine")}>
      <Lines
        lines={answered}
        today={today}
        title={(_line, programme) => t("programmes.list.mineTitle", { programme })}
      />
    </Section>
  );
}

function Lines({
  lines,
  today,
  title,
  own = false,
}: {
  lines: readonly Line[];
  today: string;
  /** True when the reader made them all. */
  own?: boolean;
  /** The row's sentence with the programme's title in it. */
  title: (line: Line, programme: string) => string;
}) {
  const { t, tone, date, dateOf } = useNominationWords();
  return (
    <InboxList
      items={lines.map((line) => {
        const late = line.answerDueOn < today;
        const answered =
          line.answeredAt === null
            ? t("programmes.list.madeOn", { date: dateOf(line.createdAt) })
            : t("programmes.list.answeredOn", { date: dateOf(line.answeredAt) });
        return {
          key: line.id,
          title: <WithWritten say={(programme) => title(line, programme)} text={line.opportunity.title} />,
          href: href("nomination", { id: line.id }),
          text: `${own ? line.opportunity.organisation.name : t("programmes.list.by", { name: line.nominator.name })}. ${answered}.`,
          status: <StatusBadge tone={tone(line.state)}>{t(`programmes.state.${line.state}`)}</StatusBadge>,
          ...(line.state === "awaiting_nominee" && {
            deadline: {
              text: t(late ? "programmes.list.theyAreLate" : "programmes.list.theyAnswerBy", {
                name: line.nominee.name,
                date: date(line.answerDueOn),
              }),
              late,
            },
          }),
        };
      })}
    />
  );
}
