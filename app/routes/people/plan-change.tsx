import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { StepLine } from "../../components/StepLine.tsx";
import { planOrganisationChange, previewChange } from "../../domain/home/index.server.ts";
import {
  organisationChoices,
  organisationNames,
  reasonForm,
  unitsOn,
} from "../../domain/people/index.server.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { AdministrationPage } from "../administration-page.tsx";
import { invalid, onceOf, parseForm, verbContext } from "../form.server.ts";
import { languageOf } from "../language.server.ts";
import { notFound, requireAdmin } from "../session.server.ts";
import { answerTo } from "./admin-answer.server.ts";
import { useAdminForm, useAdminWords } from "./admin-words.ts";
import { ChangePreviewText } from "./change-preview.tsx";
import { checkPlan, readPlan } from "./check-plan.server.ts";
import { planQuery, readPlanDraft } from "./plan-address.ts";
import { PlanBasics, PlanUnits } from "./plan-steps.tsx";
import { AdminForm } from "./user-form-page.tsx";

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  const { db, clock } = args.context.rokade;
  const id = args.params["id"] ?? "";
  const today = clock.today();
  const draft = readPlanDraft(new URL(args.request.url).searchParams);
  const [names, organisations, checked] = await Promise.all([
    organisationNames(db.read, [id]),
    organisationChoices(db.read, today),
    checkPlan(args, draft, id),
  ]);
  const name = names.get(id);
  if (name === undefined) throw notFound();
  const { plan, step, errors } = checked;
  const sources = [...new Set(plan?.parts.map(({ fromId }) => fromId) ?? [])];
  const [units, sourceNames, preview] = await Promise.all([
    plan && step === 2 ? unitsOn(db.read, sources, plan.effectiveOn) : null,
    organisationNames(db.read, sources),
    plan && step === 3 ? previewChange(db.read, plan, today) : null,
  ]);
  return {
    title: wordsOf(languageOf(args.request)).t(`administrationPeople.plan.${draft.kind}`),
    id,
    name,
    draft,
    step,
    errors,
    // The root's own loader runs beside this one, and would not always know.
    formFailed: Object.keys(errors).length > 0,
    organisations,
    units: units?.units.map(({ organisationId, ...unit }) => ({
      ...unit,
      organisation: sourceNames.get(organisationId) ?? "",
    })),
    effectiveOn: plan?.effectiveOn ?? null,
    preview,
  };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireAdmin(args);
  const id = args.params["id"] ?? "";
  const { db } = args.context.rokade;
  if (!(await organisationNames(db.read, [id])).has(id)) throw notFound();
  const form = await args.request.formData();
  const parsed = parseForm(form, reasonForm);
  if (!parsed.ok) return invalid(args, parsed);
  const draft = readPlanDraft(new URL(args.request.url).searchParams);
  const { plan, step, errors } = readPlan(draft, id);
  if (plan === null || step !== 3)
    return invalid(args, { errors: { "": Object.values(errors)[0] ?? "receiver" }, typed: parsed.typed });
  const outcome = await planOrganisationChange({
    ...verbContext(args),
    actor,
    once: onceOf(form, actor, "organisation_change.plan"),
    plan,
    reason: parsed.value.reason,
  });
  return answerTo(
    args,
    parsed.typed,
    outcome.ok ? outcome : { ok: false, code: outcome.code, field: "" },
    (value) => `${href("change", { id: value.id })}?besked=planlagt`,
  );
}

export type PlanData = ReturnType<typeof useLoaderData<typeof loader>>;

export default function PlanChange() {
  const data = useLoaderData<typeof loader>();
  const { title, id, name, draft, step, errors, preview, effectiveOn } = data;
  const { t, date } = useAdminWords();
  const form = useAdminForm(useActionData<typeof action>());
  const wrong = useAdminForm({ errors, typed: {} });
  const back = href("organisation", { id });
  return (
    <AdministrationPage section="organisations" trail={[{ label: name, href: back }, { label: title }]}>
      <ErrorSummary errors={[...wrong.summary, ...form.summary]} />
      <StepLine step={step} of={3} />
      <PageHead title={title} lead={name} />
      {step === 1 && <PlanBasics data={data} error={wrong.error} />}
      {step === 2 && <PlanUnits data={data} error={wrong.error} />}
      {step === 3 && preview && effectiveOn !== null && (
        <>
          <Section
            title={t("administrationPeople.plan.happensOn", { date: date(effectiveOn) })}
            actions={<a href={planQuery(draft, 1)}>{t("administrationPeople.plan.change")}</a>}
          >
            <ChangePreviewText preview={preview} effectiveOn={effectiveOn} />
          </Section>
          <AdminForm
            version={0}
            form={form}
            submit={t("administrationPeople.plan.submit")}
            backHref={back}
            reasonHint={t("administrationPeople.plan.reasonHint")}
          />
        </>
      )}
    </AdministrationPage>
  );
}
