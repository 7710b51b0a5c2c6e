import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { FactList } from "../../components/FactList.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { LOOKUPS_KEPT_DAYS } from "../../domain/audit/index.server.ts";
import { KEPT_HOURS } from "../../domain/imports/labels.ts";
import { FORM_TOKENS_KEPT_DAYS } from "../../domain/jobs/index.server.ts";
import { LAUNCH_KEYS_KEPT_DAYS } from "../../domain/learning/index.server.ts";
import { SESSION_ABSOLUTE_MS, SESSION_IDLE_MS } from "../../domain/people/index.server.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { AUTHORITY, CONTACT } from "../../shared/contact.ts";
import { languageOf } from "../language.server.ts";
import { Page } from "../page.tsx";

const HOUR_MS = 3_600_000;

/** How long is what the code does, not what somebody once wrote: the jobs that delete go by the same numbers. */
export function loader({ request }: LoaderFunctionArgs) {
  return {
    title: wordsOf(languageOf(request)).t("statements.privacy.title"),
    kept: {
      idle: SESSION_IDLE_MS / HOUR_MS,
      absolute: SESSION_ABSOLUTE_MS / HOUR_MS,
      lookups: LOOKUPS_KEPT_DAYS,
      forms: FORM_TOKENS_KEPT_DAYS,
      launches: LAUNCH_KEYS_KEPT_DAYS,
      uploads: KEPT_HOURS,
    },
  };
}

export default function Privacy() {
  const { kept } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const { what, why, who, looked, cookies, rights } = t("statements.privacy.sections", {
    returnObjects: true,
  });
  return (
    <Page trail={[{ label: t("statements.privacy.title") }]}>
      <PageHead title={t("statements.privacy.title")} lead={t("statements.privacy.lead")} />
      {[what, why, who].map((section) => (
        <Listed key={section.title} {...section} />
      ))}
      <Listed {...looked} link={{ href: href("profile.lookups"), label: t("profile.lookups.title") }} />
      <Section title={t("statements.privacy.keptTitle")}>
        <div className="rk-wide-terms">
          <FactList
            facts={[
              {
                term: t("statements.privacy.kept.session"),
                value: t("statements.privacy.kept.sessionValue", kept),
              },
              {
                term: t("statements.privacy.kept.lookups"),
                value: t("statements.privacy.kept.lookupsValue", { days: kept.lookups }),
              },
              {
                term: t("statements.privacy.kept.forms"),
                value: t("statements.privacy.kept.formsValue", { days: kept.forms }),
              },
              {
                term: t("statements.privacy.kept.launches"),
                value: t("statements.privacy.kept.launchesValue", { count: kept.launches }),
              },
              {
                term: t("statements.privacy.kept.uploads"),
                value: t("statements.privacy.kept.uploadsValue", { hours: kept.uploads }),
              },
              { term: t("statements.privacy.kept.cases"), value: t("statements.privacy.kept.casesValue") },
              { term: t("statements.privacy.kept.audit"), value: t("statements.privacy.kept.auditValue") },
            ]}
          />
        </div>
      </Section>
      {[cookies, rights].map((section) => (
        <Listed key={section.title} {...section} />
      ))}
      <Section title={t("statements.privacy.contactTitle")}>
        <p>{t("statements.privacy.contact", { mail: CONTACT.privacy })}</p>
        <p>
          <a href={AUTHORITY.privacy.url}>{t("statements.privacy.complainLink")}</a>
        </p>
      </Section>
    </Page>
  );
}

function Listed({
  title,
  items,
  note,
  link,
}: {
  title: string;
  items: readonly string[];
  note: string;
  link?: { href: string; label: string };
}) {
  return (
    <Section title={title}>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p>{note}</p>
      {link && (
        <p>
          <a href={link.href}>{link.label}</a>
        </p>
      )}
    </Section>
  );
}
