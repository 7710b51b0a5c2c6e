import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RadioGroup } from "../../components/Choices.tsx";
import { DateFields } from "../../components/DateFields.tsx";
import { SelectField } from "../../components/SelectField.tsx";
import { giveRole, giveRoleForm, organisationChoices } from "../../domain/people/index.server.ts";
import { COUNTRY_ROLES, ROLES } from "../../domain/people/labels.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { invalid, onceOf, parseForm, verbContext, versionOf } from "../form.server.ts";
import { languageOf } from "../language.server.ts";
import { requireAdmin } from "../session.server.ts";
import { answerTo } from "./admin-answer.server.ts";
import { useAdminForm, useAdminWords } from "./admin-words.ts";
import { AdminForm, AdminFormPage } from "./user-form-page.tsx";
import { readUserHead } from "./user-head.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { actor: _, ...head } = await readUserHead(args);
  const { db, clock } = args.context.rokade;
  return {
    title: wordsOf(languageOf(args.request)).t("administrationPeople.giveRole.title"),
    ...head,
    today: clock.today(),
    organisations: await organisationChoices(db.read, clock.today()),
  };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireAdmin(args);
  const personId = args.params["id"] ?? "";
  const form = await args.request.formData();
  const parsed = parseForm(form, giveRoleForm);
  if (!parsed.ok) return invalid(args, parsed);
  const outcome = await giveRole({
    ...verbContext(args),
    actor,
    once: onceOf(form, actor, "role.give"),
    version: versionOf(form),
    personId,
    ...parsed.value,
  });
  return answerTo(args, parsed.typed, outcome, () => `${href("user", { id: personId })}?besked=rolle`);
}

export default function GiveRole() {
  const { title, id, name, version, today, organisations } = useLoaderData<typeof loader>();
  const { t, word } = useAdminWords();
  const form = useAdminForm(useActionData<typeof action>());
  const back = href("user", { id });
  const isCountry = (role: string) => COUNTRY_ROLES.some((known) => known === role);
  return (
    <AdminFormPage
      section="users"
      trail={[{ label: name, href: back }]}
      title={title}
      lead={name}
      summary={form.summary}
    >
      <AdminForm version={form.version(version)} form={form} submit={title} backHref={back}>
        <RadioGroup
          name="role"
          label={t("administrationPeople.users.role")}
          defaultValue={form.typed("role")}
          error={form.error("role")}
          options={ROLES.map((role) => ({
            value: role,
            label: word("role", role),
            hint: `${t(`administrationPeople.roleAbout.${role}`)} ${t(
              isCountry(role)
                ? "administrationPeople.giveRole.forCountry"
                : "administrationPeople.giveRole.forOne",
            )}`,
          }))}
        />
        <SelectField
          name="organisationId"
          label={t("administrationPeople.giveRole.scope")}
          hint={t("administrationPeople.giveRole.scopeHint")}
          defaultValue={form.typed("organisationId")}
          error={form.error("organisationId")}
          options={[
            { value: "", label: t("administrationPeople.wholeCountry") },
            ...organisations.map((one) => ({ value: one.id, label: one.name })),
          ]}
        />
        <DateFields
          name="from"
          label={t("administrationPeople.giveRole.from")}
          defaultValue={form.day("from", today)}
          error={form.error("from")}
        />
        <DateFields
          name="until"
          label={t("administrationPeople.giveRole.until")}
          hint={t("administrationPeople.giveRole.untilHint")}
          optional
          defaultValue={form.day("until")}
          error={form.error("until")}
        />
      </AdminForm>
    </AdminFormPage>
  );
}
