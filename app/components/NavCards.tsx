import { Icon } from "./Icon.tsx";
import type { IconName } from "./icon-names.ts";

export type NavCard = {
  href: string;
  title: string;
  text?: string | undefined;
  /** »24 ledige pladser« */
  count?: string | undefined;
  icon?: IconName | undefined;
};

/** Doors to the parts of a place: each card is one link. */
export function NavCards({ cards }: { cards: readonly NavCard[] }) {
  return (
    <ul className="rk-doors">
      {cards.map((card) => (
        <li key={card.href}>
          <a className="rk-door" href={card.href}>
            {card.icon && <Icon name={card.icon} />}
            <span className="rk-door__title">{card.title}</span>
            {card.text && <span>{card.text}</span>}
            {card.count && <span className="rk-door__count">{card.count}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
