import { CatalogueCard } from "../../components/CatalogueCard.tsx";
import type { FitCard } from "../../components/fit.ts";
import { CardList } from "../../components/OpportunityCard.tsx";
import type { OpportunitySummary } from "../../domain/catalogue/index.server.ts";
import type { Reason } from "../../domain/matching/labels.ts";
import { DismissForm } from "./dismiss-form.tsx";
import { cardId, SaveForm } from "./save-form.tsx";

export type ShownOpportunity = {
  opportunity: OpportunitySummary;
  reasons: readonly Reason[];
  /** The breakdown of the match, for those who are signed in. */
  fit?: FitCard | undefined;
  /** Whether the reader has said that they are not interested; they are not asked where it is not known. */
  dismissed?: boolean | null | undefined;
};

/** Opportunities below each other. `saved` is null for those who are not signed in: they have no list. */
export function Cards({
  found,
  saved,
  today,
  headingLevel,
}: {
  found: readonly ShownOpportunity[];
  saved: readonly string[] | null;
  today: string;
  headingLevel?: 3 | 4 | undefined;
}) {
  return (
    <CardList>
      {found.map(({ opportunity, reasons, fit, dismissed }) => (
        <li key={opportunity.id} id={cardId(opportunity.id)}>
          <CatalogueCard
            opportunity={opportunity}
            reasons={reasons}
            fit={fit}
            today={today}
            headingLevel={headingLevel}
            dismiss={
              typeof dismissed === "boolean" && (
                <DismissForm id={opportunity.id} title={opportunity.title} dismissed={dismissed} />
              )
            }
            save={
              saved && (
                <SaveForm
                  id={opportunity.id}
                  title={opportunity.title}
                  saved={saved.includes(opportunity.id)}
                />
              )
            }
          />
        </li>
      ))}
    </CardList>
  );
}
