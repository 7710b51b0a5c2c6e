import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DateFields } from "../../components/DateFields.tsx";
import { TextField } from "../../components/TextField.tsx";
import {
  addUnit,
  addUnitForm,
  organisationNames,
  versionOfSubject,
} from "../../domain/people/index.server.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { invalid, onceOf, parseForm, verbContext, versionOf } from "../form.server.ts";
import { languageOf } from "../language.server.ts";
import { notFound, requireAdmin } from "../session.server.ts";
import { answerTo } from "./admin-answer.server.ts";
import { useAdminForm, useAdminWords } from "./admin-words.ts";
import { AdminForm, AdminFormPage } from "./user-form-page.tsx";

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  const { db, clock } = args.context.rokade;
  const id = args.params["id"] ?? "";
  const name = (await organisationNames(db.read, [id])).get(id);
  if (name === undefined) throw notFound();
  return {
    title: wordsOf(languageOf(args.request)).t("administrationPeople.unit.add"),
    id,
    name,
    today: clock.today(),
    version: await versionOfSubject(db.read, { type: "organisation", id }),
  };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireAdmin(args);
  const organisationId = args.params["id"] ?? "";
  const form = await args.request.formData();
  const parsed = parseForm(form, addUnitForm);
  if (!parsed.ok) return invalid(args, parsed);
  const outcome = await addUnit({
    ...verbContext(args),
    actor,
    once: onceOf(form, actor, "unit.add"),
    version: versionOf(form),
    organisationId,
    ...parsed.value,
  });
  return answerTo(
    args,
    parsed.typed,
    outcome,
    () => `${href("organisation", { id: organisationId })}?besked=enhed`,
  );
}

export default function AddUnit() {
  const { title, id, name, today, version } = useLoaderData<typeof loader>();
  const { t } = useAdminWords();
  const form = useAdminForm(useActionData<typeof action>());
  const back = href("organisation", { id });
  return (
    <AdminFormPage
      section="organisations"
      trail={[{ label: name, href: back }]}
      title={title}
      lead={name}
      summary={form.summary}
    >
      <AdminForm version={form.version(version)} form={form} submit={title} backHref={back}>
        <TextField
          name="name"
          label={t("administrationPeople.unit.name")}
          defaultValue={form.typed("name")}
          error={form.error("name")}
        />
        <TextField
          name="municipalityCode"
          label={t("administrationPeople.unit.municipality")}
          hint={t("administrationPeople.unit.municipalityHint")}
          optional
          width="s"
          inputMode="numeric"
          defaultValue={form.typed("municipalityCode")}
          error={form.error("municipalityCode")}
        />
        <DateFields
          name="from"
          label={t("administrationPeople.unit.from")}
          defaultValue={form.day("from", today)}
          error={form.error("from")}
        />
      </AdminForm>
    </AdminFormPage>
  );
}
