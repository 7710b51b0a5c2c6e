import type { LoaderFunctionArgs } from "@remix-run/node";
import { useTranslation } from "react-i18next";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { wordsOf } from "../../locales/words.server.ts";
import { languageOf } from "../language.server.ts";
import { Page } from "../page.tsx";

export function loader({ request }: LoaderFunctionArgs) {
  return { title: wordsOf(languageOf(request)).t("home.privacy.title") };
}

export default function Privacy() {
  const { t } = useTranslation();
  return (
    <Page trail={[{ label: t("home.privacy.title") }]}>
      <PageHead title={t("home.privacy.title")} lead={t("home.privacy.lead")} />
      {t("home.privacy.sections", { returnObjects: true }).map(({ h, p }) => (
        <Section key={h} title={h}>
          <p>{p}</p>
        </Section>
      ))}
    </Page>
  );
}
