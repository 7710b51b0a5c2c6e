import type { ReactNode } from "react";
import { type FieldProps, GroupedField } from "./Field.tsx";

export type ChoiceOption = { value: string; label: ReactNode; hint?: ReactNode };

type ChoicesProps = FieldProps & {
  options: readonly ChoiceOption[];
  /** Boxes two abreast, for short options such as times; a plain list otherwise. */
  look?: "list" | "cards" | undefined;
};

/** The first option carries the field's id, so that a link from the `ErrorSummary` lands on it. */
export function RadioGroup({ defaultValue, ...props }: ChoicesProps & { defaultValue?: string | undefined }) {
  return <Choices {...props} type="radio" chosen={defaultValue === undefined ? [] : [defaultValue]} />;
}

/** Sends its name once for each ticked option. */
export function CheckboxGroup({
  defaultValues = [],
  ...props
}: ChoicesProps & { defaultValues?: readonly string[] | undefined }) {
  return <Choices {...props} type="checkbox" chosen={defaultValues} />;
}

function Choices({
  type,
  chosen,
  look = "list",
  options,
  ...field
}: ChoicesProps & { type: "radio" | "checkbox"; chosen: readonly string[] }) {
  const { name, id = name, error } = field;
  return (
    <GroupedField {...field}>
      <div className={look === "cards" ? "rk-choices rk-choices--cards" : "rk-choices"}>
        {options.map((option, index) => (
          <label className="rk-choice" key={option.value}>
            <input
              className="rk-tick"
              id={index === 0 ? id : `${id}-${option.value}`}
              type={type}
              name={name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              aria-invalid={error && type === "checkbox" ? true : undefined}
            />
            <span>
              <span className="rk-choice__label">{option.label}</span>
              {option.hint && <span className="rk-choice__hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </GroupedField>
  );
}
