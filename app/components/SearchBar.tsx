import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { type KeptField, KeptFields } from "./KeptFields.tsx";

const COLLAPSED = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false" };

/** A search by GET, so that every answer has an address. */
export function SearchBar({
  action,
  label,
  name = "q",
  id = "q",
  defaultValue,
  kept = [],
  suggestions,
}: {
  action: string;
  label: string;
  name?: string | undefined;
  id?: string | undefined;
  defaultValue?: string | undefined;
  /** What the search keeps of the address: type, filters, sort order. */
  kept?: readonly KeptField[] | undefined;
  /** Where suggestions for what is typed are asked for: see `Suggested`. Only with script. */
  suggestions?: string | undefined;
}) {
  const { t } = useTranslation();
  const { field, popup } = useSuggestions(suggestions);
  return (
    <search>
      <form className="rk-search" method="get" action={action}>
        <label htmlFor={id}>{label}</label>
        <div className="rk-search__row">
          <input
            className="form-input"
            ref={field}
            id={id}
            name={name}
            type="search"
            defaultValue={defaultValue}
            autoComplete="off"
            enterKeyHint="search"
          />
          <button className="button button-primary" type="submit">
            {t("components.search.submit")}
          </button>
          <div className="rk-suggest" ref={popup} />
        </div>
        <KeptFields fields={kept} />
      </form>
    </search>
  );
}

/** With script the field is a combobox; what makes its suggestions is fetched when somebody is about to write in it. */
function useSuggestions(address: string | undefined) {
  const field = useRef<HTMLInputElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [input, place] = [field.current, popup.current];
    if (address === undefined || input === null || place === null) return;
    // A field of type »search« may not be a combobox (ARIA in HTML), and it is one before the focus comes to it.
    input.type = "text";
    for (const [name, value] of Object.entries(COLLAPSED)) input.setAttribute(name, value);
    const gone = new AbortController();
    const start = async () => {
      const { suggestIn } = await import("./suggest.ts");
      if (!gone.signal.aborted) suggestIn(input, { place, address, signal: gone.signal });
    };
    if (document.activeElement === input) start();
    else input.addEventListener("focus", start, { once: true, signal: gone.signal });
    return () => gone.abort();
  }, [address]);
  return { field, popup };
}
