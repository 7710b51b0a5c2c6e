import type { ReactNode } from "react";
import type { Language } from "../shared/words.ts";
import { OpportunityCard, type OpportunityCardProps } from "./OpportunityCard.tsx";
import { WhyWords } from "./WhyWords.tsx";

/** What a card says, in the reader's language, as `cardText` writes it on the server. */
export type CardText = Omit<OpportunityCardProps, "title" | "why" | "save" | "headingLevel"> & {
  id: string;
  /** `lang`: when it is known and another than the reader's. */
  title: { text: string; lang: Language | undefined };
  /** What speaks for it, as `whyText` writes it; no line when empty. */
  why: readonly string[];
};

/** An opportunity as every list shows it. */
export function CatalogueCard({
  card: { id: _, title, why, ...card },
  save,
  headingLevel,
}: {
  card: CardText;
  save?: ReactNode;
  headingLevel?: 2 | 3 | 4 | undefined;
}) {
  return (
    <OpportunityCard
      {...card}
      title={title.lang === undefined ? title.text : <span lang={title.lang}>{title.text}</span>}
      why={why.length > 0 ? <WhyWords parts={why} /> : undefined}
      save={save}
      headingLevel={headingLevel}
    />
  );
}
