import { useTranslation } from "react-i18next";
import { Icon } from "../../components/Icon.tsx";
import type { IconName } from "../../components/icon-names.ts";
import { Prose } from "../../components/Prose.tsx";
import { Section } from "../../components/Section.tsx";
import type { OpportunityDetails } from "../../domain/catalogue/index.server.ts";

/** Where, when and how much, in one row. */
export function FactsRow({
  facts: { place, period, extent },
}: {
  facts: { place?: string | undefined; period?: string | undefined; extent?: string | undefined };
}) {
  const { t } = useTranslation();
  const facts: { icon: IconName; label: string; text: string | undefined }[] = [
    { icon: "location", label: t("components.card.place"), text: place },
    { icon: "calendar-month", label: t("components.card.period"), text: period },
    { icon: "time", label: t("components.card.extent"), text: extent },
  ];
  return (
    <ul className="rk-facts-row">
      {facts
        .filter((fact) => fact.text !== undefined)
        .map((fact) => (
          <li key={fact.icon}>
            <Icon name={fact.icon} small />
            <span>
              <span className="sr-only">{fact.label} </span>
              {fact.text}
            </span>
          </li>
        ))}
    </ul>
  );
}

export const TEXT_PARTS = ["tasks", "learning", "requirements", "terms"] as const;
const PART_TITLES = {
  tasks: "catalogue.opportunity.tasks",
  learning: "catalogue.opportunity.learning",
  requirements: "catalogue.opportunity.requirements",
  terms: "catalogue.opportunity.terms",
} as const;

/** What its host has written of it, part by part; a part that is empty is left out. */
export function OpportunityText({
  opportunity,
}: {
  opportunity: Pick<OpportunityDetails, "purpose" | (typeof TEXT_PARTS)[number]>;
}) {
  const { t } = useTranslation();
  return (
    <>
      {opportunity.purpose !== "" && (
        <Section title={t("catalogue.opportunity.purpose")}>
          <Prose text={opportunity.purpose} />
        </Section>
      )}
      {TEXT_PARTS.map(
        (part, place) =>
          opportunity[part] !== "" && (
            <Section key={part} title={`${place + 1}. ${t(PART_TITLES[part])}`}>
              <Prose text={opportunity[part]} />
            </Section>
          ),
      )}
    </>
  );
}
