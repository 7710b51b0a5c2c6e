import { DataTable } from "../../components/DataTable.tsx";
import type { ChangePreview } from "../../domain/home/index.server.ts";
import { useAdminWords } from "./admin-words.ts";

/** What a change does, in words and numbers. */
export function ChangePreviewText({ preview, effectiveOn }: { preview: ChangePreview; effectiveOn: string }) {
  const { t, date, number } = useAdminWords();
  const counted = (count: number) => ({ count, number: number(count) });
  return (
    <>
      <ul>
        {preview.ending.map((organisation) => (
          <li key={organisation}>
            {t("administrationPeople.plan.ends", { organisation, date: date(effectiveOn) })}
          </li>
        ))}
        <li>{t("administrationPeople.plan.employees", counted(preview.employees))}</li>
        <li>{t("administrationPeople.plan.units", counted(preview.units))}</li>
        {preview.joined > 0 && <li>{t("administrationPeople.plan.joined", counted(preview.joined))}</li>}
        <li>{t("administrationPeople.plan.opportunities", counted(preview.opportunities))}</li>
        <li>{t("administrationPeople.plan.cases", counted(preview.cases))}</li>
        <li>{t("administrationPeople.plan.roles", counted(preview.roles))}</li>
        <li>{t("administrationPeople.plan.history")}</li>
      </ul>
      <div className="rk-dense">
        <DataTable
          caption={t("administrationPeople.plan.flows")}
          phone="stack"
          compact
          rows={preview.flows}
          rowKey={(flow) => `${flow.fromId} ${flow.to}`}
          columns={[
            { key: "from", label: t("administrationPeople.plan.from"), cell: (flow) => flow.from },
            {
              key: "to",
              label: t("administrationPeople.plan.to"),
              cell: (flow) =>
                flow.stays
                  ? t("administrationPeople.plan.stays")
                  : flow.isNew
                    ? t("administrationPeople.plan.isNew", { organisation: flow.to })
                    : flow.to,
            },
            {
              key: "units",
              label: t("administrationPeople.organisations.units"),
              numeric: true,
              cell: (flow) => number(flow.units),
            },
            {
              key: "employees",
              label: t("administrationPeople.organisations.employees"),
              numeric: true,
              cell: (flow) => number(flow.employees),
            },
          ]}
        />
      </div>
    </>
  );
}
