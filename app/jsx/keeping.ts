import {
  type AnchorHTMLAttributes,
  createElement,
  type ElementType,
  type FormHTMLAttributes,
  forwardRef,
  useContext,
} from "react";
import { KeptLanguage } from "../shared/kept-language.ts";
import { inLanguage, LANGUAGE_NAME } from "../shared/language.ts";

/** What stands for an element of JSX. */
export function keeping(type: ElementType): ElementType {
  if (type === "a") return Anchor;
  return type === "form" ? Form : type;
}

const Anchor = forwardRef<HTMLAnchorElement, AnchorHTMLAttributes<HTMLAnchorElement>>(
  function Anchor(props, ref) {
    const language = useContext(KeptLanguage);
    if (language === undefined || props.href === undefined) return createElement("a", { ...props, ref });
    return createElement("a", { ...props, ref, href: inLanguage(props.href, language) });
  },
);

/** A form without an action goes to the page's own address; a GET form replaces the query, so a field carries it. */
const Form = forwardRef<HTMLFormElement, FormHTMLAttributes<HTMLFormElement>>(function Form(props, ref) {
  const language = useContext(KeptLanguage);
  const { action, children, method = "get" } = props;
  if (language === undefined) return createElement("form", { ...props, ref });
  if (method.toLowerCase() === "get")
    return createElement(
      "form",
      { ...props, ref },
      ...(Array.isArray(children) ? children : [children]),
      createElement("input", { type: "hidden", name: LANGUAGE_NAME, value: language }),
    );
  if (typeof action !== "string") return createElement("form", { ...props, ref });
  return createElement("form", { ...props, ref, action: inLanguage(action, language) });
});
