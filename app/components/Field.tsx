import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "./Icon.tsx";

/** What every kind of field has. */
export type FieldProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  /** Says what to do; the same words stand in the `ErrorSummary`. */
  error?: string | undefined;
  /** Marks the field as one that may be left empty; all others must be filled in. */
  optional?: boolean | undefined;
  /** The name unless told. An `ErrorSummary` links to it. */
  id?: string | undefined;
};

/** The attributes that tie a control to its label, hint and error. */
export function controlAttributes({ name, id = name, hint, error }: FieldProps, ...more: string[]) {
  const describedBy = [hint ? hintId(id) : "", error ? errorId(id) : "", ...more].filter(Boolean).join(" ");
  return {
    id,
    name,
    "aria-describedby": describedBy || undefined,
    "aria-invalid": error ? (true as const) : undefined,
  };
}

const hintId = (id: string) => `${id}-hint`;
const errorId = (id: string) => `${id}-error`;

/** Label, hint, error and control of a field with one control. */
export function LabelledField(props: FieldProps & { children: ReactNode }) {
  const { name, id = name, label, optional, error, children } = props;
  return (
    <div className={error ? "form-group form-error" : "form-group"}>
      <label className="form-label" htmlFor={id}>
        {label}
        <OptionalMark optional={optional} />
      </label>
      <FieldWords {...props} />
      {children}
    </div>
  );
}

/** Legend, hint, error and controls of a question with several controls. */
export function GroupedField(props: FieldProps & { children: ReactNode }) {
  const { name, id = name, label, optional, error, hint, children } = props;
  const { "aria-describedby": describedBy } = controlAttributes({ name, id, label, hint, error });
  return (
    <div className={error ? "form-group form-error" : "form-group"}>
      <fieldset aria-describedby={describedBy}>
        <legend className="rk-legend">
          {label}
          <OptionalMark optional={optional} />
        </legend>
        <FieldWords {...props} />
        {children}
      </fieldset>
    </div>
  );
}

function OptionalMark({ optional }: Pick<FieldProps, "optional">) {
  const { t } = useTranslation();
  return optional ? <span className="rk-optional"> ({t("components.form.optional")})</span> : null;
}

function FieldWords({ name, id = name, hint, error }: FieldProps) {
  const { t } = useTranslation();
  return (
    <>
      {hint && (
        <div className="form-hint" id={hintId(id)}>
          {hint}
        </div>
      )}
      {error && (
        <p className="form-error-message" id={errorId(id)}>
          <Icon name="error" small />
          <span>
            <span className="sr-only">{t("components.form.errorPrefix")} </span>
            {error}
          </span>
        </p>
      )}
    </>
  );
}
