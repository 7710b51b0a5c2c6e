import type { LoaderFunctionArgs } from "@remix-run/node";
import { useTranslation } from "react-i18next";
import { PageHead } from "../../components/PageHead.tsx";
import { Prose } from "../../components/Prose.tsx";
import { Section } from "../../components/Section.tsx";
import { wordsOf } from "../../locales/words.server.ts";
import { languageOf } from "../language.server.ts";
import { Page } from "../page.tsx";

export function loader({ request }: LoaderFunctionArgs) {
  return { title: wordsOf(languageOf(request)).t("council.method.title") };
}

/** Open to everybody: whoever is counted may read how. */
export default function Method() {
  const { t } = useTranslation();
  return (
    <Page trail={[{ label: t("council.method.title") }]}>
      <PageHead title={t("council.method.title")} lead={t("council.method.lead")} />
      {t("council.method.sections", { returnObjects: true }).map(({ title, text }) => (
        <Section key={title} title={title}>
          <Prose text={text} />
        </Section>
      ))}
    </Page>
  );
}
