import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

export type SignOutProps = {
  action: string;
  /** Hidden fields of the form, such as its one-time token. */
  fields?: ReactNode;
};

/** Signing out changes something, so it is a form; it reads as a link. */
export function SignOut({ action, fields }: SignOutProps) {
  const { t } = useTranslation();
  return (
    <form method="post" action={action}>
      {fields}
      <button className="rk-quiet-link" type="submit">
        {t("components.shell.signOut")}
      </button>
    </form>
  );
}
