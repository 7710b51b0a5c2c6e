import { type FormEvent, useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { FacetGroup, type FacetGroupProps } from "./FacetGroup.tsx";
import { Icon } from "./Icon.tsx";
import { type KeptField, KeptFields } from "./KeptFields.tsx";

/** The address fragment that opens the filters over the whole screen of a phone. */
export const FACETS_ID = "filtre";

/**
 * Filters as one GET form, so that every answer has an address. Without script the button sends it; with script each
 * choice does, and the focus stays where it is.
 */
export function FacetPanel({
  action,
  groups,
  kept = [],
  closeHref,
  answers,
}: {
  action: string;
  groups: readonly FacetGroupProps[];
  /** What the filters keep of the address: query, type, sort order. Not the page number. */
  kept?: readonly KeptField[] | undefined;
  /** Where »Luk« goes: a fragment on the same page, such as `#resultater`. */
  closeHref: string;
  /** The address that the groups show. */
  answers: string;
}) {
  const { t } = useTranslation();
  const headingId = useId();
  const form = useLiveForm(answers);
  const closeOnPhone = ({ currentTarget, nativeEvent }: FormEvent<HTMLFormElement>) => {
    const isPressed = nativeEvent instanceof SubmitEvent && nativeEvent.submitter !== null;
    if (isPressed && currentTarget.matches(":target")) location.replace(closeHref);
  };
  return (
    <form
      className="rk-facets"
      id={FACETS_ID}
      method="get"
      action={action}
      aria-labelledby={headingId}
      ref={form}
      onSubmit={closeOnPhone}
    >
      <div className="rk-facets__head">
        <h2 id={headingId}>{t("components.facets.title")}</h2>
        <a className="rk-facets__close" href={closeHref}>
          <Icon name="close" small />
          {t("components.facets.close")}
        </a>
      </div>
      <KeptFields fields={kept} />
      {groups.map((group) => (
        <FacetGroup key={group.name} {...group} />
      ))}
      <div className="rk-facets__submit">
        <button className="button button-primary" type="submit">
          {t("components.facets.submit")}
        </button>
      </div>
    </form>
  );
}

/** Sends the form at each choice, and shows what the answer says was chosen: going back, or a chip, chooses too. */
function useLiveForm(answers: string) {
  const form = useRef<HTMLFormElement>(null);
  const last = useRef("");
  useEffect(() => {
    const element = form.current;
    const onChange = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement) || target.name === "") return;
      last.current = `[name="${target.name}"][value="${CSS.escape(target.value)}"]`;
      element?.requestSubmit();
    };
    element?.addEventListener("change", onChange);
    return () => element?.removeEventListener("change", onChange);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another answer changes what is chosen.
  useEffect(() => {
    const { activeElement } = document;
    for (const field of form.current?.elements ?? []) {
      if (!(field instanceof HTMLInputElement) || field.name === "") continue;
      field.checked = field.defaultChecked;
      if (field !== activeElement) field.value = field.defaultValue;
    }
    // An option that moved within its group has lost the focus on the way.
    if (last.current !== "" && (activeElement === null || activeElement === document.body))
      form.current?.querySelector<HTMLInputElement>(last.current)?.focus({ preventScroll: true });
    last.current = "";
  }, [answers]);
  return form;
}
