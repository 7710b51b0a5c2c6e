import { useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "./Icon.tsx";

export type FieldError = {
  /** The id of the field's first control: its name unless the field was given another id. */
  fieldId: string;
  /** The same words as at the field. */
  text: string;
};

/**
 * What must be put right, first on the page and given the focus: by `autofocus` where the page is loaded,
 * by script where it was only exchanged. Begin the page's title with »Fejl:« as well.
 */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const headingId = useId();
  const said = errors.map((error) => error.text).join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: new words are the reason to take the focus; the same ones, drawn again while the reader types, are not.
  useEffect(() => box.current?.focus(), [said]);
  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      className="alert alert-error rk-error-summary"
      role="alert"
      aria-labelledby={headingId}
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: the reader asked to send and must hear at once why it was not sent.
      autoFocus
    >
      <span className="alert-icon">
        <Icon name="error" />
      </span>
      <h2 className="alert-heading" id={headingId}>
        {t("components.form.errorSummary", { count: errors.length })}
      </h2>
      <ul className="alert-text">
        {errors.map((error) => (
          <li key={error.fieldId}>
            <a href={`#${error.fieldId}`}>{error.text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
