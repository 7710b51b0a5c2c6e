import { useTranslation } from "react-i18next";
import { Icon } from "./Icon.tsx";

/** The filters in use, each a link to the same list without it. Nothing when none is in use. */
export function FilterChips({
  chips,
  resetHref,
}: {
  chips: readonly { label: string; href: string }[];
  resetHref: string;
}) {
  const { t } = useTranslation();
  if (chips.length === 0) return null;
  return (
    <ul className="rk-chips" aria-label={t("components.facets.applied")}>
      {chips.map((chip) => (
        <li key={chip.href}>
          <a className="rk-chip" href={chip.href}>
            <span>
              <span className="sr-only">{t("components.facets.remove")} </span>
              {chip.label}
            </span>
            <Icon name="close" small />
          </a>
        </li>
      ))}
      <li>
        <a className="rk-chips__reset" href={resetHref}>
          {t("components.facets.reset")}
        </a>
      </li>
    </ul>
  );
}
