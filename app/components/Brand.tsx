import { useTranslation } from "react-i18next";

/** The mark: two pieces that change places. */
export function Brand({ href }: { href: string }) {
  const { t } = useTranslation();
  return (
    <a className="rk-brand" href={href} aria-label={t("components.shell.home")}>
      <svg viewBox="0 0 30 30" aria-hidden="true" focusable="false">
        <rect width="30" height="30" rx="3" fill="#0b5563" />
        <path d="M7 11h14m-4-4 4 4-4 4M23 20H9m4-4-4 4 4 4" fill="none" stroke="#fff" strokeWidth="2.4" />
      </svg>
      <span>Rokade</span>
    </a>
  );
}
