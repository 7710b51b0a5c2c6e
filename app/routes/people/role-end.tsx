import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RadioGroup } from "../../components/Choices.tsx";
import { DateFields } from "../../components/DateFields.tsx";
import { endRole, endRoleForm, findGrant, versionOfSubject } from "../../domain/people/index.server.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { addDays } from "../../shared/days.ts";
import { invalid, onceOf, parseForm, verbContext, versionOf } from "../form.server.ts";
import { languageOf } from "../language.server.ts";
import { notFound, requireAdmin } from "../session.server.ts";
import { answerTo } from "./admin-answer.server.ts";
import { useAdminForm, useAdminWords } from "./admin-words.ts";
import { AdminForm, AdminFormPage } from "./user-form-page.tsx";
import { logUserLookup } from "./user-head.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireAdmin(args);
  const { db, clock } = args.context.rokade;
  const grant = await findGrant(db.read, args.params["id"] ?? "");
  if (!grant) throw notFound();
  await logUserLookup(args, actor.personId, grant.personId);
  const { person, organisation, role, validFrom, validTo } = grant;
  return {
    title: wordsOf(languageOf(args.request)).t("administrationPeople.endRole.title"),
    person,
    grant: { role, validFrom, validTo, organisationName: organisation?.name ?? null },
    isOver: validTo !== null && validTo < clock.today(),
    version: await versionOfSubject(db.read, { type: "person", id: person.id }),
  };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireAdmin(args);
  const form = await args.request.formData();
  const parsed = parseForm(form, endRoleForm);
  if (!parsed.ok) return invalid(args, parsed);
  const outcome = await endRole({
    ...verbContext(args),
    actor,
    once: onceOf(form, actor, "role.end"),
    version: versionOf(form),
    grantId: args.params["id"] ?? "",
    lastDay: parsed.value.lastDay ?? addDays(args.context.rokade.clock.today(), -1),
    reason: parsed.value.reason,
  });
  return answerTo(
    args,
    parsed.typed,
    outcome,
    ({ personId }) => `${href("user", { id: personId })}?besked=afsluttet`,
  );
}

export default function EndRole() {
  const { title, person, grant, isOver, version } = useLoaderData<typeof loader>();
  const { t, roleIn, period } = useAdminWords();
  const form = useAdminForm(useActionData<typeof action>());
  const back = href("user", { id: person.id });
  return (
    <AdminFormPage
      section="users"
      trail={[{ label: person.name, href: back }]}
      title={title}
      lead={`${person.name}: ${roleIn(grant.role, grant.organisationName)}. ${period(grant.validFrom, grant.validTo)}.`}
      summary={form.summary}
    >
      {isOver ? (
        <p>
          {t("administrationPeople.endRole.over")} <a href={back}>{t("administrationPeople.back")}</a>
        </p>
      ) : (
        <AdminForm version={form.version(version)} form={form} submit={title} backHref={back}>
          <p>{t("administrationPeople.endRole.what")}</p>
          <RadioGroup
            name="when"
            label={t("administrationPeople.endRole.when")}
            defaultValue={form.typed("when")}
            error={form.error("when")}
            options={[
              { value: "now", label: t("administrationPeople.endRole.now") },
              { value: "day", label: t("administrationPeople.endRole.day") },
            ]}
          />
          <DateFields
            name="lastDay"
            label={t("administrationPeople.endRole.lastDay")}
            hint={t("administrationPeople.endRole.lastDayHint")}
            optional
            defaultValue={form.day("lastDay")}
            error={form.error("lastDay")}
          />
        </AdminForm>
      )}
    </AdminFormPage>
  );
}
