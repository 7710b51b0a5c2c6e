import { useTranslation } from "react-i18next";
import { Notice } from "../../components/Notice.tsx";
import { kindWords } from "../../components/opportunity-words.ts";
import { Section } from "../../components/Section.tsx";
import { Written } from "../../components/Written.tsx";
import type { Posting } from "../../domain/catalogue/index.server.ts";
import { formatFullDate } from "../../shared/format.ts";
import { FactsRow, OpportunityText } from "./opportunity-text.tsx";
import type { PostingChoices } from "./posting-form.tsx";

/** A posting as it is typed, with its length in whole weeks. */
export type Preview = Posting & { weeks: number };

/** What applicants would read, of words that are not saved. The form with them stands below. */
export function PostingPreview({ preview, choices }: { preview: Preview; choices: PostingChoices }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "da";
  const { title, summary, municipalityCode, deadline, competences } = preview;
  const kind = kindWords(preview.kind, t);
  const place = choices.places.find(({ code }) => code === municipalityCode)?.name ?? null;
  const names = choices.groups.flatMap((group) =>
    group.competences.filter(({ id }) => competences.includes(id)).map((one) => one[language]),
  );
  return (
    <>
      <Notice kind="info" title={t("catalogue.posting.previewTitle")} announce>
        {t("catalogue.posting.previewText")}
      </Notice>
      <div className="rk-preview">
        <p className="rk-eyebrow">{kind.label}</p>
        <h2>
          <Written text={title} context={summary} />
        </h2>
        {summary !== "" && (
          <p className="rk-lead">
            <Written text={summary} />
          </p>
        )}
        <FactsRow opportunity={{ ...preview, place, hours: null }} />
        {deadline !== null && (
          <p>{t("catalogue.deadline.apply", { date: formatFullDate(deadline, language) })}</p>
        )}
        <OpportunityText opportunity={preview} />
        {names.length > 0 && (
          <Section title={t("catalogue.opportunity.competences")}>
            <ul>
              {names.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </>
  );
}
