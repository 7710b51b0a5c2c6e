import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DateFields } from "../../components/DateFields.tsx";
import { FilterForm } from "../../components/FilterForm.tsx";
import { SelectField } from "../../components/SelectField.tsx";
import { TextField } from "../../components/TextField.tsx";
import {
  findUser,
  moveEmployment,
  moveForm,
  organisationChoices,
  placesIn,
} from "../../domain/people/index.server.ts";
import { LEADERSHIP_LEVELS, ADMINISTRATION_LIMITS as LIMITS } from "../../domain/people/labels.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { holdsOn } from "../../shared/days.ts";
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
  const today = clock.today();
  const [user, organisations] = await Promise.all([
    findUser(db.read, head.id, today),
    organisationChoices(db.read, today),
  ]);
  const job = user?.employments.find((employment) => holdsOn(employment, today)) ?? null;
  const query = new URL(args.request.url).searchParams;
  const asked = query.get("organisation");
  const leaderName = (query.get("leder") ?? "").trim().slice(0, LIMITS.name);
  const organisationId =
    organisations.find(({ id }) => id === asked)?.id ?? job?.organisationId ?? organisations[0]?.id ?? "";
  return {
    title: wordsOf(languageOf(args.request)).t("administrationPeople.move.title"),
    ...head,
    today,
    job: job && {
      title: job.title,
      level: job.leadershipLevel,
      unitId: job.workplaceId,
      managerId: job.managerId,
    },
    organisations,
    organisationId,
    leaderName,
    ...(await placesIn(db.read, organisationId, {
      day: today,
      leaderName,
      keepId: job?.organisationId === organisationId ? job.managerId : null,
    })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireAdmin(args);
  const personId = args.params["id"] ?? "";
  const form = await args.request.formData();
  const parsed = parseForm(form, moveForm);
  if (!parsed.ok) return invalid(args, parsed);
  const outcome = await moveEmployment({
    ...verbContext(args),
    actor,
    once: onceOf(form, actor, "employment.move"),
    version: versionOf(form),
    personId,
    ...parsed.value,
  });
  return answerTo(args, parsed.typed, outcome, () => `${href("user", { id: personId })}?besked=flyttet`);
}

export default function Move() {
  const data = useLoaderData<typeof loader>();
  const { title, id, name, version, today, job, organisations, organisationId, units, leaders } = data;
  const { leaderName, moreLeaders } = data;
  const { t, word } = useAdminWords();
  const form = useAdminForm(useActionData<typeof action>());
  const back = href("user", { id });
  return (
    <AdminFormPage
      section="users"
      trail={[{ label: name, href: back }]}
      title={title}
      lead={name}
      summary={form.summary}
    >
      <FilterForm action={href("user.move", { id })} submit={t("administrationPeople.move.showUnits")} isStep>
        <SelectField
          name="organisation"
          label={t("administrationPeople.users.organisation")}
          hint={t("administrationPeople.move.organisationHint")}
          defaultValue={organisationId}
          options={organisations.map((one) => ({ value: one.id, label: one.name }))}
        />
        {(moreLeaders || leaderName !== "") && (
          <TextField
            name="leder"
            label={t("administrationPeople.move.leaderName")}
            hint={moreLeaders ? t("administrationPeople.move.moreLeaders") : undefined}
            defaultValue={leaderName}
            autoComplete="off"
            spellCheck={false}
          />
        )}
      </FilterForm>
      <AdminForm version={form.version(version)} form={form} submit={title} backHref={back}>
        <SelectField
          name="workplaceId"
          label={t("administrationPeople.move.unit")}
          withEmpty
          defaultValue={form.typed("workplaceId") ?? job?.unitId ?? ""}
          error={form.error("workplaceId")}
          options={units.map((unit) => ({ value: unit.id, label: unit.name }))}
        />
        <SelectField
          name="managerId"
          label={t("administrationPeople.user.leader")}
          defaultValue={form.typed("managerId") ?? job?.managerId ?? ""}
          error={form.error("managerId")}
          options={[
            { value: "", label: t("administrationPeople.move.noLeader") },
            ...leaders
              .filter(({ personId }) => personId !== id)
              .map((leader) => ({
                value: leader.personId,
                label: [leader.name, leader.title, leader.unit].filter(Boolean).join(", "),
              })),
          ]}
        />
        <TextField
          name="title"
          label={t("administrationPeople.users.title")}
          defaultValue={form.typed("title") ?? job?.title}
          error={form.error("title")}
        />
        <SelectField
          name="leadershipLevel"
          label={t("administrationPeople.users.level")}
          defaultValue={form.typed("leadershipLevel") ?? job?.level}
          error={form.error("leadershipLevel")}
          options={LEADERSHIP_LEVELS.map((level) => ({ value: level, label: word("level", level) }))}
        />
        <DateFields
          name="from"
          label={t("administrationPeople.move.from")}
          hint={t("administrationPeople.move.fromHint")}
          defaultValue={form.day("from", today)}
          error={form.error("from")}
        />
      </AdminForm>
    </AdminFormPage>
  );
}
