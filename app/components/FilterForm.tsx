import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type KeptField, KeptFields } from "./KeptFields.tsx";

/** Filters above a dense table, applied by the button: a GET form, so that every selection has an address. */
export function FilterForm({
  action,
  submit,
  resetHref,
  isStep = false,
  kept = [],
  children,
}: {
  action: string;
  /** The word on the button. */
  submit: string;
  /** True when it only prepares a form below, whose own button is the page's main one. */
  isStep?: boolean | undefined;
  /** The list without filters; absent while none is in use. */
  resetHref?: string | undefined;
  kept?: readonly KeptField[] | undefined;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <search>
      <form
        className={isStep ? "rk-filter-form rk-filter-form--step" : "rk-filter-form"}
        method="get"
        action={action}
      >
        <div className="rk-filter-form__fields">{children}</div>
        <KeptFields fields={kept} />
        <div className="rk-filter-form__acts">
          <button className={`button button-${isStep ? "secondary" : "primary"}`} type="submit">
            {submit}
          </button>
          {resetHref !== undefined && <a href={resetHref}>{t("components.facets.reset")}</a>}
        </div>
      </form>
    </search>
  );
}
