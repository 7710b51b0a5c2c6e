import { type CardText, CatalogueCard } from "../../components/CatalogueCard.tsx";
import { CardList } from "../../components/OpportunityCard.tsx";
import { cardId } from "../card-id.ts";
import { DismissForm } from "../dismiss-form.tsx";
import { SaveForm } from "./save-form.tsx";

/** Opportunities below each other. `saved` is null for those who are not signed in: they have no list. */
export function Cards({
  cards,
  saved,
  headingLevel,
}: {
  cards: readonly CardText[];
  saved: readonly string[] | null;
  headingLevel?: 2 | 3 | 4 | undefined;
}) {
  return (
    <CardList>
      {cards.map((card) => (
        <li key={card.id} id={cardId(card.id)}>
          <CatalogueCard
            card={card}
            headingLevel={headingLevel}
            dismiss={
              card.dismissed !== null && (
                <DismissForm id={card.id} title={card.title.text} dismissed={card.dismissed} />
              )
            }
            save={saved && <SaveForm id={card.id} title={card.title.text} saved={saved.includes(card.id)} />}
          />
        </li>
      ))}
    </CardList>
  );
}
