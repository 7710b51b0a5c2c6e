import { CatalogueCard } from "../../components/CatalogueCard.tsx";
import { CardList } from "../../components/OpportunityCard.tsx";
import type { OpportunitySummary } from "../../domain/catalogue/index.server.ts";
import type { Reason } from "../../domain/matching/labels.ts";
import { cardId, SaveForm } from "./save-form.tsx";

export type ShownOpportunity = { opportunity: OpportunitySummary; reasons: readonly Reason[] };

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
  headingLevel?: 2 | 3 | 4 | undefined;
}) {
  return (
    <CardList>
      {found.map(({ opportunity, reasons }) => (
        <li key={opportunity.id} id={cardId(opportunity.id)}>
          <CatalogueCard
            opportunity={opportunity}
            reasons={reasons}
            today={today}
            headingLevel={headingLevel}
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
