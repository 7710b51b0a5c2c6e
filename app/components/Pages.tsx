import { useTranslation } from "react-i18next";
import { Icon } from "./Icon.tsx";
import { pagesToShow } from "./pages-to-show.ts";

/** Links to the pages of a list; nothing when there is one page. */
export function Pages({
  page,
  pages,
  href,
}: {
  /** The page shown, from 1. */
  page: number;
  pages: number;
  href: (page: number) => string;
}) {
  const { t } = useTranslation();
  if (pages <= 1) return null;
  return (
    <nav className="rk-pages" aria-label={t("components.pages.label")}>
      {page > 1 && (
        <a className="rk-pages__step" href={href(page - 1)} rel="prev">
          <Icon name="chevron-left" />
          {t("components.pages.previous")}
        </a>
      )}
      <span className="rk-pages__now">{t("components.pages.of", { page, pages })}</span>
      <ul>
        {pagesToShow(page, pages).map((shown) => (
          <li key={shown.page ?? shown.after}>
            {shown.page === undefined ? (
              "…"
            ) : (
              <a
                href={href(shown.page)}
                aria-label={t("components.pages.page", { page: shown.page })}
                aria-current={shown.page === page ? "page" : undefined}
              >
                {shown.page}
              </a>
            )}
          </li>
        ))}
      </ul>
      {page < pages && (
        <a className="rk-pages__step" href={href(page + 1)} rel="next">
          {t("components.pages.next")}
          <Icon name="chevron-right" />
        </a>
      )}
    </nav>
  );
}
