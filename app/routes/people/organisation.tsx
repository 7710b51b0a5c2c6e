import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FactList } from "../../components/FactList.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import {
  administrationStepsOf,
  changesOfOrganisation,
  findOrganisation,
} from "../../domain/people/index.server.ts";
import { href } from "../../href.ts";
import { AdministrationPage } from "../administration-page.tsx";
import { notFound, requireAdmin } from "../session.server.ts";
import { useAdminWords } from "./admin-words.ts";
import { ChangeList } from "./change-list.tsx";
import { Reasons } from "./reasons.tsx";
import { UnitTable } from "./unit-table.tsx";

const MESSAGES = ["enhed", "omdoebt", "nedlagt"] as const;

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  const { db, clock } = args.context.rokade;
  const id = args.params["id"] ?? "";
  const today = clock.today();
  const organisation = await findOrganisation(db.read, id, today);
  if (!organisation) throw notFound();
  const [changes, steps] = await Promise.all([
    changesOfOrganisation(db.read, id),
    administrationStepsOf(db.read, { type: "organisation", id }, 20),
  ]);
  const said = new URL(args.request.url).searchParams.get("besked");
  return {
    title: organisation.name,
    today,
    organisation,
    changes,
    steps,
    message: MESSAGES.find((known) => known === said) ?? null,
  };
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Organisation() {
  const shown = useLoaderData<typeof loader>();
  const { t, word } = useAdminWords();
  const { organisation, today, changes, steps, message } = shown;
  const { id, name, validTo } = organisation;
  const isOver = validTo !== null && validTo < today;
  const isPlanned = changes.some(
    ({ state, parts }) => state === "planned" && parts.some(({ fromId }) => fromId === id),
  );
  return (
    <AdministrationPage section="organisations" trail={[{ label: name }]}>
      {message && (
        <Notice kind="success" announce title={t(`administrationPeople.organisation.message.${message}`)} />
      )}
      <PageHead
        eyebrow={{
          icon: "business",
          text: [...new Set([word("kind", organisation.kind), word("sector", organisation.sector)])].join(
            " · ",
          ),
        }}
        title={name}
      />
      <Lineage shown={shown} />
      <Facts shown={shown} />
      <Section
        title={t("administrationPeople.organisation.units", { count: organisation.workplaces.length })}
        actions={
          !isOver && (
            <a className="button button-secondary" href={href("organisation.unit", { id })}>
              {t("administrationPeople.unit.add")}
            </a>
          )
        }
      >
        <UnitTable units={organisation.workplaces} today={today} />
      </Section>
      <Section
        title={t("administrationPeople.organisation.changes")}
        intro={t("administrationPeople.organisation.changesIntro")}
        actions={
          !isOver &&
          !isPlanned && (
            <div className="rk-section-acts">
              <a
                className="button button-primary"
                href={`${href("organisation.change", { id })}?slags=merge`}
              >
                {t("administrationPeople.plan.merge")}
              </a>
              <a href={`${href("organisation.change", { id })}?slags=split`}>
                {t("administrationPeople.plan.split")}
              </a>
            </div>
          )
        }
      >
        <ChangeList changes={changes} />
      </Section>
      <Section title={t("administrationPeople.user.steps")}>
        <Reasons steps={steps} />
      </Section>
    </AdministrationPage>
  );
}

/** Where the organisation comes from and where it goes, in a sentence each. */
function Lineage({ shown: { organisation, today } }: { shown: Shown }) {
  const { t, date } = useAdminWords();
  const { predecessors, successor, validTo } = organisation;
  const lines = predecessors.flatMap(({ id, name, validTo: until }) =>
    until === null
      ? []
      : [
          {
            id,
            text: t(
              until < today
                ? "administrationPeople.organisation.was"
                : "administrationPeople.organisation.willBe",
              { date: date(until), organisation: name },
            ),
            name,
          },
        ],
  );
  if (successor !== null && validTo !== null)
    lines.push({
      id: successor.id,
      text: t(
        validTo < today
          ? "administrationPeople.organisation.became"
          : "administrationPeople.organisation.becomes",
        { date: date(validTo), organisation: successor.name },
      ),
      name: successor.name,
    });
  return lines.map((line) => (
    <p key={line.id}>
      {line.text}{" "}
      <a href={href("organisation", { id: line.id })}>
        {t("administrationPeople.organisation.see", { organisation: line.name })}
      </a>
    </p>
  ));
}

function Facts({ shown: { organisation } }: { shown: Shown }) {
  const { t, period, number } = useAdminWords();
  const { parent, children, code, validFrom, validTo, employees } = organisation;
  return (
    <Section title={t("administrationPeople.organisation.facts")}>
      <FactList
        facts={[
          { term: t("administrationPeople.user.period"), value: period(validFrom, validTo) },
          { term: t("administrationPeople.organisations.employees"), value: number(employees) },
          ...(code === null ? [] : [{ term: t("administrationPeople.organisation.code"), value: code }]),
          {
            term: t("administrationPeople.organisation.parent"),
            value: parent ? (
              <a href={href("organisation", { id: parent.id })}>{parent.name}</a>
            ) : (
              t("administrationPeople.organisation.noParent")
            ),
          },
          ...(children.length === 0
            ? []
            : [
                {
                  term: t("administrationPeople.organisation.children"),
                  value: (
                    <ul className="rk-side-list">
                      {children.map((child) => (
                        <li key={child.id}>
                          <a href={href("organisation", { id: child.id })}>{child.name}</a>
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]),
        ]}
      />
    </Section>
  );
}
