import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DateFields } from "../../components/DateFields.tsx";
import { Section } from "../../components/Section.tsx";
import { TextField } from "../../components/TextField.tsx";
import {
  administrationStepsOf,
  endUnit,
  findUnit,
  lastDayForm,
  renameUnit,
  renameUnitForm,
  versionOfSubject,
} from "../../domain/people/index.server.ts";
import { href } from "../../href.ts";
import { FORM_ID } from "../failed-form.ts";
import { invalid, onceOf, parseForm, verbContext, versionOf } from "../form.server.ts";
import { notFound, requireAdmin } from "../session.server.ts";
import { answerTo } from "./admin-answer.server.ts";
import { useAdminForm, useAdminWords } from "./admin-words.ts";
import { Reasons } from "./reasons.tsx";
import { AdminForm, AdminFormPage } from "./user-form-page.tsx";

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  const { db, clock } = args.context.rokade;
  const id = args.params["id"] ?? "";
  const today = clock.today();
  const unit = await findUnit(db.read, id, today);
  if (!unit) throw notFound();
  const subject = { type: "workplace", id } as const;
  const [version, steps] = await Promise.all([
    versionOfSubject(db.read, subject),
    administrationStepsOf(db.read, subject, 20),
  ]);
  return { title: unit.name, today, unit, version, steps };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireAdmin(args);
  const unitId = args.params["id"] ?? "";
  const form = await args.request.formData();
  const base = () => ({ ...verbContext(args), actor, unitId, version: versionOf(form) });
  const page = (organisationId: string) => href("organisation", { id: organisationId });
  if (form.get("act") === "end") {
    const parsed = parseForm(form, lastDayForm);
    if (!parsed.ok) return invalid(args, parsed);
    const ended = await endUnit({ ...base(), ...parsed.value, once: onceOf(form, actor, "unit.end") });
    return answerTo(args, parsed.typed, ended, (value) => `${page(value.organisationId)}?besked=nedlagt`);
  }
  const parsed = parseForm(form, renameUnitForm);
  if (!parsed.ok) return invalid(args, parsed);
  const renamed = await renameUnit({ ...base(), ...parsed.value, once: onceOf(form, actor, "unit.rename") });
  return answerTo(args, parsed.typed, renamed, (value) => `${page(value.organisationId)}?besked=omdoebt`);
}

export default function Unit() {
  const { unit, today, version, steps } = useLoaderData<typeof loader>();
  const { t, period, number } = useAdminWords();
  const failed = useActionData<typeof action>();
  const form = useAdminForm(failed);
  const isEnding = form.typed("act") === "end";
  const untouched = useAdminForm(undefined);
  const back = href("organisation", { id: unit.organisationId });
  const isOver = unit.validTo !== null && unit.validTo < today;
  return (
    <AdminFormPage
      section="organisations"
      trail={[{ label: unit.organisation.name, href: back }]}
      title={unit.name}
      lead={`${t("administrationPeople.unit.has", { count: unit.employees, number: number(unit.employees) })} ${period(unit.validFrom, unit.validTo)}.`}
      summary={
        isEnding
          ? form.summary.map((error) => ({
              ...error,
              fieldId: error.fieldId === FORM_ID ? "nedlaeg" : `nedlaeg-${error.fieldId}`,
            }))
          : form.summary
      }
    >
      {!isOver && (
        <Section title={t("administrationPeople.unit.rename")}>
          <AdminForm
            version={isEnding ? version : form.version(version)}
            form={isEnding ? untouched : form}
            act="rename"
            submit={t("administrationPeople.unit.rename")}
            backHref={back}
          >
            <TextField
              name="name"
              label={t("administrationPeople.unit.newName")}
              defaultValue={(isEnding ? undefined : form.typed("name")) ?? unit.name}
              error={isEnding ? undefined : form.error("name")}
            />
          </AdminForm>
        </Section>
      )}
      {unit.validTo === null && (
        <Section title={t("administrationPeople.unit.end")} intro={t("administrationPeople.unit.endWhat")}>
          <AdminForm
            id="nedlaeg"
            version={isEnding ? form.version(version) : version}
            form={isEnding ? form : untouched}
            act="end"
            isSecond
            submit={t("administrationPeople.unit.end")}
            backHref={back}
          >
            <DateFields
              name="lastDay"
              id="nedlaeg-lastDay"
              label={t("administrationPeople.unit.lastDay")}
              defaultValue={(isEnding ? form : untouched).day("lastDay")}
              error={isEnding ? form.error("lastDay") : undefined}
            />
          </AdminForm>
        </Section>
      )}
      <Section title={t("administrationPeople.user.steps")}>
        <Reasons steps={steps} />
      </Section>
    </AdminFormPage>
  );
}
