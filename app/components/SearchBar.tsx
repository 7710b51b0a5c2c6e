import { useTranslation } from "react-i18next";
import { type KeptField, KeptFields } from "./KeptFields.tsx";

/** A search by GET, so that every answer has an address. */
export function SearchBar({
  action,
  label,
  name = "q",
  id = "q",
  defaultValue,
  kept = [],
}: {
  action: string;
  label: string;
  name?: string | undefined;
  id?: string | undefined;
  defaultValue?: string | undefined;
  /** What the search keeps of the address: type, filters, sort order. */
  kept?: readonly KeptField[] | undefined;
}) {
  const { t } = useTranslation();
  return (
    <search>
      <form className="rk-search" method="get" action={action}>
        <label htmlFor={id}>{label}</label>
        <div className="rk-search__row">
          <input
            className="form-input"
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
        </div>
        <KeptFields fields={kept} />
      </form>
    </search>
  );
}
