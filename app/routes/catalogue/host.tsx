import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { DataTable } from "../../components/DataTable.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { deadlineDayWords, kindWords } from "../../components/opportunity-words.ts";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { StatusBadge, type StatusTone } from "../../components/StatusBadge.tsx";
import { Written } from "../../components/Written.tsx";
import { type OpportunityState, type PostingRow, postingsOf } from "../../domain/catalogue/index.server.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import type { Lang } from "../../shared/format.ts";
import { languageOf } from "../language.server.ts";
import { Page } from "../page.tsx";
import { requireLeader } from "../session.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireLeader(args);
  const { db, clock } = args.context.rokade;
  return {
    title: wordsOf(languageOf(args.request)).t("catalogue.host.title"),
    today: clock.today(),
    postings: await postingsOf(db.read, actor.personId),
  };
}

const TONES: Record<OpportunityState, StatusTone> = {
  draft: "partly",
  published: "good",
  closed: "quiet",
  archived: "quiet",
  cancelled: "quiet",
};

const PARTS = [
  { name: "open", states: ["published"] },
  { name: "drafts", states: ["draft"] },
  { name: "over", states: ["closed", "cancelled", "archived"] },
] as const satisfies readonly { name: string; states: readonly OpportunityState[] }[];

export default function Host() {
  const { t, i18n } = useTranslation();
  const { today, postings } = useLoaderData<typeof loader>();
  const language: Lang = i18n.language === "en" ? "en" : "da";
  const create = (
    <a className="button button-primary" href={href("host.new")}>
      {t("catalogue.host.new")}
    </a>
  );
  return (
    <Page trail={[{ label: t("catalogue.host.title") }]}>
      <PageHead
        title={t("catalogue.host.title")}
        lead={t("catalogue.host.lead")}
        actions={postings.length > 0 && create}
      />
      {postings.length === 0 && (
        <EmptyState title={t("catalogue.host.empty")} headingLevel={2} action={create}>
          {t("catalogue.host.emptyText")}
        </EmptyState>
      )}
      {PARTS.map(({ name, states }) => {
        const rows = postings.filter(({ state }) => states.some((one) => one === state));
        return (
          rows.length > 0 && (
            <Section key={name} title={t(`catalogue.host.${name}`)}>
              <Postings rows={rows} caption={t(`catalogue.host.${name}`)} words={{ t, language, today }} />
            </Section>
          )
        );
      })}
    </Page>
  );
}

function Postings({
  rows,
  caption,
  words,
}: {
  rows: readonly PostingRow[];
  caption: string;
  words: { t: TFunction; language: Lang; today: string };
}) {
  const { t } = words;
  return (
    <DataTable
      caption={caption}
      captionHidden
      phone="stack"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "title",
          label: t("catalogue.host.column.title"),
          cell: ({ id, title }) => (
            <a href={href("opportunity", { id })}>
              <Written text={title} />
            </a>
          ),
        },
        {
          key: "kind",
          label: t("catalogue.host.column.kind"),
          cell: ({ kind }) => <span className="rk-nowrap">{kindWords(kind, t).label}</span>,
        },
        {
          key: "state",
          label: t("catalogue.host.column.state"),
          cell: ({ state }) => (
            <StatusBadge tone={TONES[state]}>{t(`catalogue.host.state.${state}`)}</StatusBadge>
          ),
        },
        {
          key: "deadline",
          label: t("catalogue.host.column.deadline"),
          cell: ({ deadline }) =>
            deadline === null ? (
              t("catalogue.host.noDeadline")
            ) : (
              <span className="rk-nowrap">{deadlineDayWords(deadline, words).text}</span>
            ),
        },
        {
          key: "applicants",
          label: t("catalogue.host.column.applicants"),
          cell: ({ applicants, waiting }) => (
            <>
              {applicants}
              {waiting > 0 && ` (${t("catalogue.host.waiting", { count: waiting })})`}
            </>
          ),
        },
        {
          key: "next",
          label: t("catalogue.host.column.next"),
          cell: (row) => <NextAct row={row} />,
        },
      ]}
    />
  );
}

/** The one thing to do with a posting now. */
function NextAct({ row: { id, state, title, applicants, waiting } }: { row: PostingRow }) {
  const { t } = useTranslation();
  const applicantsHref = href("host.applicants", { id });
  const [target, words] =
    state === "draft"
      ? [href("host.posting", { id }), t("catalogue.host.finish")]
      : waiting > 0
        ? [applicantsHref, t("catalogue.host.choose")]
        : applicants > 0
          ? [applicantsHref, t("catalogue.host.seeApplicants")]
          : state === "published"
            ? [href("host.posting", { id }), t("catalogue.host.edit")]
            : [href("opportunity", { id }), t("catalogue.host.see")];
  return (
    <a href={target}>
      {words}
      <span className="sr-only">
        {" "}
        <Written text={title} />
      </span>
    </a>
  );
}
