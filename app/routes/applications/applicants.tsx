import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DataTable } from "../../components/DataTable.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { StatusBadge } from "../../components/StatusBadge.tsx";
import { Written } from "../../components/Written.tsx";
import { asksOnSubmit, countSeatsTaken, findApplicants } from "../../domain/applications/index.server.ts";
import { hostNext, hostTone, isOverdue, leaderAnswer } from "../../domain/applications/labels.ts";
import { logLookup } from "../../domain/audit/index.server.ts";
import { compareCompetences, mostAskedFirst } from "../../domain/matching/index.server.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { alphabetical } from "../../shared/alphabetical.ts";
import { formatDate } from "../../shared/format.ts";
import { verbContext } from "../form.server.ts";
import { languageOf } from "../language.server.ts";
import { Page } from "../page.tsx";
import { notFound, requireLeader } from "../session.server.ts";
import { useCaseWords } from "./words.ts";

/** The order is the alphabet's unless the host asks for another, in the address. */
const ORDER = "orden";
const BY_MATCH = "match";

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireLeader(args);
  const { db, clock } = args.context.rokade;
  const id = args.params.id ?? "";
  const found = await findApplicants(db.read, actor, id, clock.today());
  if (!found) throw notFound();
  const { posting, applicants, withdrawn } = found;
  const language = languageOf(args.request);
  const isByMatch = new URL(args.request.url).searchParams.get(ORDER) === BY_MATCH;
  const asked = posting.competences.map(({ competence: { id, labelDa, labelEn } }) => ({
    id,
    label: language === "en" ? labelEn : labelDa,
  }));
  const byName = alphabetical(applicants, language, ({ name }) => name).map(
    ({ personId: _, leaderId: __, holds, ...applicant }) => {
      const { has, lacks } = compareCompetences(asked, holds);
      const labels = (list: readonly { label: string }[]) => list.map(({ label }) => label);
      return { ...applicant, has: labels(has), lacks: labels(lacks) };
    },
  );
  await logLookup({
    ...verbContext(args),
    viewerId: actor.personId,
    subjectIds: applicants.map(({ personId }) => personId),
    purpose: "applicant_choice",
    kind: "read",
  });
  return {
    title: wordsOf(language).t("applications.applicants.title"),
    today: clock.today(),
    id,
    order: isByMatch ? ("match" as const) : ("name" as const),
    asksAfterOffer: !asksOnSubmit(posting.model),
    posting: {
      kind: posting.kind,
      title: posting.title,
      organisation: posting.organisation.name,
      deadline: posting.deadline,
      seats: posting.seats,
    },
    seatsTaken: await countSeatsTaken(db.read, id),
    withdrawn,
    applicants: isByMatch ? mostAskedFirst(byName) : byName,
  };
}

type Data = Awaited<ReturnType<typeof loader>>;

export default function Applicants() {
  const data = useLoaderData<typeof loader>();
  const { t, language, icon, kindAt } = useCaseWords();
  const { posting, applicants, withdrawn, today } = data;
  const deadline =
    posting.deadline === null
      ? null
      : t(
          posting.deadline < today
            ? "applications.applicants.deadlineWas"
            : "applications.applicants.deadline",
          { day: formatDate(posting.deadline, language) },
        );
  const seats = t("applications.free", { count: Math.max(0, posting.seats - data.seatsTaken) });
  return (
    <Page
      trail={[
        { label: t("shell.menu.host"), href: href("host") },
        { label: posting.title, href: href("host.posting", { id: data.id }) },
        { label: t("applications.applicants.title") },
      ]}
    >
      <PageHead
        eyebrow={{ icon: icon(posting.kind), text: kindAt(posting.kind, posting.organisation) }}
        title={t("applications.applicants.title")}
        lead={<Written text={posting.title} />}
      />
      {applicants.length === 0 ? (
        <EmptyState
          headingLevel={2}
          title={
            posting.deadline !== null && posting.deadline >= today
              ? t("applications.applicants.emptyDeadline", { day: formatDate(posting.deadline, language) })
              : t("applications.applicants.empty")
          }
          action={
            <a className="button button-secondary" href={href("opportunity", { id: data.id })}>
              {t("applications.applicants.seePosting")}
            </a>
          }
        >
          {t("applications.applicants.emptyText")}
        </EmptyState>
      ) : (
        <Section
          title={t("applications.applicants.count", { count: applicants.length })}
          intro={[deadline, seats].filter(Boolean).join(" ")}
        >
          <ApplicantTable data={data} />
          <p className="rk-small">
            {t(
              data.order === "match"
                ? "applications.applicants.sortNoteMatch"
                : "applications.applicants.sortNote",
            )}
          </p>
        </Section>
      )}
      {withdrawn > 0 && (
        <p className="rk-muted">{t("applications.applicants.withdrawn", { count: withdrawn })}</p>
      )}
    </Page>
  );
}

function ApplicantTable({ data: { id, order, applicants, asksAfterOffer, today } }: { data: Data }) {
  const { t, day, thenAndNow } = useCaseWords();
  const answerOf = ({ release, releaseDueOn }: Data["applicants"][number]) => {
    if (isOverdue(release, releaseDueOn, today)) return t("applications.leaderAnswer.overdue");
    if (release === "waiting" && releaseDueOn)
      return t("applications.leaderAnswer.waitingBy", { day: day(releaseDueOn, today) });
    return t(`applications.leaderAnswer.${leaderAnswer(release, asksAfterOffer)}`);
  };
  const nextOf = (row: Data["applicants"][number]) => {
    const next = hostNext(row);
    const on = next === "await_start" ? row.startsOn : next === "under_way" ? row.endsOn : null;
    return t(`applications.hostNext.${next}`, { day: on === null ? "" : day(on, today) });
  };
  const list = href("host.applicants", { id });
  return (
    <DataTable
      caption={t("applications.applicants.caption")}
      captionHidden
      phone="stack"
      rows={applicants}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "name",
          label: t("applications.applicants.name"),
          sort: { href: list, direction: order === "name" ? "ascending" : undefined },
          cell: (row) => <a href={href("host.applicant", { id: row.id })}>{row.name}</a>,
        },
        {
          key: "from",
          label: t("applications.applicants.from"),
          cell: (row) => thenAndNow(row.organisationName, row.organisationNowName),
        },
        {
          key: "fits",
          label: t("applications.applicants.fits"),
          sort: {
            href: `${list}?${ORDER}=${BY_MATCH}`,
            direction: order === "match" ? "descending" : undefined,
          },
          cell: (row) => <Fits has={row.has} lacks={row.lacks} name={row.name} />,
        },
        { key: "leader", label: t("applications.applicants.leaderAnswer"), cell: answerOf },
        {
          key: "status",
          label: t("applications.applicants.status"),
          cell: (row) => (
            <StatusBadge tone={hostTone(row.state)}>{t(`applications.hostStatus.${row.state}`)}</StatusBadge>
          ),
        },
        { key: "next", label: t("applications.applicants.next"), cell: nextOf },
      ]}
    />
  );
}

/** How many of the asked competences the applicant has, and which, to be opened. */
function Fits({ has, lacks, name }: { has: readonly string[]; lacks: readonly string[]; name: string }) {
  const { t } = useCaseWords();
  const count = has.length + lacks.length;
  const fits = t("applications.applicants.fitsValue", { count: has.length, of: count });
  if (count === 0) return fits;
  return (
    <details className="rk-fit">
      <summary>
        {fits}
        <span className="sr-only"> {name}</span>
      </summary>
      <dl>
        {has.length > 0 && (
          <div>
            <dt>{t("applications.applicant.holds")}</dt>
            <dd>{has.join(", ")}</dd>
          </div>
        )}
        {lacks.length > 0 && (
          <div>
            <dt>{t("applications.applicant.lacks")}</dt>
            <dd>{lacks.join(", ")}</dd>
          </div>
        )}
      </dl>
    </details>
  );
}
