export type SideNavItem = { href: string; label: string; current: boolean };

/** The parts of a place, beside what one of them shows; on a phone a row that wraps above it. */
export function SideNav({ items, label }: { items: readonly SideNavItem[]; label: string }) {
  return (
    <nav className="rk-side-nav" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current ? "page" : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
