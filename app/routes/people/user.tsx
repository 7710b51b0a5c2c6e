import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DataTable } from "../../components/DataTable.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { FactList } from "../../components/FactList.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { StatusBadge } from "../../components/StatusBadge.tsx";
import { administrationStepsOf, findUser } from "../../domain/people/index.server.ts";
import { href } from "../../href.ts";
import { holdsOn } from "../../shared/days.ts";
import { AdministrationPage } from "../administration-page.tsx";
import { notFound, requireAdmin } from "../session.server.ts";
import { useAdminWords } from "./admin-words.ts";
import { Reasons } from "./reasons.tsx";
import { logUserLookup } from "./user-head.server.ts";

const MESSAGES = ["rolle", "afsluttet", "flyttet", "fratraadt", "lukket", "aabnet"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireAdmin(args);
  const { db, clock } = args.context.rokade;
  const id = args.params["id"] ?? "";
  const today = clock.today();
  const user = await findUser(db.read, id, today);
  if (!user) throw notFound();
  const steps = await administrationStepsOf(db.read, { type: "person", id }, 20);
  await logUserLookup(args, actor.personId, id);
  const said = new URL(args.request.url).searchParams.get("besked");
  return {
    title: user.name,
    today,
    user,
    steps,
    isOneself: actor.personId === id,
    message: MESSAGES.find((known) => known === said) ?? null,
  };
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;

export default function User() {
  const shown = useLoaderData<typeof loader>();
  const { t } = useAdminWords();
  const { user, today, steps, message } = shown;
  const job = user.employments.find((employment) => holdsOn(employment, today));
  return (
    <AdministrationPage section="users" trail={[{ label: user.name }]}>
      {message && (
        <Notice kind="success" announce title={t(`administrationPeople.user.message.${message}`)} />
      )}
      <PageHead
        title={user.name}
        lead={
          job
            ? [job.title, job.workplace?.name, job.organisation.name].filter(Boolean).join(", ")
            : t("administrationPeople.user.noJob")
        }
      />
      <Access shown={shown} />
      <Roles shown={shown} />
      <Employments shown={shown} />
      <Section title={t("administrationPeople.user.steps")} intro={t("administrationPeople.user.stepsIntro")}>
        <Reasons steps={steps} />
      </Section>
    </AdministrationPage>
  );
}

function Access({ shown: { user, isOneself } }: { shown: Shown }) {
  const { t, number, dayOfMoment } = useAdminWords();
  const closed = user.closedAt !== null;
  return (
    <Section
      title={t("administrationPeople.user.access")}
      actions={
        !isOneself && (
          <a className="button button-secondary" href={href("user.signIn", { id: user.id })}>
            {t(closed ? "administrationPeople.signIn.reopen" : "administrationPeople.signIn.close")}
          </a>
        )
      }
    >
      <FactList
        facts={[
          {
            term: t("administrationPeople.users.state"),
            value: (
              <StatusBadge tone={closed ? "missing" : "good"}>
                {user.closedAt === null
                  ? t("administrationPeople.user.maySignIn")
                  : t("administrationPeople.user.closedOn", { date: dayOfMoment(user.closedAt) })}
              </StatusBadge>
            ),
          },
          { term: t("administrationPeople.user.since"), value: dayOfMoment(user.createdAt) },
          {
            term: t("administrationPeople.user.externalId"),
            value: user.externalId ?? t("administrationPeople.user.noExternalId"),
          },
          { term: t("administrationPeople.user.staff"), value: number(user.staff) },
        ]}
      />
    </Section>
  );
}

function Roles({ shown: { user, today, isOneself } }: { shown: Shown }) {
  const { t, word, shortPeriod } = useAdminWords();
  return (
    <Section
      title={t("administrationPeople.users.roles")}
      intro={isOneself ? t("administrationPeople.user.notOwnRoles") : undefined}
      actions={
        !isOneself &&
        user.closedAt === null && (
          <a className="button button-primary" href={href("user.role", { id: user.id })}>
            {t("administrationPeople.giveRole.title")}
          </a>
        )
      }
    >
      {user.roles.length === 0 ? (
        <EmptyState title={t("administrationPeople.user.noRoles")}>
          {t("administrationPeople.user.noRolesText")}
        </EmptyState>
      ) : (
        <div className="rk-dense">
          <DataTable
            caption={t("administrationPeople.users.roles")}
            captionHidden
            phone="stack"
            compact
            rows={user.roles}
            rowKey={(row) => row.id}
            columns={[
              {
                key: "role",
                label: t("administrationPeople.users.role"),
                cell: (row) => word("role", row.role),
              },
              {
                key: "scope",
                label: t("administrationPeople.user.scope"),
                cell: (row) => row.organisation?.name ?? t("administrationPeople.wholeCountry"),
              },
              {
                key: "period",
                label: t("administrationPeople.user.period"),
                cell: (row) => <span className="rk-nowrap">{shortPeriod(row.validFrom, row.validTo)}</span>,
              },
              {
                key: "act",
                label: t("administrationPeople.user.act"),
                cell: (row) =>
                  row.validTo !== null && row.validTo < today ? (
                    t("administrationPeople.user.ended")
                  ) : (
                    <a href={href("role.end", { id: row.id })}>
                      {t("administrationPeople.endRole.link")}
                      <span className="sr-only"> {word("role", row.role)}</span>
                    </a>
                  ),
              },
            ]}
          />
        </div>
      )}
    </Section>
  );
}

function Employments({ shown: { user, today } }: { shown: Shown }) {
  const { t, word, shortPeriod } = useAdminWords();
  const isEmployed = user.employments.some(({ validTo }) => validTo === null || validTo >= today);
  return (
    <Section
      title={t("administrationPeople.user.employments")}
      actions={
        isEmployed && (
          <div className="rk-section-acts">
            <a className="button button-secondary" href={href("user.move", { id: user.id })}>
              {t("administrationPeople.move.link")}
            </a>
            <a href={href("user.leave", { id: user.id })}>{t("administrationPeople.leave.link")}</a>
          </div>
        )
      }
    >
      {user.employments.length === 0 ? (
        <EmptyState title={t("administrationPeople.user.noEmployments")}>
          {t("administrationPeople.user.noEmploymentsText")}
        </EmptyState>
      ) : (
        <div className="rk-dense">
          <DataTable
            caption={t("administrationPeople.user.employments")}
            captionHidden
            phone="stack"
            compact
            rows={user.employments}
            rowKey={(row) => row.id}
            columns={[
              {
                key: "period",
                label: t("administrationPeople.user.period"),
                cell: (row) => <span className="rk-nowrap">{shortPeriod(row.validFrom, row.validTo)}</span>,
              },
              { key: "title", label: t("administrationPeople.users.title"), cell: (row) => row.title },
              {
                key: "organisation",
                label: t("administrationPeople.users.organisation"),
                cell: (row) => (
                  <a href={href("organisation", { id: row.organisationId })}>{row.organisation.name}</a>
                ),
              },
              {
                key: "workplace",
                label: t("administrationPeople.users.workplace"),
                cell: (row) => row.workplace?.name ?? "–",
              },
              {
                key: "leader",
                label: t("administrationPeople.user.leader"),
                cell: (row) => row.manager?.name ?? "–",
              },
              {
                key: "level",
                label: t("administrationPeople.users.level"),
                cell: (row) => word("level", row.leadershipLevel),
              },
            ]}
          />
        </div>
      )}
    </Section>
  );
}
