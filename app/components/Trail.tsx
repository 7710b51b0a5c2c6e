import { useTranslation } from "react-i18next";
import { Icon } from "./Icon.tsx";
import { Written } from "./Written.tsx";

export type TrailItem = { label: string; href?: string | undefined };

/** Where the reader is: a breadcrumb from 768 px, below it one link to the nearest page above. */
export function Trail({ items, band = false }: { items: readonly TrailItem[]; band?: boolean | undefined }) {
  const { t } = useTranslation();
  const above = items.filter((item) => item.href !== undefined).at(-1);
  if (!above) return null;
  return (
    <div className={band ? "rk-trail rk-trail--band" : "rk-trail"}>
      <nav className="container rk-back" aria-label={t("components.shell.back")}>
        <a href={above.href}>
          <Icon name="chevron-left" small />
          <Written text={above.label} />
        </a>
      </nav>
      <nav className="breadcrumbs container" aria-label={t("components.shell.breadcrumb")}>
        <ol className="breadcrumbs__list">
          {items.map((item, index) => (
            <li
              key={item.href ?? item.label}
              className="breadcrumbs__list-item"
              aria-current={item.href ? undefined : "page"}
            >
              {index > 0 && <Icon name="chevron-right" />}
              {item.href ? (
                <a className="breadcrumbs__link" href={item.href}>
                  <Written text={item.label} />
                </a>
              ) : (
                <Written text={item.label} />
              )}
            </li>
          ))}
        </ol>
      </nav>
    </div>
  );
}
