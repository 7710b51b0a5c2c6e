import { useTranslation } from "react-i18next";

export type FooterProps = {
  profilesHref: string;
  helpHref: string;
  privacyHref: string;
  accessibilityHref: string;
};

export function Footer({ profilesHref, helpHref, privacyHref, accessibilityHref }: FooterProps) {
  const { t } = useTranslation();
  return (
    <footer className="rk-footer">
      <div className="container">
        <nav aria-label={t("components.shell.footer")}>
          <ul>
            <li>
              <a href={profilesHref}>{t("components.shell.profiles")}</a>
            </li>
            <li>
              <a href={helpHref}>{t("components.shell.help")}</a>
            </li>
            <li>
              <a href={privacyHref}>{t("components.shell.privacy")}</a>
            </li>
            <li>
              <a href={accessibilityHref}>{t("components.shell.accessibility")}</a>
            </li>
          </ul>
        </nav>
        <p>{t("components.shell.about")}</p>
      </div>
    </footer>
  );
}
