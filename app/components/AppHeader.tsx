import { useTranslation } from "react-i18next";
import { AppMenu, type MenuItem } from "./AppMenu.tsx";
import { Brand } from "./Brand.tsx";
import { LanguageSwitch, type LanguageSwitchProps } from "./LanguageSwitch.tsx";
import { PhoneMenu } from "./PhoneMenu.tsx";
import { SignOut, type SignOutProps } from "./SignOut.tsx";

export type AppHeaderProps = {
  homeHref: string;
  /** Who is signed in, or null; undefined where it is not known, and neither is claimed. */
  user: { name: string; workplace: string } | null | undefined;
  menu: readonly MenuItem[];
  language: LanguageSwitchProps;
  signIn: { href: string };
  signOut: SignOutProps;
};

export function AppHeader({ homeHref, user, menu, language, signIn, signOut }: AppHeaderProps) {
  const { t } = useTranslation();
  return (
    <header className="rk-header">
      <div className="container rk-bar">
        <Brand href={homeHref} />
        <div className="rk-user">
          {user && (
            <p className="rk-user__name">
              <strong>{user.name}</strong>
              {user.workplace}
            </p>
          )}
          <LanguageSwitch {...language} />
          {user && <SignOut {...signOut} />}
          {user === null && <a href={signIn.href}>{t("components.shell.signIn")}</a>}
        </div>
        <PhoneMenu user={user} items={menu} language={language} signIn={signIn} signOut={signOut} />
      </div>
      <AppMenu items={menu} />
    </header>
  );
}
