import { useTranslation } from "react-i18next";
import type { AppHeaderProps } from "./AppHeader.tsx";
import { MenuCount, MenuLink } from "./AppMenu.tsx";
import { Icon } from "./Icon.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { SignOut } from "./SignOut.tsx";

type PhoneMenuProps = Pick<AppHeaderProps, "user" | "language" | "signIn" | "signOut"> & {
  items: AppHeaderProps["menu"];
};

/** The menu where there is no room for a row: a native disclosure that needs no script. */
export function PhoneMenu({ user, items, language, signIn, signOut }: PhoneMenuProps) {
  const { t } = useTranslation();
  const waiting = items.reduce((sum, item) => sum + (item.count ?? 0), 0);
  return (
    <details className="rk-menu">
      <summary>
        <span className="rk-menu__open">
          <Icon name="menu" />
          {t("components.shell.menu")}
        </span>
        <span className="rk-menu__close">
          <Icon name="close" />
          {t("components.shell.closeMenu")}
        </span>
        <MenuCount count={waiting} />
      </summary>
      <nav aria-label={t("components.shell.mainMenu")}>
        <ul>
          {items.map((item) => (
            <li key={item.href}>
              <MenuLink item={item} />
            </li>
          ))}
          {user && (
            <li>
              <p>
                {user.name}, {user.workplace}
              </p>
            </li>
          )}
          <li>
            <LanguageSwitch {...language} />
          </li>
          {user !== undefined && (
            <li>
              {user ? <SignOut {...signOut} /> : <a href={signIn.href}>{t("components.shell.signIn")}</a>}
            </li>
          )}
        </ul>
      </nav>
    </details>
  );
}
