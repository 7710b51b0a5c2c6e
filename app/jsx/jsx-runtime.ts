/**
 * The JSX of Rokade's pages (`jsxImportSource` in tsconfig.json): React's own, but for `<a>` and `<form>`, whose
 * addresses keep the language of a page that was opened by `?sprog=en` in a browser without the cookie. Every page,
 * also one that is written tomorrow, gets it by being written. See docs/decisions/language-in-the-address.md.
 */
import type { ElementType, Key, ReactElement } from "react";
import { Fragment, jsx as reactJsx, jsxs as reactJsxs } from "react/jsx-runtime";
import { keeping } from "./keeping.ts";

export type { JSX } from "react/jsx-runtime";
export { Fragment };

export function jsx(type: ElementType, props: unknown, key?: Key): ReactElement {
  return reactJsx(keeping(type), props, key);
}

export function jsxs(type: ElementType, props: unknown, key?: Key): ReactElement {
  return reactJsxs(keeping(type), props, key);
}
