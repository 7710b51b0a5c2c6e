import { useTranslation } from "react-i18next";
import { DataTable } from "../../components/DataTable.tsx";
import { Section } from "../../components/Section.tsx";
import { formatFullDate, formatNumber, formatPercent, formatShortDate } from "../../shared/format.ts";
import type { Language } from "../../shared/words.ts";
import { overviewHref } from "./links.ts";
import type { Shown } from "./overview.tsx";

type Props = { shown: Shown };

/** How it has gone over the years, and what the figures stood on. */
export function YearSection({ shown: { years, findings, place, asOf } }: Props) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const { coverage: finding } = findings;
  const percent = (value: number) => formatPercent(value, language);
  const title =
    finding.code === "plain"
      ? t("council.overview.years.plain")
      : finding.code === "steady"
        ? t("council.overview.years.steady", { to: percent(finding.to), since: finding.since })
        : t(`council.overview.years.${finding.code}`, {
            from: percent(finding.from),
            to: percent(finding.to),
            since: finding.since,
          });
  const isUnfinished = (year: number) => asOf < `${year}-12-31`;
  return (
    <Section title={title} intro={t("council.overview.years.intro")}>
      <DataTable
        caption={t("council.overview.years.caption")}
        captionHidden
        phone="dense"
        compact
        rows={years}
        rowKey={({ year }) => String(year)}
        columns={[
          {
            key: "year",
            label: t("council.overview.years.year"),
            cell: ({ year }) => (
              <a href={overviewHref({ ...place, aar: year })}>
                {isUnfinished(year)
                  ? t("council.overview.years.soFar", { year, date: formatShortDate(asOf, language) })
                  : year}
              </a>
            ),
          },
          {
            key: "hours",
            label: t("council.overview.years.hours"),
            numeric: true,
            cell: ({ hours }) => (hours === null ? null : formatNumber(hours, language)),
          },
          {
            key: "paid",
            label: t("council.overview.years.paid"),
            numeric: true,
            cell: ({ amountDkk }) => (amountDkk === null ? null : formatNumber(amountDkk / 1_000, language)),
          },
          {
            key: "coverage",
            label: t("council.overview.years.coverage"),
            numeric: true,
            cell: ({ coveredPercent }) => percent(coveredPercent ?? 0),
          },
        ]}
      />
    </Section>
  );
}

/** Earlier publications stay readable: a figure that was quoted can be found again. */
export function VersionSection({ shown: { versions, version, place } }: Props) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  if (versions.length < 2) return null;
  return (
    <Section title={t("council.overview.versions.title")} intro={t("council.overview.versions.intro")}>
      <DataTable
        caption={t("council.overview.versions.caption")}
        captionHidden
        phone="dense"
        compact
        rows={versions}
        rowKey={(row) => String(row.version)}
        columns={[
          {
            key: "version",
            label: t("council.overview.versions.version"),
            cell: (row) => {
              const name = t("council.overview.figures.version", { version: row.version });
              if (row.version === version) return `${name} (${t("council.overview.versions.shown")})`;
              return <a href={overviewHref({ ...place, version: row.version })}>{name}</a>;
            },
          },
          {
            key: "asOf",
            label: t("council.overview.versions.asOf"),
            cell: (row) => formatFullDate(row.asOf, language),
          },
        ]}
      />
    </Section>
  );
}
