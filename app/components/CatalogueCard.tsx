import type { ReactNode } from "react";
import type { Language } from "../shared/words.ts";
import { MarkedText } from "./MarkedText.tsx";
import type { Marked } from "./marked.ts";
import { OpportunityCard, type OpportunityCardProps } from "./OpportunityCard.tsx";
import { WhyWords } from "./WhyWords.tsx";

/** What a card says, in the reader's language, as `cardText` writes it on the server. */
export type CardText = Omit<OpportunityCardProps, "title" | "found" | "why" | "save" | "headingLevel"> & {
  id: string;
  /** `lang`: when it is known and another than the reader's. */
  title: { text: string; lang: Language | undefined; marked?: Marked | undefined };
  /** Where else a search found its words. */
  found?: { label: string; parts: Marked; lang: Language | undefined } | undefined;
  /** What speaks for it, as `whyText` writes it; no line when empty. */
  why: readonly string[];
};

/** An opportunity as every list shows it. */
export function CatalogueCard({
  card: { id: _, title, found, why, ...card },
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
      title={<InLanguageOf lang={title.lang} parts={title.marked ?? [title.text]} />}
      found={
        found && (
          <>
            {found.label} <InLanguageOf lang={found.lang} parts={found.parts} />
          </>
        )
      }
      why={why.length > 0 ? <WhyWords parts={why} /> : undefined}
      save={save}
      headingLevel={headingLevel}
    />
  );
}

function InLanguageOf({ lang, parts }: { lang: Language | undefined; parts: Marked }) {
  const text = <MarkedText parts={parts} />;
  return lang === undefined ? text : <span lang={lang}>{text}</span>;
}
