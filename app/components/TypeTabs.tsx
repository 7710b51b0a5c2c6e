import { useTranslation } from "react-i18next";

export type TabItem = {
  href: string;
  label: string;
  /** Already written for the reader's language: »1.654«. */
  count?: string | number | undefined;
  current?: boolean | undefined;
};

/** Types of one list as links with counts; exactly one is current. */
export function TypeTabs({ items, label }: { items: readonly TabItem[]; label?: string | undefined }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={label ?? t("components.search.types")}>
      <ul className="rk-type-tabs">
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current ? "true" : undefined}>
              {item.label}
              {item.count !== undefined && <span className="rk-type-tabs__count">{item.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
