import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/EmptyState.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { SortForm } from "../../components/SortForm.tsx";
import {
  amountFinding,
  coverageFinding,
  findPublication,
  hoursFinding,
  newestYear,
  nextPublicationDay,
  overviewOf,
  publicationVersions,
  yearRows,
  yearsOf,
} from "../../domain/council/index.server.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { formatFullDate, formatPercent } from "../../shared/format.ts";
import type { Language } from "../../shared/words.ts";
import { languageOf } from "../language.server.ts";
import { Page } from "../page.tsx";
import { notFound, requireCouncil } from "../session.server.ts";
import { readOverviewQuery } from "./addresses.server.ts";
import { DismissalSection } from "./dismissal-section.tsx";
import { VersionSection, YearSection } from "./history-sections.tsx";
import { keptOf, overviewHref } from "./links.ts";
import { AmountSection, KeyFigures, ShareSection } from "./overview-sections.tsx";

const VERSIONS_SHOWN = 24;

export async function loader(args: LoaderFunctionArgs) {
  await requireCouncil(args);
  const { db, clock } = args.context.rokade;
  const { aar, sektor, version } = readOverviewQuery(args.request);
  const title = wordsOf(languageOf(args.request)).t("shell.menu.overview");
  const [publication, versions] = await Promise.all([
    findPublication(db.read, version ?? "newest"),
    publicationVersions(db.read, VERSIONS_SHOWN),
  ]);
  if (!publication && version !== undefined) throw notFound();
  if (!publication) return { title, firstOn: nextPublicationDay(clock.today()), shown: null };
  const year = aar ?? newestYear(publication);
  const overview = overviewOf(publication, year, sektor ?? "all");
  const years = yearRows(publication, sektor ?? "all");
  return {
    title,
    firstOn: null,
    shown: {
      place: { aar, sektor, version },
      version: publication.version,
      asOf: publication.asOf,
      versions,
      allYears: yearsOf(publication),
      overview,
      years,
      dismissals: publication.dismissals,
      findings: {
        hours: hoursFinding(overview),
        amounts: amountFinding(overview),
        coverage: coverageFinding(years),
      },
    },
  };
}

export type Shown = NonNullable<Awaited<ReturnType<typeof loader>>["shown"]>;

export default function CompetenceOverview() {
  const { t, i18n } = useTranslation();
  const { firstOn, shown } = useLoaderData<typeof loader>();
  const language = i18n.language as Language;
  const title = t("shell.menu.overview");
  if (!shown)
    return (
      <Page trail={[{ label: title }]}>
        <PageHead title={title} />
        <EmptyState
          headingLevel={2}
          title={t("council.overview.empty.title")}
          action={<a href={href("overview.method")}>{t("council.overview.method")}</a>}
        >
          {t("council.overview.empty.noPublication", { date: formatFullDate(firstOn, language) })}
        </EmptyState>
      </Page>
    );
  const { place, overview, versions, version } = shown;
  const { sector, year } = overview;
  const newest = versions[0]?.version ?? version;
  return (
    <Page
      trail={
        sector === "all"
          ? [{ label: title }]
          : [
              { label: title, href: overviewHref({ ...place, sektor: undefined }) },
              { label: t(`council.sector.${sector}`) },
            ]
      }
    >
      <PageHead
        title={sector === "all" ? title : `${title}: ${t(`council.sector.${sector}`)}`}
        lead={<Lead shown={shown} />}
        actions={
          <SortForm
            action={href("overview")}
            name="aar"
            value={String(year)}
            options={[...new Set([...shown.allYears, year])].map((one) => ({
              value: String(one),
              label: String(one),
            }))}
            kept={keptOf({ sektor: place.sektor, version: place.version })}
            label={t("council.overview.period")}
            submitLabel={t("council.overview.show")}
          />
        }
      />
      {version !== newest && (
        <Notice kind="info">
          {t("council.overview.older", { version, newest })}{" "}
          <a href={overviewHref({ ...place, version: undefined })}>{t("council.overview.toNewest")}</a>
        </Notice>
      )}
      {overview.hasFigures ? (
        <>
          <KeyFigures shown={shown} />
          <ShareSection shown={shown} />
          <AmountSection shown={shown} />
          <YearSection shown={shown} />
        </>
      ) : (
        <NoFigures shown={shown} />
      )}
      <DismissalSection shown={shown} />
      <VersionSection shown={shown} />
    </Page>
  );
}

/** What the figures say in one line, and what they stand on. */
function Lead({ shown: { overview } }: { shown: Shown }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const { sector, focus, year, hasFigures } = overview;
  if (!hasFigures) return null;
  const percent = focus.shares.on_the_job;
  const share =
    percent === null
      ? t("council.overview.leadHidden", { year })
      : sector === "all"
        ? t("council.overview.lead", { percent: formatPercent(percent, language) })
        : t(`council.overview.leadOf.${sector}`, { percent: formatPercent(percent, language) });
  const coverage =
    focus.coveredPercent === null
      ? ""
      : t("council.overview.leadCoverage", { percent: formatPercent(focus.coveredPercent, language) });
  return `${share} ${coverage}`;
}

function NoFigures({ shown: { overview, years, place } }: { shown: Shown }) {
  const { t } = useTranslation();
  const last = years[0]?.year;
  return (
    <EmptyState
      headingLevel={2}
      title={t("council.overview.empty.title")}
      action={
        last !== undefined && (
          <a className="button button-primary" href={overviewHref({ ...place, aar: last })}>
            {t("council.overview.empty.lastYear", { year: last })}
          </a>
        )
      }
    >
      {t("council.overview.empty.noYear", { year: overview.year })}
    </EmptyState>
  );
}
