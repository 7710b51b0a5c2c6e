import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Disclosure } from "../../components/Disclosure.tsx";
import { FactList } from "../../components/FactList.tsx";
import { MailLink } from "../../components/MailLink.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { type Actor, hasRole, isLeader, type RoleName } from "../../domain/people/index.server.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { CONTACT } from "../../shared/contact.ts";
import { TOUR_ROLES, type TourRole } from "../../shared/tour.ts";
import { languageOf } from "../language.server.ts";
import { Page } from "../page.tsx";
import { currentActor } from "../session.server.ts";
import { TourRoles } from "./tour-roles.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { identity } = args.context.rokade;
  const actor = await currentActor(args);
  const personas = identity.personas();
  const persona = personas.find(({ personId }) => personId === actor?.personId);
  return {
    title: wordsOf(languageOf(args.request)).t("help.title"),
    personas: Object.fromEntries(personas.map(({ key, name }) => [key, name])),
    own: TOUR_ROLES.find((role) => role === persona?.key) ?? (actor && roleOf(actor)),
  };
}

const ROLES = [
  ["system_admin", "systemadministrator"],
  ["council", "kompetenceraad"],
  ["programme_secretariat", "plus-sekretariat"],
  ["campus_admin", "campus-administrator"],
  ["hr", "hr"],
] as const satisfies readonly (readonly [RoleName, TourRole])[];

/** The part of the tour that comes nearest to somebody who is not a persona. */
function roleOf(actor: Actor): TourRole {
  const role = ROLES.find(([name]) => hasRole(actor, name));
  if (role) return role[1];
  return isLeader(actor) ? "leder" : "medarbejder";
}

export default function Help() {
  const { personas, own } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <Page trail={[{ label: t("help.title") }]}>
      <PageHead title={t("help.title")} lead={t("help.lead")} />
      <Section
        id="rundtur"
        title={t("help.tourTitle")}
        intro={t(Object.keys(personas).length > 0 ? "help.tourDemo" : "help.tourReal")}
      >
        <TourRoles personas={personas} own={own} />
      </Section>
      <Section title={t("help.questionsTitle")}>
        <div className="rk-questions">
          {t("help.questions", { returnObjects: true }).map(({ q, a }) => (
            <Disclosure key={q} summary={q}>
              <p>{a}</p>
            </Disclosure>
          ))}
        </div>
      </Section>
      <Section title={t("help.contact")} intro={t("help.contactIntro")}>
        <FactList
          facts={[
            { term: t("help.phone"), value: t("help.phoneValue") },
            { term: t("help.mail"), value: <MailLink address={CONTACT.support} /> },
          ]}
        />
      </Section>
      <Section title={t("help.openData")} intro={t("help.openDataIntro")}>
        <p>
          <a href={href("help.api")}>{t("help.openDataLink")}</a>
        </p>
      </Section>
      <Section title={t("help.security")} id="sikkerhed">
        <p>{t("help.securityText", { mail: CONTACT.security })}</p>
        <p>{t("help.securityPolicy")}</p>
      </Section>
    </Page>
  );
}
