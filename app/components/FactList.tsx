import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

export type Fact = {
  term: string;
  value: ReactNode;
  /** Where the answer is changed; shown as »Ret« on a page of answers to check. */
  changeHref?: string | undefined;
};

/** Facts as term and value: »Kort fortalt«, or answers to check before they are sent. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  const { t } = useTranslation();
  const isAnswers = facts.some((fact) => fact.changeHref !== undefined);
  return (
    <dl className={isAnswers ? "rk-fact-list rk-fact-list--answers" : "rk-fact-list"}>
      {facts.map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list of facts keeps its order, and a term may stand twice.
        <div key={index}>
          <dt>{fact.term}</dt>
          <dd>{fact.value}</dd>
          {fact.changeHref !== undefined && (
            <dd className="rk-fact-list__change">
              <a href={fact.changeHref}>
                {t("components.answers.change")}
                <span className="sr-only"> {fact.term}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
