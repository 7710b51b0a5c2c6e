import type { LoaderFunctionArgs } from "@remix-run/node";
import { useTranslation } from "react-i18next";
import { Disclosure } from "../../components/Disclosure.tsx";
import { FactList } from "../../components/FactList.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { wordsOf } from "../../locales/words.server.ts";
import { languageOf } from "../language.server.ts";
import { Page } from "../page.tsx";

export function loader({ request }: LoaderFunctionArgs) {
  return { title: wordsOf(languageOf(request)).t("home.help.title") };
}

export default function Help() {
  const { t } = useTranslation();
  const questions = t("home.help.questions", { returnObjects: true });
  return (
    <Page trail={[{ label: t("home.help.title") }]}>
      <PageHead title={t("home.help.title")} lead={t("home.help.lead")} />
      <div className="rk-questions">
        {questions.map(({ q, a }) => (
          <Disclosure key={q} summary={q}>
            <p>{a}</p>
          </Disclosure>
        ))}
      </div>
      <Section title={t("home.help.contact")}>
        <FactList
          facts={[
            { term: t("home.help.phone"), value: t("home.help.phoneValue") },
            { term: t("home.help.mail"), value: t("home.help.mailValue") },
          ]}
        />
      </Section>
      <Section title={t("home.help.security")} id="sikkerhed">
        <p>{t("home.help.securityText")}</p>
      </Section>
    </Page>
  );
}
