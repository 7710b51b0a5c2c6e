import type { ChangeEvent, KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";

/** Whether a label holds what somebody typed of it. */
export function sounds(label: string, sought: string): boolean {
  return label.toLocaleLowerCase("da").includes(sought.trim().toLocaleLowerCase("da"));
}

/** Finds among many options as one types. It has no name: what is typed is no part of the form. */
export function FacetFinder({
  label,
  value,
  found,
  onChange,
}: {
  label: string;
  value: string;
  found: number;
  onChange: (sought: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="rk-facet__finder">
      <input
        className="form-input"
        type="search"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        value={value}
        onChange={(event: ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
        onKeyDown={(event: KeyboardEvent) => event.key === "Enter" && event.preventDefault()}
      />
      <p className="rk-facet__note" role="status">
        {value !== "" && found === 0 ? t("components.facets.notFound") : ""}
      </p>
    </div>
  );
}
