import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DataTable } from "../../components/DataTable.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { FilterForm } from "../../components/FilterForm.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Pages } from "../../components/Pages.tsx";
import { SelectField } from "../../components/SelectField.tsx";
import { StatusBadge } from "../../components/StatusBadge.tsx";
import { TextField } from "../../components/TextField.tsx";
import { logLookup } from "../../domain/audit/index.server.ts";
import { findUsers, organisationChoices } from "../../domain/people/index.server.ts";
import { FILE_ROWS, LEADERSHIP_LEVELS, PAGE_SIZE, ROLES } from "../../domain/people/labels.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { AdministrationPage } from "../administration-page.tsx";
import { verbContext } from "../form.server.ts";
import { languageOf } from "../language.server.ts";
import { requireAdmin } from "../session.server.ts";
import { useAdminWords } from "./admin-words.ts";
import { readUsersQuery, type UsersQuery, usersHref, usersQuery } from "./users-address.ts";

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireAdmin(args);
  const { db, clock } = args.context.rokade;
  const day = clock.today();
  const query = readUsersQuery(new URL(args.request.url));
  const [found, organisations] = await Promise.all([
    findUsers(db.read, query.filter, { day, sort: query.sort, page: query.page }),
    organisationChoices(db.read, day),
  ]);
  await logLookup({
    ...verbContext(args),
    viewerId: actor.personId,
    subjectIds: found.rows.map(({ id }) => id),
    purpose: "administration",
    kind: "search",
    ...(query.filter.name !== "" && { criterion: query.filter.name }),
  });
  return {
    title: wordsOf(languageOf(args.request)).t("administration.section.users"),
    query,
    organisations,
    ...found,
  };
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Users() {
  const shown = useLoaderData<typeof loader>();
  const { t, number } = useAdminWords();
  const { title, query, total, rows } = shown;
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  return (
    <AdministrationPage section="users">
      <PageHead title={title} lead={t("administrationPeople.users.lead")} />
      <Filters shown={shown} />
      {rows.length === 0 ? (
        <EmptyState
          headingLevel={2}
          title={t("administrationPeople.users.none")}
          action={<a href={href("users")}>{t("components.facets.reset")}</a>}
        >
          {t("administrationPeople.users.noneText")}
        </EmptyState>
      ) : (
        <div className="rk-dense">
          <div className="rk-dense__head">
            <h2>{t("administrationPeople.users.found", { count: total, number: number(total) })}</h2>
            <a href={href("users.csv") + usersQuery({ ...query, page: 1 })} download>
              {total > FILE_ROWS
                ? t("administrationPeople.csvMost", { most: number(FILE_ROWS) })
                : t("administrationPeople.csv")}
            </a>
          </div>
          <Table shown={shown} />
          <Pages
            page={Math.min(query.page, pages)}
            pages={pages}
            href={(page) => usersHref({ ...query, page })}
          />
        </div>
      )}
    </AdministrationPage>
  );
}

function Filters({ shown: { query, organisations } }: { shown: Shown }) {
  const { t, word } = useAdminWords();
  const { filter, sort } = query;
  const any = { value: "", label: t("administrationPeople.all") };
  const inUse = usersQuery({ filter, sort: "name", page: 1 }) !== "";
  return (
    <FilterForm
      action={href("users")}
      submit={t("administrationPeople.users.search")}
      resetHref={inUse ? href("users") : undefined}
      kept={sort === "-name" ? [{ name: "sorter", value: "-navn" }] : []}
    >
      <TextField
        name="navn"
        type="search"
        label={t("administrationPeople.users.name")}
        defaultValue={filter.name}
        autoComplete="off"
      />
      <SelectField
        name="organisation"
        label={t("administrationPeople.users.organisation")}
        defaultValue={filter.organisationId}
        options={[any, ...organisations.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <SelectField
        name="rolle"
        label={t("administrationPeople.users.role")}
        defaultValue={filter.role}
        options={[any, ...ROLES.map((role) => ({ value: role, label: word("role", role) }))]}
      />
      <SelectField
        name="niveau"
        label={t("administrationPeople.users.level")}
        defaultValue={filter.level}
        options={[any, ...LEADERSHIP_LEVELS.map((level) => ({ value: level, label: word("level", level) }))]}
      />
      <SelectField
        name="tilstand"
        label={t("administrationPeople.users.state")}
        defaultValue={filter.state === "open" ? "aaben" : filter.state === "closed" ? "lukket" : ""}
        options={[
          any,
          { value: "aaben", label: t("administrationPeople.open") },
          { value: "lukket", label: t("administrationPeople.closed") },
        ]}
      />
    </FilterForm>
  );
}

function Table({ shown: { rows, query } }: { shown: Shown }) {
  const { t, roleIn } = useAdminWords();
  const other: UsersQuery = { ...query, sort: query.sort === "name" ? "-name" : "name", page: 1 };
  return (
    <DataTable
      caption={t("administration.section.users")}
      captionHidden
      phone="stack"
      compact
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "name",
          label: t("administrationPeople.users.name"),
          cell: (row) => <a href={href("user", { id: row.id })}>{row.name}</a>,
          sort: { href: usersHref(other), direction: query.sort === "name" ? "ascending" : "descending" },
        },
        { key: "title", label: t("administrationPeople.users.title"), cell: (row) => row.title ?? "–" },
        {
          key: "organisation",
          label: t("administrationPeople.users.organisation"),
          cell: (row) => row.organisationName ?? "–",
        },
        {
          key: "workplace",
          label: t("administrationPeople.users.workplace"),
          cell: (row) => row.workplaceName ?? "–",
        },
        {
          key: "roles",
          label: t("administrationPeople.users.roles"),
          cell: (row) => row.roles.map((held) => roleIn(held.role, held.organisationName)).join(" · ") || "–",
        },
        {
          key: "state",
          label: t("administrationPeople.users.state"),
          cell: (row) => (
            <StatusBadge tone={row.closed ? "missing" : "quiet"}>
              {t(row.closed ? "administrationPeople.closed" : "administrationPeople.open")}
            </StatusBadge>
          ),
        },
      ]}
    />
  );
}
