import { useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Written } from "../components/Written.tsx";
import { href } from "../href.ts";
import { FormToken } from "./page.tsx";

/** Says that one is not interested, or takes it back, and comes back to where one was. */
export function DismissForm({
  id,
  title,
  dismissed,
  plain = false,
}: {
  id: string;
  title: string;
  dismissed: boolean;
  /** The button alone, where what is around it says that it is set aside. */
  plain?: boolean | undefined;
}) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  return (
    <form method="post" action={href("opportunity.dismiss", { id })} className="rk-dismiss">
      <FormToken />
      <input type="hidden" name="videre" value={pathname + search} />
      <input type="hidden" name="vaelg" value={dismissed ? "til" : "fra"} />
      {dismissed && !plain && <span>{t("catalogue.dismiss.marked")} </span>}
      <button className="rk-save" type="submit">
        {t(dismissed ? "catalogue.dismiss.undo" : "catalogue.dismiss.act")}
        <span className="sr-only">
          {" "}
          <Written text={title} />
        </span>
      </button>
    </form>
  );
}
