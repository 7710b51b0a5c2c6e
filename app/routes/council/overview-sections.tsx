import { useTranslation } from "react-i18next";
import { DataTable } from "../../components/DataTable.tsx";
import { Figures } from "../../components/Figures.tsx";
import { PairLayout } from "../../components/Layouts.tsx";
import { Section } from "../../components/Section.tsx";
import { ShareBars } from "../../components/ShareBars.tsx";
import type { SectorRow } from "../../domain/council/index.server.ts";
import { href } from "../../href.ts";
import {
  formatFullDate,
  formatLargeKroner,
  formatLargeNumber,
  formatNumber,
  formatPercent,
} from "../../shared/format.ts";
import type { Language } from "../../shared/words.ts";
import { overviewHref } from "./links.ts";
import type { Shown } from "./overview.tsx";

const CHANNELS = ["on_the_job", "relational", "formal"] as const;
const COLUMNS = [...CHANNELS, "all"] as const;
const isTotal = (row: SectorRow) => row.sector === "all";
const rowKey = (row: SectorRow) => row.sector;

type Props = { shown: Shown };

export function KeyFigures({ shown: { overview, version, asOf } }: Props) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const { hours, amountDkk, coverage, coveredPercent } = overview.focus;
  const perPerson =
    hours.all !== null && coverage && coverage.coveredPeople > 0 ? hours.all / coverage.coveredPeople : null;
  return (
    <Figures
      figures={[
        {
          label: t("council.overview.figures.hours"),
          value: hours.all === null ? null : formatLargeNumber(hours.all, language),
          note:
            perPerson === null
              ? undefined
              : t("council.overview.figures.hoursNote", { hours: formatNumber(perPerson, language, 1) }),
        },
        {
          label: t("council.overview.figures.paid"),
          value: amountDkk.all === null ? null : formatLargeKroner(amountDkk.all, language),
          note: t("council.overview.figures.paidNote"),
        },
        {
          label: t("council.overview.figures.coverage"),
          value: formatPercent(coveredPercent ?? 0, language),
          note: t("council.overview.figures.coverageNote", {
            reporting: formatNumber(coverage?.reportingOrganisations ?? 0, language),
            organisations: formatNumber(coverage?.organisations ?? 0, language),
          }),
        },
        {
          label: t("council.overview.figures.publication"),
          value: t("council.overview.figures.version", { version }),
          note: t("council.overview.figures.asOf", { date: formatFullDate(asOf, language) }),
        },
      ]}
    />
  );
}

/** How the hours are shared between the channels: bars, and the same numbers in a table. */
export function ShareSection({ shown }: Props) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const { overview, findings, place, asOf, version } = shown;
  const { year, rows, sector } = overview;
  const { hours: finding } = findings;
  return (
    <Section
      title={
        finding.code === "plain"
          ? t("council.overview.shares.plain")
          : t(`council.overview.shares.${finding.code}.${finding.sector}`)
      }
      intro={t(sector === "all" ? "council.overview.shares.intro" : "council.overview.shares.introOne", {
        year,
      })}
    >
      <PairLayout>
        <ShareBars
          title={t("council.overview.shares.chart", { year })}
          rows={rows.map((row) => ({
            label: t(`council.sector.${row.sector}`),
            note:
              row.hours.all === null
                ? undefined
                : t("council.overview.shares.hoursNote", {
                    hours: formatLargeNumber(row.hours.all, language),
                  }),
            values: row.hours,
            total: row.hours.all,
            isTotal: isTotal(row),
          }))}
          source={
            <>
              {t("council.overview.source", { date: formatFullDate(asOf, language), version })}{" "}
              <a href={href("overview.method")}>{t("council.overview.method")}</a>
            </>
          }
        />
        <DataTable
          caption={t("council.overview.shares.caption")}
          captionHidden
          phone="dense"
          compact
          rows={rows}
          rowKey={rowKey}
          isTotal={isTotal}
          columns={[
            {
              key: "sector",
              label: t("council.overview.shares.sectorColumn"),
              cell: (row) => <SectorName row={row} shown={shown} />,
            },
            ...CHANNELS.map((channel) => ({
              key: channel,
              label: t(`council.channelShort.${channel}`),
              numeric: true,
              channel,
              cell: (row: SectorRow) => row.shares[channel],
            })),
            {
              key: "coverage",
              label: t("council.overview.shares.coverageColumn"),
              numeric: true,
              cell: (row) => formatPercent(row.coveredPercent ?? 0, language),
            },
          ]}
        />
      </PairLayout>
      {place.sektor !== undefined && (
        <p>
          <a href={overviewHref({ ...place, sektor: undefined })}>{t("council.overview.allSectors")}</a>
        </p>
      )}
    </Section>
  );
}

function SectorName({ row, shown: { place, overview } }: { row: SectorRow; shown: Shown }) {
  const { t } = useTranslation();
  const name = t(`council.sector.${row.sector}`);
  if (row.sector === "all" || row.sector === overview.sector) return name;
  return <a href={overviewHref({ ...place, sektor: row.sector })}>{name}</a>;
}

/** Hours and kroner themselves, by sector and channel. */
export function AmountSection({ shown: { overview, findings, version } }: Props) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const { year, rows } = overview;
  const { amounts: finding } = findings;
  const columns = (figure: (row: SectorRow, channel: (typeof COLUMNS)[number]) => number | null) => [
    {
      key: "sector",
      label: t("council.overview.shares.sectorColumn"),
      cell: (row: SectorRow) => t(`council.sector.${row.sector}`),
    },
    ...COLUMNS.map((channel) => ({
      key: channel,
      label: t(`council.channelShort.${channel}`),
      numeric: true,
      channel: channel === "all" ? undefined : channel,
      cell: (row: SectorRow) => {
        const value = figure(row, channel);
        return value === null ? null : formatNumber(value, language);
      },
    })),
  ];
  const common = { phone: "dense", compact: true, rows, rowKey, isTotal } as const;
  return (
    <Section
      title={
        finding.code === "plain"
          ? t("council.overview.amounts.plain")
          : t(`council.overview.amounts.most_paid.${finding.channel}`, {
              percent: formatPercent(finding.percent, language),
            })
      }
      intro={t("council.overview.amounts.intro")}
      actions={
        <a href={`${href("overview.csv")}?version=${version}`} download>
          {t("council.overview.download")}
        </a>
      }
    >
      <PairLayout>
        <DataTable
          {...common}
          caption={t("council.overview.amounts.hours", { year })}
          columns={columns((row, channel) => row.hours[channel])}
        />
        <DataTable
          {...common}
          caption={t("council.overview.amounts.paid", { year })}
          columns={columns((row, channel) => {
            const amount = row.amountDkk[channel];
            return amount === null ? null : amount / 1_000;
          })}
        />
      </PairLayout>
    </Section>
  );
}
