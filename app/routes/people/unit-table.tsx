import { DataTable } from "../../components/DataTable.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { href } from "../../href.ts";
import { useAdminWords } from "./admin-words.ts";

type UnitRow = {
  id: string;
  name: string;
  employees: number;
  validFrom: string | null;
  validTo: string | null;
  successor: { name: string; organisation: { name: string } } | null;
};

/** The units of an organisation; those that have ended stand last. */
export function UnitTable({ units, today }: { units: readonly UnitRow[]; today: string }) {
  const { t, number, shortPeriod } = useAdminWords();
  if (units.length === 0)
    return (
      <EmptyState title={t("administrationPeople.unit.none")}>
        {t("administrationPeople.unit.noneText")}
      </EmptyState>
    );
  const isOver = ({ validTo }: UnitRow) => validTo !== null && validTo < today;
  return (
    <div className="rk-dense">
      <DataTable
        caption={t("administrationPeople.organisations.units")}
        captionHidden
        phone="stack"
        compact
        rows={[...units.filter((unit) => !isOver(unit)), ...units.filter(isOver)]}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "name",
            label: t("administrationPeople.move.unit"),
            cell: (row) => <a href={href("unit", { id: row.id })}>{row.name}</a>,
          },
          {
            key: "employees",
            label: t("administrationPeople.organisations.employees"),
            numeric: true,
            cell: (row) => number(row.employees),
          },
          {
            key: "period",
            label: t("administrationPeople.user.period"),
            cell: (row) => <span className="rk-nowrap">{shortPeriod(row.validFrom, row.validTo)}</span>,
          },
          {
            key: "successor",
            label: t("administrationPeople.unit.successor"),
            cell: (row) =>
              row.successor ? `${row.successor.name}, ${row.successor.organisation.name}` : "–",
          },
        ]}
      />
    </div>
  );
}
