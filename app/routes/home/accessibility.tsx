import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { FactList } from "../../components/FactList.tsx";
import { MailLink } from "../../components/MailLink.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { wordsOf } from "../../locales/words.server.ts";
import {
  ACCESSIBILITY_STATEMENT,
  accessibilityStatementIsDue,
  renewBy,
} from "../../shared/accessibility-statement.ts";
import { AUTHORITY, CONTACT } from "../../shared/contact.ts";
import { formatFullDate } from "../../shared/format.ts";
import type { Language } from "../../shared/words.ts";
import { languageOf } from "../language.server.ts";
import { Page } from "../page.tsx";

export function loader({ request, context }: LoaderFunctionArgs) {
  return {
    title: wordsOf(languageOf(request)).t("statements.accessibility.title"),
    due: accessibilityStatementIsDue(context.rokade.clock.today()),
  };
}

/** The statement that the law asks for, in the order of the Commission's model (decision (EU) 2018/1523, annex). */
export default function Accessibility() {
  const { due } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation();
  const { status, shortcomings, methods, preparedOn, reviewedOn } = ACCESSIBILITY_STATEMENT;
  const day = (isoDay: string) => formatFullDate(isoDay, i18n.language as Language);
  return (
    <Page trail={[{ label: t("statements.accessibility.title") }]}>
      <PageHead title={t("statements.accessibility.title")} lead={t("statements.accessibility.lead")} />
      {due && (
        <Notice kind="warning" title={t("statements.accessibility.due")}>
          {t("statements.accessibility.dueText", { renew: day(renewBy(reviewedOn)) })}
        </Notice>
      )}
      <Section title={t("statements.accessibility.statusTitle")}>
        <p>{t(`statements.accessibility.status.${status}`)}</p>
      </Section>
      <Section title={t("statements.accessibility.shortcomingsTitle")}>
        <ul>
          {shortcomings.map((one) => (
            <li key={one}>{t(`statements.accessibility.shortcoming.${one}`)}</li>
          ))}
        </ul>
        <p>{t("statements.accessibility.noBurden")}</p>
      </Section>
      <Section title={t("statements.accessibility.methodTitle")}>
        <p>{t("statements.accessibility.methodIntro")}</p>
        <ul>
          {methods.map((one) => (
            <li key={one}>{t(`statements.accessibility.method.${one}`)}</li>
          ))}
        </ul>
        <p>
          {t("statements.accessibility.dates", {
            prepared: day(preparedOn),
            reviewed: day(reviewedOn),
            renew: day(renewBy(reviewedOn)),
          })}
        </p>
      </Section>
      <Section title={t("statements.accessibility.contactTitle")}>
        <p>{t("statements.accessibility.contact")}</p>
        <FactList
          facts={[
            {
              term: t("statements.accessibility.mail"),
              value: <MailLink address={CONTACT.accessibility} />,
            },
            {
              term: t("statements.accessibility.phone"),
              value: t("statements.accessibility.phoneValue"),
            },
          ]}
        />
      </Section>
      <Section title={t("statements.accessibility.complainTitle")}>
        <p>{t("statements.accessibility.complain")}</p>
        <FactList
          facts={[
            {
              term: t("statements.accessibility.phone"),
              value: AUTHORITY.accessibility.phone,
            },
          ]}
        />
        <p>
          <a href={AUTHORITY.accessibility.url}>{t("statements.accessibility.complainLink")}</a>
        </p>
      </Section>
    </Page>
  );
}
