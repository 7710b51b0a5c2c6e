import { Cards } from "./card-list.tsx";
import type { Tier } from "./tiers.server.ts";

/** A page of what was found, what holds all the words first. */
export function FoundCards({ tiers, saved }: { tiers: readonly Tier[]; saved: readonly string[] | null }) {
  return tiers.map(({ key, title, cards }) =>
    title === null ? (
      <Cards key={key} cards={cards} saved={saved} />
    ) : (
      <section key={key} aria-labelledby={`passer-${key}`}>
        <h3 className="rk-tier" id={`passer-${key}`}>
          {title}
        </h3>
        <Cards cards={cards} saved={saved} headingLevel={4} />
      </section>
    ),
  );
}
