import { MenuCount } from "./AppMenu.tsx";

export type SideNavItem = {
  href: string;
  label: string;
  current: boolean;
  /** How many things wait for the reader there; nothing is shown for zero. */
  count?: number | undefined;
};

/** The parts of a place, beside what one of them shows; on a phone a row that wraps above it. */
export function SideNav({ items, label }: { items: readonly SideNavItem[]; label: string }) {
  return (
    <nav className="rk-side-nav" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current ? "page" : undefined}>
              {item.label}
              <MenuCount count={item.count ?? 0} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
