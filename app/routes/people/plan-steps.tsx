import { DataTable } from "../../components/DataTable.tsx";
import { DateFields } from "../../components/DateFields.tsx";
import { KeptFields } from "../../components/KeptFields.tsx";
import { Actions } from "../../components/Layouts.tsx";
import { SelectField } from "../../components/SelectField.tsx";
import { TextField } from "../../components/TextField.tsx";
import { href } from "../../href.ts";
import { useAdminWords } from "./admin-words.ts";
import { chosenReceivers, keptFields, MOST_OTHERS, NEW, planQuery, receiverRows } from "./plan-address.ts";
import type { PlanData } from "./plan-change.tsx";

type StepProps = { data: PlanData; error: (field: string) => string | undefined };

function GetForm({ data, step, children }: { data: PlanData; step: 2 | 3; children: React.ReactNode }) {
  const { t } = useAdminWords();
  return (
    <form className="rk-form-page" method="get" action={href("organisation.change", { id: data.id })}>
      <input type="hidden" name="trin" value={step} />
      {children}
      <Actions>
        <button className="button button-primary" type="submit">
          {t("administrationPeople.plan.next")}
        </button>
        <a href={step === 3 ? planQuery(data.draft, 1) : href("organisation", { id: data.id })}>
          {t("administrationPeople.back")}
        </a>
      </Actions>
    </form>
  );
}

/** What is to happen, to whom, and when. */
export function PlanBasics({ data, error }: StepProps) {
  const { t } = useAdminWords();
  const { draft, organisations, id, name } = data;
  const others = organisations.filter((one) => one.id !== id);
  const choices = others.map((one) => ({ value: one.id, label: one.name }));
  const isSplit = draft.kind === "split";
  return (
    <GetForm data={data} step={2}>
      <input type="hidden" name="slags" value={draft.kind} />
      <DateFields
        name="dag"
        label={t("administrationPeople.plan.day")}
        hint={t("administrationPeople.plan.dayHint")}
        defaultValue={draft.day}
        error={error("dag")}
      />
      {!isSplit &&
        Array.from({ length: MOST_OTHERS }, (_, at) => (
          <SelectField
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows are always the same.
            key={at}
            name="fra"
            id={at === 0 ? "fra" : `fra-${at + 1}`}
            label={t("administrationPeople.plan.other", { number: at + 1 })}
            optional
            withEmpty
            defaultValue={draft.others[at]}
            error={at === 0 ? error("fra") : undefined}
            options={choices}
          />
        ))}
      {isSplit && error("fra") && <p className="form-error-message">{error("fra")}</p>}
      {receiverRows(draft.kind).map((row, at) => (
        <div key={row} className="rk-receiver">
          <SelectField
            name={`til${row}`}
            label={
              isSplit
                ? t("administrationPeople.plan.receiver", { number: at + 1 })
                : t("administrationPeople.plan.into")
            }
            hint={isSplit && at === 0 ? t("administrationPeople.plan.mainHint") : undefined}
            optional={isSplit && at > 1}
            withEmpty
            defaultValue={draft.receivers[at]?.choice}
            error={error(`til${row}`)}
            options={[
              { value: NEW, label: t("administrationPeople.plan.newOne") },
              {
                value: id,
                label: isSplit ? t("administrationPeople.plan.goesOn", { organisation: name }) : name,
              },
              ...choices,
            ]}
          />
          <TextField
            name={`navn${row}`}
            label={t("administrationPeople.plan.newName")}
            hint={t("administrationPeople.plan.newNameHint")}
            optional
            defaultValue={draft.receivers[at]?.name}
            error={error(`navn${row}`)}
          />
        </div>
      ))}
    </GetForm>
  );
}

/** Which unit goes where: chosen for a split, only told for a merger. */
export function PlanUnits({ data, error }: StepProps) {
  const { t, number } = useAdminWords();
  const { draft, units = [], organisations, id } = data;
  const chosen = chosenReceivers(draft, id);
  const nameOf = (choice: string, typed: string) =>
    choice === NEW ? typed : (organisations.find((one) => one.id === choice)?.name ?? choice);
  const [main] = chosen;
  const people = (employees: number) =>
    t("administrationPeople.unit.has", { count: employees, number: number(employees) });
  return (
    <GetForm data={data} step={3}>
      <KeptFields fields={keptFields(draft)} />
      <h2 id="enheder" tabIndex={-1}>
        {t("administrationPeople.plan.where")}
      </h2>
      {draft.kind === "merge" && main ? (
        <>
          <p>{t("administrationPeople.plan.allGo", { organisation: nameOf(main.choice, main.name) })}</p>
          <div className="rk-dense">
            <DataTable
              caption={t("administrationPeople.organisations.units")}
              captionHidden
              phone="stack"
              compact
              rows={units}
              rowKey={(unit) => unit.id}
              columns={[
                { key: "name", label: t("administrationPeople.move.unit"), cell: (unit) => unit.name },
                {
                  key: "from",
                  label: t("administrationPeople.plan.from"),
                  cell: (unit) => unit.organisation,
                },
                {
                  key: "employees",
                  label: t("administrationPeople.organisations.employees"),
                  numeric: true,
                  cell: (unit) => number(unit.employees),
                },
              ]}
            />
          </div>
        </>
      ) : (
        <>
          {error("enheder") && <p className="form-error-message">{error("enheder")}</p>}
          <div className="rk-unit-choices">
            {units.map((unit) => (
              <SelectField
                key={unit.id}
                name={`enhed.${unit.id}`}
                label={unit.name}
                hint={people(unit.employees)}
                defaultValue={String(draft.units[unit.id] ?? (main ? main.row + 1 : 1))}
                options={chosen.map((receiver) => ({
                  value: String(receiver.row + 1),
                  label:
                    receiver.choice === id
                      ? t("administrationPeople.plan.stays")
                      : nameOf(receiver.choice, receiver.name),
                }))}
              />
            ))}
          </div>
          {units.length === 0 && <p>{t("administrationPeople.plan.noUnits")}</p>}
        </>
      )}
    </GetForm>
  );
}
