import { useTranslation } from "react-i18next";
import { CHANNELS, type Channel } from "../../components/channel.ts";
import { PairLayout } from "../../components/Layouts.tsx";
import { ShareBars } from "../../components/ShareBars.tsx";
import type { Language } from "../../shared/words.ts";
import { hoursText } from "./hours-text.ts";

/** One's own hours by channel: a bar, and the same numbers in one sentence. Nothing to measure oneself against. */
export function OwnShare({ hours }: { hours: Record<Channel, number> }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const total = CHANNELS.reduce((sum, channel) => sum + hours[channel], 0);
  if (total === 0) return <p>{t("learning.share.none")}</p>;
  const text = (value: number) => hoursText(value, t, language);
  return (
    <PairLayout>
      <ShareBars
        title={t("learning.share.chart")}
        rows={[{ label: t("learning.share.row"), note: text(total), values: hours }]}
      />
      <p>
        {t("learning.share.sentence", {
          total: text(total),
          on_the_job: text(hours.on_the_job),
          relational: text(hours.relational),
          formal: text(hours.formal),
        })}
      </p>
    </PairLayout>
  );
}
