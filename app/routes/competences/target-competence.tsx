import { useTranslation } from "react-i18next";
import { deadlineWords, hostWords, kindWords } from "../../components/opportunity-words.ts";
import { Written } from "../../components/Written.tsx";
import { href } from "../../href.ts";
import type { ShownCompetence } from "./profile.tsx";

type LevelNumber = 1 | 2 | 3 | 4;

/** A competence of a profile: the level asked for, one's own, the gap in words, and what here teaches it. */
export function TargetCompetence({
  one,
  today,
  isSignedIn,
}: {
  one: ShownCompetence;
  today: string;
  isSignedIn: boolean;
}) {
  const { t, i18n } = useTranslation();
  const words = { t, language: i18n.language === "en" ? "en" : "da", today } as const;
  const { label, asked, held, missing, total, best } = one;
  const level = (at: number) => t(`profile.target.levels.${at as LevelNumber}`);
  const facts = [
    t("profile.target.asked", { level: level(asked) }),
    ...(isSignedIn
      ? [
          held === 0
            ? t("profile.target.yoursNone")
            : t("profile.target.yours", { level: t(`profile.target.yourLevels.${held as LevelNumber}`) }),
        ]
      : []),
    ...(isSignedIn && missing > 0 ? [t("profile.target.gap", { count: missing })] : []),
  ];
  return (
    <>
      <h3>{label}</h3>
      <p>{facts.join(" · ")}</p>
      {missing > 0 && (
        <>
          {best.length > 0 ? (
            <ul className="rk-target__teaches">
              {best.map((opportunity) => {
                const deadline = deadlineWords(opportunity, words);
                return (
                  <li key={opportunity.id}>
                    <a href={href("opportunity", { id: opportunity.id })}>
                      <Written text={opportunity.title} context={opportunity.summary} />
                    </a>
                    <span>
                      {[kindWords(opportunity.kind, t).label, hostWords(opportunity), deadline?.text]
                        .filter(Boolean)
                        .join(" · ")}
                    </span>
                  </li>
                );
              })}
            </ul>
          ) : (
            <p className="rk-muted">
              {t(total === 0 ? "profile.target.none" : "profile.target.onlyDismissed")}
            </p>
          )}
          {total > 0 && (
            <p>
              <a href={`${href("opportunities")}?kompetence=${encodeURIComponent(one.id)}`}>
                {t("profile.target.all", { count: total })}
                <span className="sr-only"> {t("profile.target.allOf", { name: label })}</span>
              </a>
            </p>
          )}
        </>
      )}
    </>
  );
}
