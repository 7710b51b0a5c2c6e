import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FacetFinder, sounds } from "./FacetFinder.tsx";
import { FacetOptions } from "./FacetOptions.tsx";
import { FacetRange, type FacetRangeProps } from "./FacetRange.tsx";
import { Icon } from "./Icon.tsx";

export type FacetOption = {
  value: string;
  label: string;
  /** How many hits the option has; one without hits stays, greyed. Absent where it chooses nothing: »Alle«. */
  count?: number | undefined;
  checked?: boolean | undefined;
  /** Parts of the option: choosing one narrows it. */
  under?: { label: string; options: readonly FacetOption[] } | undefined;
};

export type FacetGroupProps = {
  /** The parameter in the address. */
  name: string;
  label: string;
  type: "checkbox" | "radio";
  options: readonly FacetOption[];
  /** How many of its choices are in use, where some are no options of its own or an option is no choice. */
  chosen?: number | undefined;
  /** A group with a choice is open whatever this says. */
  open?: boolean | undefined;
  /** How many options stand before »Vis flere«; chosen ones always stand. */
  limit?: number | undefined;
  /** What one must know to choose. */
  note?: string | undefined;
  /** The words of a field that finds among the options, where there are many. Only with script. */
  finder?: string | undefined;
  /** Two numbers that are one more choice of the group, below the options. */
  range?: FacetRangeProps | undefined;
};

const LIMIT = 8;

export function FacetGroup(props: FacetGroupProps) {
  const { name, label, type, options, note, finder, range, limit = LIMIT } = props;
  const { chosen = checkedIn(options) } = props;
  const { t } = useTranslation();
  const [sought, setSought] = useState("");
  const isOpen = useOpen(props.open || chosen > 0);
  const fits = (option: FacetOption) => sounds(option.label, sought);
  const shown = options.filter((option, index) => index < limit || option.checked);
  const folded = options.filter((option, index) => index >= limit && !option.checked);
  return (
    <details className="rk-facet" open={isOpen}>
      <summary>
        <span>
          <span className="rk-facet__name">{label}</span>
          {chosen > 0 && (
            <span className="rk-facet__chosen rk-small">
              {t("components.facets.chosen", { count: chosen })}
            </span>
          )}
        </span>
        <Icon name="chevron-down" />
      </summary>
      <fieldset>
        <legend className="sr-only">{label}</legend>
        {note && <p className="rk-facet__note">{note}</p>}
        {finder && folded.length > 0 && (
          <FacetFinder
            label={finder}
            value={sought}
            found={options.filter(fits).length}
            onChange={setSought}
          />
        )}
        <FacetOptions name={name} type={type} options={shown} fits={fits} />
        {folded.length > 0 && (
          <details className="rk-facet__more" open={sought !== ""}>
            <summary>{t("components.facets.more", { count: folded.length })}</summary>
            <FacetOptions name={name} type={type} options={folded} fits={fits} />
          </details>
        )}
        {range && <FacetRange {...range} />}
      </fieldset>
    </details>
  );
}

function checkedIn(options: readonly FacetOption[]): number {
  return options.reduce(
    (sum, { checked, under }) => sum + (checked ? 1 : 0) + checkedIn(under?.options ?? []),
    0,
  );
}

/** Opens when there is reason to, and never closes by itself: the focus may be inside. */
function useOpen(hasReason: boolean): boolean {
  const [isOpen, setOpen] = useState(hasReason);
  if (hasReason && !isOpen) setOpen(true);
  return isOpen;
}
