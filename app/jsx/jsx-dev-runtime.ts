import type { ElementType, Key, ReactElement } from "react";
import { Fragment, type JSXSource, jsxDEV as reactJsxDev } from "react/jsx-dev-runtime";
import { keeping } from "./keeping.ts";

export type { JSX } from "react/jsx-dev-runtime";
export { Fragment };

/** As `jsx`, in development: React's own checks come with it. */
export function jsxDEV(
  type: ElementType,
  props: unknown,
  key: Key | undefined,
  isStatic: boolean,
  source?: JSXSource,
  self?: unknown,
): ReactElement {
  return reactJsxDev(keeping(type), props, key, isStatic, source, self);
}
