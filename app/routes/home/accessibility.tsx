import type { LoaderFunctionArgs } from "@remix-run/node";
import { useTranslation } from "react-i18next";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { wordsOf } from "../../locales/words.server.ts";
import { formatDate } from "../../shared/format.ts";
import type { Language } from "../../shared/words.ts";
import { languageOf } from "../language.server.ts";
import { Page } from "../page.tsx";

/** The day on which somebody last went through the statement. The law asks for it once a year. */
const REVIEWED_ON = "2026-11-21";
const PARTS = ["status", "limits", "contact", "complain"] as const;

export function loader({ request }: LoaderFunctionArgs) {
  return { title: wordsOf(languageOf(request)).t("home.accessibility.title") };
}

export default function Accessibility() {
  const { t, i18n } = useTranslation();
  return (
    <Page trail={[{ label: t("home.accessibility.title") }]}>
      <PageHead title={t("home.accessibility.title")} lead={t("home.accessibility.lead")} />
      {PARTS.map((part) => (
        <Section key={part} title={t(`home.accessibility.${part}Title`)}>
          <p>{t(`home.accessibility.${part}`)}</p>
        </Section>
      ))}
      <p className="rk-muted">
        {t("home.accessibility.updated", { date: formatDate(REVIEWED_ON, i18n.language as Language) })}
      </p>
    </Page>
  );
}
