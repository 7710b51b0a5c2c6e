import { useTranslation } from "react-i18next";
import { Disclosure } from "../../components/Disclosure.tsx";
import { FactList } from "../../components/FactList.tsx";
import { LEVELS } from "../../domain/people/labels.ts";

/** »Gør det selv« with a drawing of how far it is: never the number alone. */
export function Level({ level }: { level: number }) {
  const { t } = useTranslation();
  return (
    <span className="rk-level">
      <svg viewBox="0 0 44 10" aria-hidden="true" focusable="false">
        {LEVELS.map((step) => (
          <rect
            key={step}
            className={step <= level ? "rk-level__on" : "rk-level__off"}
            x={(step - 1) * 11 + 0.5}
            y="0.5"
            width="9"
            height="9"
            rx="1"
          />
        ))}
      </svg>
      {t(`profile.level.${level}` as "profile.level.1")}
    </span>
  );
}

/** What each level means, with an example, for those who ask. */
export function LevelsExplained() {
  const { t } = useTranslation();
  return (
    <Disclosure summary={t("profile.levels")}>
      <FactList
        facts={LEVELS.map((level) => ({
          term: t(`profile.level.${level}`),
          value: t(`profile.levelExample.${level}`),
        }))}
      />
    </Disclosure>
  );
}
