import { useTranslation } from "react-i18next";
import { Notice } from "../../components/Notice.tsx";
import { Section } from "../../components/Section.tsx";
import { Written } from "../../components/Written.tsx";
import { FactsRow, OpportunityText } from "./opportunity-text.tsx";
import type { Preview } from "./posting-preview.server.ts";

/** What applicants would read, of words that are not saved. The form with them stands below. */
export function PostingPreview({ preview }: { preview: Preview }) {
  const { t } = useTranslation();
  const { kind, title, summary, facts, deadline, texts, competences } = preview;
  return (
    <>
      <Notice kind="info" title={t("catalogue.posting.previewTitle")} announce>
        {t("catalogue.posting.previewText")}
      </Notice>
      <div className="rk-preview">
        <p className="rk-eyebrow">{kind}</p>
        <h2>
          <Written text={title} context={summary} />
        </h2>
        {summary !== "" && (
          <p className="rk-lead">
            <Written text={summary} />
          </p>
        )}
        <FactsRow facts={facts} />
        {deadline !== null && <p>{deadline}</p>}
        <OpportunityText opportunity={texts} />
        {competences.length > 0 && (
          <Section title={t("catalogue.opportunity.competences")}>
            <ul>
              {competences.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </>
  );
}
