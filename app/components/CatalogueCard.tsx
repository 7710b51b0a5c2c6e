import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { OpportunitySummary } from "../domain/catalogue/index.server.ts";
import type { Reason } from "../domain/matching/labels.ts";
import { href } from "../href.ts";
import { FitDetails } from "./FitDetails.tsx";
import type { FitCard } from "./fit.ts";
import { OpportunityCard } from "./OpportunityCard.tsx";
import {
  deadlineWords,
  extentWords,
  hostWords,
  kindWords,
  periodWords,
  placeWords,
} from "./opportunity-words.ts";
import { WhyWords } from "./WhyWords.tsx";
import { Written } from "./Written.tsx";

/** An opportunity as every list shows it, in the reader's language. */
export function CatalogueCard({
  opportunity,
  reasons = [],
  today,
  fit,
  dismiss,
  save,
  headingLevel,
}: {
  opportunity: OpportunitySummary;
  /** What speaks for it; no line when empty. */
  reasons?: readonly Reason[] | undefined;
  /** Today in Denmark, from the loader. */
  today: string;
  /** The breakdown of the match, to be opened. */
  fit?: FitCard | undefined;
  /** »Ikke interesseret«, or its undoing. */
  dismiss?: ReactNode;
  save?: ReactNode;
  headingLevel?: 2 | 3 | 4 | undefined;
}) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "da";
  return (
    <OpportunityCard
      href={href("opportunity", { id: opportunity.id })}
      title={<Written text={opportunity.title} context={opportunity.summary} />}
      kind={kindWords(opportunity.kind, t)}
      organisation={hostWords(opportunity)}
      place={placeWords(opportunity, t)}
      period={periodWords(opportunity, language)}
      extent={extentWords(opportunity, { t, language })}
      why={reasons.length > 0 ? <WhyWords reasons={reasons} /> : undefined}
      fit={fit && <FitDetails fit={fit} title={opportunity.title} />}
      deadline={deadlineWords(opportunity, { t, language, today })}
      dismiss={dismiss}
      save={save}
      headingLevel={headingLevel}
    />
  );
}
