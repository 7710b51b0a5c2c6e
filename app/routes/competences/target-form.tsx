import { useTranslation } from "react-i18next";
import { href } from "../../href.ts";
import { FormToken } from "../page.tsx";

/** Makes a competency profile one's target, in place of another, or gives it up. */
export function TargetForm({
  id,
  label,
  isTarget,
  hasOther = false,
  primary = false,
}: {
  id: string;
  label: string;
  isTarget: boolean;
  /** Another is the target now; said where one page is about this one alone. */
  hasOther?: boolean | undefined;
  primary?: boolean | undefined;
}) {
  const { t } = useTranslation();
  return (
    <form method="post" action={href("competencyProfile.target", { id })}>
      <FormToken />
      <input type="hidden" name="maal" value={isTarget ? "0" : "1"} />
      <button
        className={primary && !isTarget ? "button button-primary" : "button button-secondary"}
        type="submit"
      >
        {t(
          isTarget
            ? "profile.target.giveUp"
            : hasOther
              ? "profile.target.chooseInstead"
              : "profile.target.choose",
        )}
        <span className="sr-only">: {label}</span>
      </button>
    </form>
  );
}
