import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icon-names.ts";
import { WhyLine } from "./WhyLine.tsx";

export type OpportunityCardProps = {
  href: string;
  title: ReactNode;
  kind: { label: string; icon: IconName };
  organisation: string;
  place?: string | undefined;
  period?: string | undefined;
  extent?: string | undefined;
  /** Where a search found its words. */
  found?: ReactNode;
  /** One sentence built from the reader's own profile. */
  why?: ReactNode;
  /** All that is said of the match, to be opened; it lies above the link that covers the card. */
  fit?: ReactNode;
  /** »Søg senest 8. december«; `soon` within three days, then with »om 3 dage« in the text. */
  deadline?: { text: string; soon?: boolean | undefined } | undefined;
  /** A save form with a `SaveButton`; it lies above the link that covers the card. */
  save?: ReactNode;
  /** A form that says that one is not interested; above the link as well. */
  dismiss?: ReactNode;
  headingLevel?: 2 | 3 | 4 | undefined;
};

export function OpportunityCard(props: OpportunityCardProps) {
  const { t } = useTranslation();
  const Heading = `h${props.headingLevel ?? 3}` as const;
  const facts: { icon: IconName; label: string; text: string | undefined }[] = [
    { icon: "location", label: t("components.card.place"), text: props.place },
    { icon: "calendar-month", label: t("components.card.period"), text: props.period },
    { icon: "time", label: t("components.card.extent"), text: props.extent },
  ];
  const known = facts.filter((fact) => fact.text !== undefined);
  return (
    <article className="rk-card">
      <p className="rk-card__top">
        <span className="rk-kind">
          <Icon name={props.kind.icon} small />
          {props.kind.label}
        </span>
        <span>{props.organisation}</span>
      </p>
      <Heading className="rk-card__title">
        <a href={props.href}>{props.title}</a>
      </Heading>
      {known.length > 0 && (
        <ul className="rk-facts-row">
          {known.map((fact) => (
            <li key={fact.icon}>
              <Icon name={fact.icon} small />
              <span>
                <span className="sr-only">{fact.label} </span>
                {fact.text}
              </span>
            </li>
          ))}
        </ul>
      )}
      {props.found && <p className="rk-card__found">{props.found}</p>}
      {props.why && <WhyLine>{props.why}</WhyLine>}
      {props.fit}
      {(props.deadline || props.save || props.dismiss) && (
        <div className="rk-card__foot">
          {props.deadline && <Deadline {...props.deadline} />}
          {(props.save || props.dismiss) && (
            <div className="rk-card__save">
              {props.dismiss}
              {props.save}
            </div>
          )}
        </div>
      )}
    </article>
  );
}

/** A date to act by; red with an hourglass when it is near or past. */
export function Deadline({ text, soon = false }: { text: string; soon?: boolean | undefined }) {
  return (
    <p className={soon ? "rk-due rk-due--soon" : "rk-due"}>
      {soon && <Icon name="hourglass" small />}
      <span>{text}</span>
    </p>
  );
}

/** Cards below each other. */
export function CardList({ children }: { children: ReactNode }) {
  return <ul className="rk-results">{children}</ul>;
}
