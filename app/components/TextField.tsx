import { useTranslation } from "react-i18next";
import { otherLanguage } from "../shared/written-language.ts";
import { controlAttributes, type FieldProps, LabelledField } from "./Field.tsx";

/** The width tells how much is expected: xs 4, s 10, m 30 characters, l a line. */
export type FieldWidth = "xs" | "s" | "m" | "l";

const WIDTHS: Record<FieldWidth, string> = {
  xs: "form-input rk-input--xs",
  s: "form-input rk-input--s",
  m: "form-input",
  l: "form-input rk-input--l",
};

export function TextField(
  props: FieldProps & {
    type?: "text" | "email" | "tel" | "url" | "search" | "password" | "date" | undefined;
    defaultValue?: string | undefined;
    autoComplete?: string | undefined;
    /** `numeric` for digits, which are then typed in a text field: a number field drops what it cannot read. */
    inputMode?: "text" | "numeric" | "decimal" | undefined;
    width?: FieldWidth | undefined;
    spellCheck?: boolean | undefined;
  },
) {
  const { type = "text", defaultValue, autoComplete, inputMode, width = "m", spellCheck } = props;
  const { i18n } = useTranslation();
  return (
    <LabelledField {...props}>
      <input
        {...controlAttributes(props)}
        className={WIDTHS[width]}
        type={type}
        defaultValue={defaultValue}
        lang={otherLanguage(defaultValue ?? "", i18n.language)}
        autoComplete={autoComplete}
        inputMode={inputMode}
        spellCheck={spellCheck}
      />
    </LabelledField>
  );
}
