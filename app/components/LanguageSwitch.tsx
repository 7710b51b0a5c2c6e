import type { ReactNode } from "react";
import type { Lang } from "../shared/format.ts";

export type LanguageSwitchProps = {
  /** The name of the other language in that language: »English«. */
  label: string;
  lang: Lang;
} & (
  | { href: string }
  | {
      /** Where the choice is posted, as `sprog=en`, with hidden fields as `fields`. */
      action: string;
      fields?: ReactNode;
    }
);

export function LanguageSwitch(props: LanguageSwitchProps) {
  const { label, lang } = props;
  if ("href" in props) {
    return (
      <a href={props.href} lang={lang} hrefLang={lang}>
        {label}
      </a>
    );
  }
  return (
    <form method="post" action={props.action}>
      {props.fields}
      <button className="rk-quiet-link" type="submit" name="sprog" value={lang} lang={lang}>
        {label}
      </button>
    </form>
  );
}
