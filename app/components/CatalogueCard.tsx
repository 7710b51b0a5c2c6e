import type { ReactNode } from "react";
import type { Language } from "../shared/words.ts";
import { FitDetails } from "./FitDetails.tsx";
import type { FitCard } from "./fit.ts";
import { MarkedText } from "./MarkedText.tsx";
import type { Marked } from "./marked.ts";
import { OpportunityCard, type OpportunityCardProps } from "./OpportunityCard.tsx";
import { WhyWords } from "./WhyWords.tsx";

/** What a card says, in the reader's language, as `cardText` writes it on the server. */
export type CardText = Omit<
  OpportunityCardProps,
  "title" | "found" | "why" | "fit" | "dismiss" | "save" | "headingLevel"
> & {
  id: string;
  /** `lang`: when it is known and another than the reader's. */
  title: { text: string; lang: Language | undefined; marked?: Marked | undefined };
  /** Where else a search found its words. */
  found?: { label: string; parts: Marked; lang: Language | undefined } | undefined;
  /** What speaks for it, as `whyText` writes it; no line when empty. */
  why: readonly string[];
  /** The breakdown of the match, to be opened. */
  fit: FitCard | null;
  /** Whether the reader has said that they are not interested; null where they are not asked. */
  dismissed: boolean | null;
};

/** An opportunity as every list shows it. */
export function CatalogueCard({
  card: { id: _, dismissed: __, title, found, why, fit, ...card },
  dismiss,
  save,
  headingLevel,
}: {
  card: CardText;
  /** »Ikke interesseret«, or its undoing. */
  dismiss?: ReactNode;
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
      fit={fit && <FitDetails fit={fit} title={<InLanguageOf lang={title.lang} parts={[title.text]} />} />}
      dismiss={dismiss}
      save={save}
      headingLevel={headingLevel}
    />
  );
}

function InLanguageOf({ lang, parts }: { lang: Language | undefined; parts: Marked }) {
  const text = <MarkedText parts={parts} />;
  return lang === undefined ? text : <span lang={lang}>{text}</span>;
}
