import { useTranslation } from "react-i18next";

export type MenuItem = {
  href: string;
  label: string;
  current?: boolean | undefined;
  /** How many things wait for the reader there; nothing is shown for zero. */
  count?: number | undefined;
};

export function AppMenu({ items }: { items: readonly MenuItem[] }) {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  return (
    <nav className="rk-nav" aria-label={t("components.shell.mainMenu")}>
      <div className="container">
        <ul>
          {items.map((item) => (
            <li key={item.href}>
              <MenuLink item={item} />
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

export function MenuLink({ item }: { item: MenuItem }) {
  return (
    <a href={item.href} aria-current={item.current ? "page" : undefined}>
      <span>{item.label}</span>
      <MenuCount count={item.count ?? 0} />
    </a>
  );
}

export function MenuCount({ count }: { count: number }) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <span className="rk-count">
      {count}
      <span className="sr-only"> {t("components.shell.waiting", { count })}</span>
    </span>
  );
}
