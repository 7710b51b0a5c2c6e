import { useTranslation } from "react-i18next";
import { DataTable } from "../../components/DataTable.tsx";
import { Section } from "../../components/Section.tsx";
import { DISMISSAL_REASONS } from "../../domain/matching/labels.ts";
import { href } from "../../href.ts";
import { formatNumber } from "../../shared/format.ts";
import type { Language } from "../../shared/words.ts";
import type { Shown } from "./overview.tsx";

const REASONS = [...DISMISSAL_REASONS, "all"] as const;
const SECTORS = ["state", "region", "municipality", "all"] as const;

/** Why people did not want a place at another workplace, by their own sector: what holds them back. */
export function DismissalSection({ shown: { dismissals, version, overview } }: { shown: Shown }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const count = (sector: string, reason: string) =>
    dismissals.find((one) => one.sector === sector && one.reason === reason)?.count ?? null;
  const sectors = overview.sector === "all" ? SECTORS : ([overview.sector, "all"] as const);
  if (dismissals.length === 0 || count("all", "all") === 0) return null;
  return (
    <Section
      title={t("council.dismissals.title")}
      intro={t("council.dismissals.intro")}
      actions={
        <a href={`${href("overview.dismissals.csv")}?version=${version}`} download>
          {t("council.dismissals.download")}
        </a>
      }
    >
      <DataTable
        caption={t("council.dismissals.caption")}
        captionHidden
        phone="dense"
        compact
        rows={REASONS}
        rowKey={(reason) => reason}
        isTotal={(reason) => reason === "all"}
        columns={[
          {
            key: "reason",
            label: t("council.dismissals.reason"),
            cell: (reason) => t(`council.dismissals.reasons.${reason}`),
          },
          ...sectors.map((sector) => ({
            key: sector,
            label: t(`council.dismissals.sectors.${sector}`),
            numeric: true,
            cell: (reason: (typeof REASONS)[number]) => {
              const value = count(sector, reason);
              return value === null ? null : formatNumber(value, language);
            },
          })),
        ]}
      />
    </Section>
  );
}
