import { useTranslation } from "react-i18next";
import type { FacetGroupProps, FacetOption } from "./FacetGroup.tsx";

/** The options of a group; those that do not fit what is looked for are hidden, and keep their choice. */
export function FacetOptions({
  options,
  fits,
  ...field
}: Pick<FacetGroupProps, "name" | "type" | "options"> & { fits?: (option: FacetOption) => boolean }) {
  return (
    <>
      {options.map((option) => (
        <Option key={option.value} {...field} option={option} isHidden={fits ? !fits(option) : false} />
      ))}
    </>
  );
}

type OptionProps = Pick<FacetGroupProps, "name" | "type"> & { option: FacetOption; isHidden: boolean };

function Option({ name, type, option, isHidden }: OptionProps) {
  const { t } = useTranslation();
  const { value, label, count, checked = false, under } = option;
  const isDead = count === 0 && !checked;
  return (
    <>
      <label className={isDead ? "rk-option rk-option--none" : "rk-option"} hidden={isHidden}>
        <input
          className="rk-tick"
          type={type}
          name={name}
          value={value}
          defaultChecked={checked}
          disabled={isDead}
        />
        <span className="rk-option__label">{label}</span>
        {count !== undefined && (
          <span className="rk-option__count">
            {count}
            <span className="sr-only"> {t("components.facets.hits", { count })}</span>
          </span>
        )}
      </label>
      {under && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset within the group's own would be read as a group of its own.
        <div className="rk-facet__under" role="group" aria-label={under.label}>
          <FacetOptions name={name} type={type} options={under.options} />
        </div>
      )}
    </>
  );
}
