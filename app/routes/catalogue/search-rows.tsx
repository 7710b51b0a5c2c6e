import { useTranslation } from "react-i18next";
import { InboxList } from "../../components/Inbox.tsx";
import { StatusBadge } from "../../components/StatusBadge.tsx";
import { Written } from "../../components/Written.tsx";
import type { Frequency } from "../../domain/searches/labels.ts";
import { href } from "../../href.ts";
import { formatNumber } from "../../shared/format.ts";

export type SearchRow = {
  id: string;
  name: string;
  frequency: Frequency;
  /** What it searches for. */
  words: string;
  /** Something that it asks for is no longer there to ask for. */
  isOutdated: boolean;
  /** How many it finds; null when nobody knows just now. */
  found: number | null;
  fresh: number;
};

/** The searches that one keeps: what they find, what is new, and how often one is told. */
export function SearchRows({ searches }: { searches: readonly SearchRow[] }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "da";
  return (
    <InboxList
      items={searches.map(({ id, name, frequency, words, isOutdated, found, fresh }) => ({
        key: id,
        title: <Written text={name} />,
        href: href("saved.open", { id }),
        text: words === name ? undefined : words,
        status: (
          <>
            {fresh > 0 && <StatusBadge tone="good">{t("searches.row.fresh", { count: fresh })}</StatusBadge>}
            {isOutdated && <StatusBadge tone="partly">{t("searches.row.outdated")}</StatusBadge>}
            <span>
              {found === null
                ? t("searches.row.unknown")
                : t("searches.row.found", { count: found, number: formatNumber(found, language) })}
            </span>
            <span>{t(`searches.frequencyRow.${frequency}`)}</span>
          </>
        ),
        action: { href: href("saved.search", { id }), label: t("searches.row.change") },
      }))}
    />
  );
}
