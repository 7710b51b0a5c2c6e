import { useTranslation } from "react-i18next";
import { Disclosure } from "../../components/Disclosure.tsx";
import { FactList } from "../../components/FactList.tsx";
import { type CompetenceList, LEVELS } from "../../domain/people/labels.ts";

/** A level in words: what one can (»Gør det selv«), or what one wants to be able to (»Vil kunne det selv«). */
export function useLevelWords(relation: CompetenceList) {
  const { t } = useTranslation();
  const words = relation === "held" ? "level" : "goal";
  return (level: number) => t(`profile.${words}.${level}` as "profile.level.1");
}

/** The level in words with a drawing of how far it is: never the number alone. */
export function Level({ relation, level }: { relation: CompetenceList; level: number }) {
  const levelWords = useLevelWords(relation);
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
      {levelWords(level)}
    </span>
  );
}

/** What each level means, with an example, for those who ask. */
export function LevelsExplained({ relation }: { relation: CompetenceList }) {
  const { t } = useTranslation();
  const levelWords = useLevelWords(relation);
  return (
    <Disclosure summary={t("profile.levels")}>
      <FactList
        facts={LEVELS.map((level) => ({
          term: levelWords(level),
          value: t(`profile.levelExample.${level}`),
        }))}
      />
    </Disclosure>
  );
}
