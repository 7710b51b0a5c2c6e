import { useTranslation } from "react-i18next";
import { Disclosure } from "../../components/Disclosure.tsx";
import { GroupedField } from "../../components/Field.tsx";
import type { CompetenceGroupChoices } from "../../domain/competences/index.server.ts";

/**
 * Every competence as a tick box, folded by group. What is chosen stands above in words and as a count at each group,
 * so that a form with many groups stays short.
 */
export function CompetencePicker({
  groups,
  chosen,
  error,
}: {
  groups: readonly CompetenceGroupChoices[];
  chosen: readonly string[];
  error?: string | undefined;
}) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "da";
  const all = groups.flatMap(({ competences }) => competences);
  const names = all.filter(({ id }) => chosen.includes(id)).map((competence) => competence[language]);
  const first = all[0]?.id;
  const summaryOf = (group: CompetenceGroupChoices) => {
    const count = group.competences.filter(({ id }) => chosen.includes(id)).length;
    return count === 0
      ? group[language]
      : t("catalogue.posting.groupChosen", { group: group[language], count });
  };
  return (
    <GroupedField
      name="competences"
      label={t("catalogue.posting.competences")}
      hint={t("catalogue.posting.competencesHint")}
      error={error}
    >
      {names.length > 0 && <p>{t("catalogue.posting.chosen", { names: names.join(", ") })}</p>}
      {groups.map((group, place) => (
        <Disclosure key={group.id} summary={summaryOf(group)} open={place === 0 && error !== undefined}>
          <div className="rk-choices">
            {group.competences.map((competence) => (
              <label className="rk-choice" key={competence.id}>
                <input
                  className="rk-tick"
                  type="checkbox"
                  id={competence.id === first ? "competences" : `competences-${competence.id}`}
                  name="competences[]"
                  value={competence.id}
                  defaultChecked={chosen.includes(competence.id)}
                />
                <span className="rk-choice__label">{competence[language]}</span>
              </label>
            ))}
          </div>
        </Disclosure>
      ))}
    </GroupedField>
  );
}
