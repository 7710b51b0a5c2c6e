import { useTranslation } from "react-i18next";
import type { TabItem } from "./TypeTabs.tsx";

/** Views of one thing as links: »Venter (4)«, »Besvaret«. Each view has its own address. */
export function LinkTabs({ items, label }: { items: readonly TabItem[]; label?: string | undefined }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={label ?? t("components.search.views")}>
      <ul className="rk-link-tabs">
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current ? "page" : undefined}>
              {item.count === undefined ? item.label : `${item.label} (${item.count})`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
