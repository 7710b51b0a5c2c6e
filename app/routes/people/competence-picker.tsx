import { Disclosure } from "../../components/Disclosure.tsx";
import { GroupedField } from "../../components/Field.tsx";
import { Actions } from "../../components/Layouts.tsx";
import { SelectField } from "../../components/SelectField.tsx";
import { type CompetenceList, LEVELS } from "../../domain/people/labels.ts";
import { href } from "../../href.ts";
import type { FieldErrors, Typed } from "../form.server.ts";
import { FormToken } from "../page.tsx";
import type { CompetencesData } from "./competence-list.server.ts";
import { useLevelWords } from "./level.tsx";
import { useProfileWords } from "./profile-words.ts";

type Choice = { id: string; label: string };
const PAGES = { held: "profile.held", wanted: "profile.wanted" } as const;

/**
 * Adds one competence: a search by GET shows what is called so, and every other stands folded under its group. With no
 * script the search is a page of its own, and nothing chosen is needed to see it.
 */
export function CompetencePicker({
  relation,
  data,
  failed,
}: {
  relation: CompetenceList;
  data: Pick<CompetencesData, "search" | "groups">;
  failed: { errors: FieldErrors; typed: Typed } | undefined;
}) {
  const { t, errorWords } = useProfileWords();
  const levelWords = useLevelWords(relation);
  const { search, groups } = data;
  const typed = (name: string) => {
    const value = failed?.typed[name];
    return typeof value === "string" ? value : "";
  };
  const found = search?.found ?? [];
  const isFound = (id: string) => found.some((one) => one.id === id);
  const chosen = typed("competence");
  const wrong = errorWords(failed?.errors["competence"]);
  const first = found[0]?.id ?? groups[0]?.competences[0]?.id;
  const idOf = (id: string) => (id === first ? "competence" : `competence-${id}`);
  const radios = (choices: readonly Choice[]) => <Radios choices={choices} chosen={chosen} idOf={idOf} />;
  const page = href(PAGES[relation]);
  return (
    <div className="rk-picker">
      <search>
        <form method="get" action={page}>
          <label className="form-label" htmlFor="q">
            {t("profile.pick.search")}
          </label>
          <p className="form-hint" id="q-hint">
            {t("profile.pick.hint")}
          </p>
          <div className="rk-picker__row">
            <input
              className="form-input"
              id="q"
              name="q"
              type="search"
              defaultValue={search?.text ?? ""}
              key={search?.text ?? ""}
              aria-describedby="q-hint"
              autoComplete="off"
              enterKeyHint="search"
              maxLength={100}
            />
            <button className="button button-secondary" type="submit">
              {t("components.search.submit")}
            </button>
          </div>
        </form>
      </search>
      <form method="post" key={search?.text ?? ""}>
        <FormToken />
        <GroupedField name="competence" label={t("profile.pick.choose")} error={wrong}>
          {search && (
            <div className="rk-picker__found" role="status">
              <p>
                <strong>
                  {search.count === 0
                    ? t("profile.pick.none", { text: search.text })
                    : t("profile.pick.found", { text: search.text, count: search.count })}
                </strong>
                {search.count > found.length && ` ${t("profile.pick.more", { count: found.length })}`}{" "}
                <a href={page}>{t("profile.pick.clear")}</a>
              </p>
              {search.count === 0 && search.listed.length === 0 && <p>{t("profile.pick.noneText")}</p>}
              {search.listed.length > 0 && (
                <p>{t("profile.pick.listed", { names: search.listed.join(", ") })}</p>
              )}
            </div>
          )}
          {found.length > 0 && radios(found)}
          <Disclosure
            summary={t(search ? "profile.pick.groups" : "profile.pick.all")}
            open={found.length === 0 && (wrong !== undefined || search !== null || chosen !== "")}
          >
            {groups.map((group) => (
              <Disclosure
                key={group.id}
                summary={`${group.label} (${group.competences.length})`}
                open={group.competences.some(
                  ({ id }) => id === chosen || (wrong !== undefined && id === first),
                )}
              >
                {radios(group.competences.filter(({ id }) => !isFound(id)))}
              </Disclosure>
            ))}
          </Disclosure>
        </GroupedField>
        <SelectField
          name="level"
          label={t(`profile.${relation}.level`)}
          withEmpty
          options={LEVELS.map((level) => ({
            value: String(level),
            label: levelWords(level),
          }))}
          defaultValue={typed("level")}
          error={errorWords(failed?.errors["level"])}
        />
        <Actions>
          <button className="button button-primary" type="submit" name="act" value="add">
            {t("profile.pick.submit")}
          </button>
        </Actions>
      </form>
    </div>
  );
}

function Radios({
  choices,
  chosen,
  idOf,
}: {
  choices: readonly Choice[];
  chosen: string;
  idOf: (id: string) => string;
}) {
  return (
    <div className="rk-choices">
      {choices.map(({ id, label }) => (
        <label className="rk-choice" key={id}>
          <input
            className="rk-tick"
            id={idOf(id)}
            type="radio"
            name="competence"
            value={id}
            defaultChecked={id === chosen}
          />
          <span className="rk-choice__label">{label}</span>
        </label>
      ))}
    </div>
  );
}
