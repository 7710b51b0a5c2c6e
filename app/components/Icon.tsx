import sprite from "../assets/icons.svg?url";
import type { IconName } from "./icon-names.ts";

/** A drawing beside words; always hidden from assistive technology, so the words must stand by themselves. */
export function Icon({ name, small = false }: { name: IconName; small?: boolean | undefined }) {
  return (
    <svg className={small ? "icon-svg icon-svg--small" : "icon-svg"} aria-hidden="true" focusable="false">
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}
