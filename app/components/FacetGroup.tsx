import { useTranslation } from "react-i18next";
import { Icon } from "./Icon.tsx";

export type FacetOption = {
  value: string;
  label: string;
  /** How many hits the option has; one without hits stays, greyed. */
  count: number;
  checked?: boolean | undefined;
};

export type FacetGroupProps = {
  /** The parameter in the address. */
  name: string;
  label: string;
  type: "checkbox" | "radio";
  options: readonly FacetOption[];
  /** A group with a chosen option is open whatever this says. */
  open?: boolean | undefined;
  /** How many options stand before »Vis flere«; chosen ones always stand. */
  limit?: number | undefined;
};

export function FacetGroup({ name, label, type, options, open = false, limit = 8 }: FacetGroupProps) {
  const { t } = useTranslation();
  const chosen = options.filter((option) => option.checked).length;
  const shown = options.filter((option, index) => index < limit || option.checked);
  const folded = options.filter((option, index) => index >= limit && !option.checked);
  return (
    <details className="rk-facet" open={open || chosen > 0}>
      <summary>
        <span>
          <span className="rk-facet__name">{label}</span>
          {chosen > 0 && (
            <span className="rk-facet__chosen rk-small">
              {t("components.facets.chosen", { count: chosen })}
            </span>
          )}
        </span>
        <Icon name="chevron-down" />
      </summary>
      <fieldset>
        <legend className="sr-only">{label}</legend>
        {shown.map((option) => (
          <Option key={option.value} name={name} type={type} option={option} />
        ))}
        {folded.length > 0 && (
          <details className="rk-facet__more">
            <summary>{t("components.facets.more", { count: folded.length })}</summary>
            {folded.map((option) => (
              <Option key={option.value} name={name} type={type} option={option} />
            ))}
          </details>
        )}
      </fieldset>
    </details>
  );
}

function Option({ name, type, option }: Pick<FacetGroupProps, "name" | "type"> & { option: FacetOption }) {
  const { t } = useTranslation();
  const isDead = option.count === 0 && !option.checked;
  return (
    <label className={isDead ? "rk-option rk-option--none" : "rk-option"}>
      <input
        className="rk-tick"
        type={type}
        name={name}
        value={option.value}
        defaultChecked={option.checked}
        disabled={isDead}
      />
      <span className="rk-option__label">{option.label}</span>
      <span className="rk-option__count">
        {option.count}
        <span className="sr-only"> {t("components.facets.hits", { count: option.count })}</span>
      </span>
    </label>
  );
}
