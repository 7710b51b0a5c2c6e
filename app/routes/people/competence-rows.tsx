import { FactList } from "../../components/FactList.tsx";
import { Actions } from "../../components/Layouts.tsx";
import { Notice } from "../../components/Notice.tsx";
import { type CompetenceList, LEVELS } from "../../domain/people/labels.ts";
import type { Typed } from "../form.server.ts";
import { FormToken } from "../page.tsx";
import type { ListedGroup } from "./grouped.ts";
import { useLevelWords } from "./level.tsx";
import { useProfileWords } from "./profile-words.ts";

/** What a person had chosen on the list before it was sent: the level of each competence, and which go. */
function chosenIn(typed: Typed | undefined) {
  const list = (name: string) => {
    const value = typed?.[name];
    return Array.isArray(value) ? value : [];
  };
  const levels = new Map(list("levels[]").map((line) => line.split(":") as [string, string]));
  return { levels, removed: new Set(list("remove[]")) };
}

/** The list as one form: a level for each competence, and a tick for those that go. */
export function CompetenceRows({
  relation,
  list,
  version,
  typed,
}: {
  relation: CompetenceList;
  list: readonly ListedGroup[];
  version: number;
  typed: Typed | undefined;
}) {
  const { t } = useProfileWords();
  const levelWords = useLevelWords(relation);
  const chosen = chosenIn(typed);
  return (
    <form method="post" id="list-form" key={version}>
      <FormToken version={version} />
      {list.map((group) => (
        <fieldset className="rk-level-group" key={group.id}>
          <legend>{group.label}</legend>
          <ul className="rk-level-list">
            {group.competences.map(({ id, label, level }) => (
              <li key={id}>
                <span>{label}</span>
                <select
                  className="form-select"
                  name="levels[]"
                  aria-label={t("profile.levelOf", { name: label })}
                  defaultValue={`${id}:${chosen.levels.get(id) ?? level}`}
                >
                  {LEVELS.map((step) => (
                    <option key={step} value={`${id}:${step}`}>
                      {levelWords(step)}
                    </option>
                  ))}
                </select>
                <label className="rk-choice">
                  <input
                    className="rk-tick"
                    type="checkbox"
                    name="remove[]"
                    value={id}
                    defaultChecked={chosen.removed.has(id)}
                  />
                  <span>
                    {t("profile.remove")}
                    <span className="sr-only"> {t("profile.removeOf", { name: label })}</span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      ))}
      <Actions>
        <button className="button button-secondary" type="submit" name="act" value="change">
          {t("profile.saveList")}
        </button>
      </Actions>
    </form>
  );
}

/** Another window was first: what is saved now, wherever it is not what this reader had chosen. */
export function ListConflict({
  relation,
  list,
  others,
  typed,
}: {
  relation: CompetenceList;
  list: readonly ListedGroup[];
  /** The names of what is not on the list. */
  others: readonly { id: string; label: string }[];
  typed: Typed;
}) {
  const { t } = useProfileWords();
  const levelWords = useLevelWords(relation);
  const { levels, removed } = chosenIn(typed);
  const saved = list.flatMap(({ competences }) => competences);
  const different = saved.filter(
    ({ id, level }) => removed.has(id) || (levels.get(id) ?? "") !== String(level),
  );
  const gone = [...levels.keys()].filter((id) => !saved.some((one) => one.id === id));
  if (different.length === 0 && gone.length === 0)
    return (
      <Notice kind="warning" title={t("profile.conflict.title")} announce>
        <p>{t("profile.conflict.same")}</p>
      </Notice>
    );
  return (
    <Notice kind="warning" title={t("profile.conflict.title")} announce>
      <p>{t("profile.conflict.text")}</p>
      <FactList
        facts={[
          ...different.map(({ label, level }) => ({
            term: label,
            value: levelWords(level),
          })),
          ...gone.map((id) => ({
            term: others.find((one) => one.id === id)?.label ?? id,
            value: t("profile.conflict.removed"),
          })),
        ]}
      />
    </Notice>
  );
}
