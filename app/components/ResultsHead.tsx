import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FACETS_ID } from "./FacetPanel.tsx";
import { Icon } from "./Icon.tsx";

/** How many were found, the way to the filters on a phone, and the sort order. */
export function ResultsHead({
  title,
  id,
  activeFilters,
  sort,
}: {
  /** »11 rotationsforløb om »digitalisering«« */
  title: ReactNode;
  /** The id of the heading, to label the list by. */
  id: string;
  activeFilters: number;
  sort?: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <div className="rk-results-head">
      <h2 id={id} data-arrival>
        {title}
      </h2>
      <a className="rk-open-facets" href={`#${FACETS_ID}`}>
        <Icon name="tune" />
        {activeFilters > 0
          ? t("components.facets.openCount", { count: activeFilters })
          : t("components.facets.open")}
      </a>
      {sort}
    </div>
  );
}
