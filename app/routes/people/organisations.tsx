import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DataTable } from "../../components/DataTable.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { FilterForm } from "../../components/FilterForm.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Pages } from "../../components/Pages.tsx";
import { SelectField } from "../../components/SelectField.tsx";
import { TextField } from "../../components/TextField.tsx";
import { findOrganisations, type OrganisationSort } from "../../domain/people/index.server.ts";
import { ORGANISATION_KINDS, PAGE_SIZE, SECTORS } from "../../domain/people/labels.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { AdministrationPage } from "../administration-page.tsx";
import { languageOf } from "../language.server.ts";
import { requireAdmin } from "../session.server.ts";
import { useAdminWords } from "./admin-words.ts";
import {
  organisationsHref,
  organisationsQuery,
  readOrganisationsQuery,
  VALIDITY_WORDS,
} from "./organisations-address.ts";

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  const { db, clock } = args.context.rokade;
  const query = readOrganisationsQuery(new URL(args.request.url));
  const today = clock.today();
  const { rows, total } = await findOrganisations(db.read, query.filter, {
    day: today,
    sort: query.sort,
    page: query.page,
  });
  return {
    title: wordsOf(languageOf(args.request)).t("administration.section.organisations"),
    query,
    total,
    rows: rows.map((row) => ({ ...row, isOver: row.validTo !== null && row.validTo < today })),
  };
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Organisations() {
  const shown = useLoaderData<typeof loader>();
  const { t, number } = useAdminWords();
  const { title, query, total, rows } = shown;
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  return (
    <AdministrationPage section="organisations">
      <PageHead title={title} lead={t("administrationPeople.organisations.lead")} />
      <Filters shown={shown} />
      {rows.length === 0 ? (
        <EmptyState
          headingLevel={2}
          title={t("administrationPeople.organisations.none")}
          action={<a href={href("organisations")}>{t("components.facets.reset")}</a>}
        >
          {t("administrationPeople.organisations.noneText")}
        </EmptyState>
      ) : (
        <div className="rk-dense">
          <div className="rk-dense__head">
            <h2>{t("administrationPeople.organisations.found", { count: total, number: number(total) })}</h2>
            <a href={href("organisations.csv") + organisationsQuery({ ...query, page: 1 })} download>
              {t("administrationPeople.csv")}
            </a>
          </div>
          <Table shown={shown} />
          <Pages
            page={Math.min(query.page, pages)}
            pages={pages}
            href={(page) => organisationsHref({ ...query, page })}
          />
        </div>
      )}
    </AdministrationPage>
  );
}

function Filters({ shown: { query } }: { shown: Shown }) {
  const { t, word } = useAdminWords();
  const { filter, sort } = query;
  const any = { value: "", label: t("administrationPeople.all") };
  const inUse = organisationsQuery({ filter, sort: "name", page: 1 }) !== "";
  const sorted = new URLSearchParams(organisationsQuery({ ...query, page: 1 })).get("sorter");
  return (
    <FilterForm
      action={href("organisations")}
      submit={t("administrationPeople.users.search")}
      resetHref={inUse ? href("organisations") : undefined}
      kept={sort !== "name" && sorted !== null ? [{ name: "sorter", value: sorted }] : []}
    >
      <TextField
        name="navn"
        type="search"
        label={t("administrationPeople.users.name")}
        defaultValue={filter.name}
        autoComplete="off"
      />
      <SelectField
        name="sektor"
        label={t("administrationPeople.organisations.sector")}
        defaultValue={filter.sector}
        options={[any, ...SECTORS.map((sector) => ({ value: sector, label: word("sector", sector) }))]}
      />
      <SelectField
        name="type"
        label={t("administrationPeople.organisations.kind")}
        defaultValue={filter.kind}
        options={[any, ...ORGANISATION_KINDS.map((kind) => ({ value: kind, label: word("kind", kind) }))]}
      />
      <SelectField
        name="gyldighed"
        label={t("administrationPeople.organisations.validity")}
        defaultValue={
          Object.entries(VALIDITY_WORDS).find(([, meaning]) => meaning === filter.validity)?.[0] ?? ""
        }
        options={[
          any,
          ...Object.entries(VALIDITY_WORDS).map(([value, meaning]) => ({
            value,
            label: t(`administrationPeople.validity.${meaning}`),
          })),
        ]}
      />
    </FilterForm>
  );
}

function Table({ shown: { rows, query } }: { shown: Shown }) {
  const { t, word, number, shortDate } = useAdminWords();
  const sortBy = (column: "name" | "from" | "to") => {
    const isUp = query.sort === column;
    const next: OrganisationSort = isUp ? `-${column}` : column;
    return {
      href: organisationsHref({ ...query, sort: next, page: 1 }),
      direction: isUp
        ? ("ascending" as const)
        : query.sort === `-${column}`
          ? ("descending" as const)
          : undefined,
    };
  };
  return (
    <DataTable
      caption={t("administration.section.organisations")}
      captionHidden
      phone="stack"
      compact
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "name",
          label: t("administrationPeople.users.name"),
          cell: (row) => (
            <>
              <a href={href("organisation", { id: row.id })}>{row.name}</a>
              {row.successorName !== null && (
                <span className="rk-muted rk-line">
                  {t(`administrationPeople.organisations.${row.isOver ? "nowPartOf" : "willBePartOf"}`, {
                    organisation: row.successorName,
                  })}
                </span>
              )}
            </>
          ),
          sort: sortBy("name"),
        },
        {
          key: "kind",
          label: t("administrationPeople.organisations.kind"),
          cell: (row) => word("kind", row.kind),
        },
        {
          key: "sector",
          label: t("administrationPeople.organisations.sector"),
          cell: (row) => word("sector", row.sector),
        },
        {
          key: "units",
          label: t("administrationPeople.organisations.units"),
          numeric: true,
          cell: (row) => number(row.units),
        },
        {
          key: "employees",
          label: t("administrationPeople.organisations.employees"),
          numeric: true,
          cell: (row) => number(row.employees),
        },
        {
          key: "from",
          label: t("administrationPeople.organisations.validFrom"),
          cell: (row) => <span className="rk-nowrap">{shortDate(row.validFrom)}</span>,
          sort: sortBy("from"),
        },
        {
          key: "to",
          label: t("administrationPeople.organisations.validTo"),
          cell: (row) =>
            row.validTo === null ? "–" : <span className="rk-nowrap">{shortDate(row.validTo)}</span>,
          sort: sortBy("to"),
        },
      ]}
    />
  );
}
