import { useTranslation } from "react-i18next";
import type { CompetenceGroupChoices } from "../../domain/competences/index.server.ts";
import type { ProfileCompetence } from "../../domain/people/index.server.ts";
import { LEVELS } from "../../domain/people/labels.ts";

type Props = {
  relation: "held" | "wanted";
  chosen: readonly ProfileCompetence[];
  /** Lines as they were sent, when the form comes back. */
  typed: readonly string[];
  groups: readonly CompetenceGroupChoices[];
  added: { id: string; level: string };
  error: string | undefined;
};

/** The competences of a profile: a level for each, with a way to remove it, and a list to add one from. */
export function CompetenceFields({ relation, chosen, typed, groups, added, error }: Props) {
  const { t, i18n } = useTranslation();
  const label = (competence: { da: string; en: string }) =>
    i18n.language === "en" ? competence.en : competence.da;
  const typedLevels = new Map(typed.map((line) => line.split(":") as [string, string | undefined]));
  const add = relation === "held" ? "addHeld" : "addWanted";
  return (
    <>
      {chosen.length > 0 && (
        <ul className="rk-level-list">
          {chosen.map((competence) => (
            <li key={competence.id}>
              <label htmlFor={`${relation}-${competence.id}`}>{label(competence)}</label>
              <select
                className="form-select"
                id={`${relation}-${competence.id}`}
                name={`${relation}[]`}
                defaultValue={`${competence.id}:${typedLevels.get(competence.id) ?? competence.level}`}
              >
                {LEVELS.map((level) => (
                  <option key={level} value={`${competence.id}:${level}`}>
                    {t(`people.profile.level.${level}`)}
                  </option>
                ))}
                <option value={`${competence.id}:0`}>{t("people.profile.remove")}</option>
              </select>
            </li>
          ))}
        </ul>
      )}
      <div className={error ? "form-group form-error rk-add-level" : "form-group rk-add-level"}>
        <div>
          <label className="form-label" htmlFor={add}>
            {t("people.profile.add")}
          </label>
          {error && (
            <p className="form-error-message" id={`${add}-error`}>
              {error}
            </p>
          )}
          <select
            className="form-select"
            id={add}
            name={add}
            defaultValue={added.id}
            aria-describedby={error ? `${add}-error` : undefined}
          >
            <option value="">{t("people.profile.addNone")}</option>
            {groups.map((group) => (
              <optgroup key={group.id} label={label(group)}>
                {group.competences.map((competence) => (
                  <option key={competence.id} value={competence.id}>
                    {label(competence)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
        <div>
          <label className="form-label" htmlFor={`${add}Level`}>
            {t("people.profile.levelLabel")}
          </label>
          <select className="form-select" id={`${add}Level`} name={`${add}Level`} defaultValue={added.level}>
            {LEVELS.map((level) => (
              <option key={level} value={level}>
                {t(`people.profile.level.${level}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
    </>
  );
}
