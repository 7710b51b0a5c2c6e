import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { type Reason, whyInWords } from "../domain/matching/labels.ts";
import { kindOf } from "./opportunity-words.ts";

/** »du kan projektledelse og vil lære økonomistyring. Ny sektor for dig · 25 km fra dit arbejde.«: what goes into a `WhyLine`. */
export function WhyWords({ reasons }: { reasons: readonly Reason[] }) {
  const { t, i18n } = useTranslation();
  const parts = whyInWords(reasons, t, {
    language: i18n.language === "en" ? "en" : "da",
    kindNoun: (kind) => t(`catalogue.kindNoun.${kindOf(kind)}`),
  });
  const keyed = parts.map((text, place) => ({ text, place }));
  return (
    <>
      {keyed.map(({ text, place }) =>
        place % 2 === 1 ? <strong key={place}>{text}</strong> : <Fragment key={place}>{text}</Fragment>,
      )}
    </>
  );
}
