import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DataTable } from "../../components/DataTable.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Pages } from "../../components/Pages.tsx";
import { Section } from "../../components/Section.tsx";
import { LOOKUPS_KEPT_DAYS, ownChangesOf } from "../../domain/audit/index.server.ts";
import { type Seen, whoHasSeen } from "../../domain/people/index.server.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { danishTime, formatColumnDateTime, formatDateTime, formatFullDate } from "../../shared/format.ts";
import { languageOf } from "../language.server.ts";
import { Page } from "../page.tsx";
import { requireActor } from "../session.server.ts";
import { useProfileWords } from "./profile-words.ts";

const PER_PAGE = 25;
const CHANGES = 10;
const DAYS_OF_A_MONTH = 30.4;

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { db, clock } = args.context.rokade;
  const { personId } = actor;
  const asked = Number(new URL(args.request.url).searchParams.get("side"));
  const page = Number.isSafeInteger(asked) && asked > 0 ? asked : 1;
  const [seen, changes] = await Promise.all([
    whoHasSeen({ db, clock, personId, page, perPage: PER_PAGE }),
    ownChangesOf(db.read, { personId, actions: ["profile.update", "profile.download"], take: CHANGES }),
  ]);
  return {
    title: wordsOf(languageOf(args.request)).t("profile.lookups.title"),
    months: Math.floor(LOOKUPS_KEPT_DAYS / DAYS_OF_A_MONTH),
    since: danishTime(seen.since.toISOString()).day,
    seen: { ...seen, lines: seen.lines.map((line) => ({ ...line, at: line.at.toISOString() })) },
    changes: changes.map(({ id, at, action, details }) => ({
      id,
      at: at.toISOString(),
      what: action === "profile.download" ? "download" : partOf(details),
    })),
  };
}

const PARTS = ["held", "wanted", "preferences", "target"] as const;
type Change = (typeof PARTS)[number] | "profile" | "download";

function partOf(details: string): Change {
  const { part } = JSON.parse(details) as { part?: unknown };
  return PARTS.find((known) => known === part) ?? "profile";
}

type Line = Omit<Seen, "at"> & { at: string };

export default function Lookups() {
  const { t, language } = useProfileWords();
  const { months, since, seen, changes } = useLoaderData<typeof loader>();
  const title = t("profile.lookups.title");
  return (
    <Page trail={[{ label: t("profile.title"), href: href("profile") }, { label: title }]}>
      <PageHead title={title} lead={t("profile.lookups.lead", { months })} />
      <Section
        title={t("profile.lookups.list", { date: formatFullDate(since, language) })}
        intro={seen.total > 0 && t("profile.lookups.count", { count: seen.total })}
      >
        {seen.total === 0 ? (
          <EmptyState title={t("profile.lookups.empty")}>{t("profile.lookups.emptyText")}</EmptyState>
        ) : (
          <>
            <DataTable<Line>
              caption={title}
              captionHidden
              phone="stack"
              rows={seen.lines}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: "when",
                  label: t("profile.lookups.when"),
                  cell: ({ at }) => formatColumnDateTime(at, language),
                },
                {
                  key: "who",
                  label: t("profile.lookups.who"),
                  cell: ({ viewer }) => <Who viewer={viewer} />,
                },
                {
                  key: "why",
                  label: t("profile.lookups.why"),
                  cell: ({ purpose, criterion }) => (
                    <span>
                      {t(`people.profile.purpose.${purpose}` as "people.profile.purpose.nomination")}
                      {criterion !== null && (
                        <span className="rk-muted rk-line">{t("profile.lookups.search", { criterion })}</span>
                      )}
                    </span>
                  ),
                },
              ]}
            />
            <Pages
              page={seen.page}
              pages={seen.pages}
              href={(page) => `${href("profile.lookups")}?side=${page}`}
            />
          </>
        )}
      </Section>
      <Section title={t("profile.lookups.object")}>
        <p className="rk-prose">{t("profile.lookups.objectText")}</p>
        <p>
          <a href={href("privacy")}>{t("profile.lookups.objectLink")}</a>
        </p>
      </Section>
      <Section title={t("profile.lookups.changes")}>
        {changes.length === 0 ? (
          <p>{t("profile.lookups.changesNone")}</p>
        ) : (
          <ul className="rk-side-list">
            {changes.map(({ id, at, what }) => (
              <li key={id}>
                {t(`profile.lookups.change.${what}`)}{" "}
                <span className="rk-muted">{formatDateTime(at, language)}</span>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </Page>
  );
}

function Who({ viewer }: Pick<Seen, "viewer">) {
  const { t } = useProfileWords();
  if (viewer === null) return <>{t("profile.lookups.gone")}</>;
  const { name, title, organisationName, roles } = viewer;
  // A title is often the name of the role.
  const held = roles
    .map((role) => t(`profile.lookups.role.${role}`))
    .filter((role) => role.toLowerCase() !== title?.toLowerCase());
  const post = [title, organisationName, ...held];
  return (
    <span>
      {name}
      <span className="rk-muted rk-line">{post.filter(Boolean).join(", ")}</span>
    </span>
  );
}
