import { useId } from "react";
import { useTranslation } from "react-i18next";
import { FacetGroup, type FacetGroupProps } from "./FacetGroup.tsx";
import { Icon } from "./Icon.tsx";
import { type KeptField, KeptFields } from "./KeptFields.tsx";

/** The address fragment that opens the filters over the whole screen of a phone. */
export const FACETS_ID = "filtre";

/** Filters as one GET form: nothing happens until the button is pressed, and the answer has an address. */
export function FacetPanel({
  action,
  groups,
  kept = [],
  closeHref,
}: {
  action: string;
  groups: readonly FacetGroupProps[];
  /** What the filters keep of the address: query, type, sort order. Not the page number. */
  kept?: readonly KeptField[] | undefined;
  /** Where »Luk« goes: a fragment on the same page, such as `#resultater`. */
  closeHref: string;
}) {
  const { t } = useTranslation();
  const headingId = useId();
  return (
    <form className="rk-facets" id={FACETS_ID} method="get" action={action} aria-labelledby={headingId}>
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
