import { Fragment } from "react";

/**
 * »du kan projektledelse og vil lære økonomistyring. Ny sektor for dig · 25 km fra dit arbejde.«: what goes into a
 * `WhyLine`. Every second part is what one would learn, and emphasised.
 */
export function WhyWords({ parts }: { parts: readonly string[] }) {
  const keyed = parts.map((text, place) => ({ text, place }));
  return (
    <>
      {keyed.map(({ text, place }) =>
        place % 2 === 1 ? <strong key={place}>{text}</strong> : <Fragment key={place}>{text}</Fragment>,
      )}
    </>
  );
}
