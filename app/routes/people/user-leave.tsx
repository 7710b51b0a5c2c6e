import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DateFields } from "../../components/DateFields.tsx";
import { endEmployment, findUser, lastDayForm } from "../../domain/people/index.server.ts";
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
  const user = await findUser(db.read, head.id, today);
  const job = user?.employments.find((employment) => holdsOn(employment, today));
  return {
    title: wordsOf(languageOf(args.request)).t("administrationPeople.leave.title"),
    ...head,
    job: job ? [job.title, job.workplace?.name, job.organisation.name].filter(Boolean).join(", ") : null,
    staff: user?.staff ?? 0,
    roles: user?.roles.filter((grant) => holdsOn(grant, today)).length ?? 0,
  };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireAdmin(args);
  const personId = args.params["id"] ?? "";
  const form = await args.request.formData();
  const parsed = parseForm(form, lastDayForm);
  if (!parsed.ok) return invalid(args, parsed);
  const outcome = await endEmployment({
    ...verbContext(args),
    actor,
    once: onceOf(form, actor, "employment.end"),
    version: versionOf(form),
    personId,
    ...parsed.value,
  });
  return answerTo(args, parsed.typed, outcome, () => `${href("user", { id: personId })}?besked=fratraadt`);
}

export default function Leave() {
  const { title, id, name, version, job, staff, roles } = useLoaderData<typeof loader>();
  const { t } = useAdminWords();
  const form = useAdminForm(useActionData<typeof action>());
  const back = href("user", { id });
  return (
    <AdminFormPage
      section="users"
      trail={[{ label: name, href: back }]}
      title={title}
      lead={job === null ? name : `${name}: ${job}`}
      summary={form.summary}
    >
      <AdminForm version={form.version(version)} form={form} submit={title} backHref={back}>
        <p>{t("administrationPeople.leave.what")}</p>
        {staff > 0 && <p>{t("administrationPeople.leave.staff", { count: staff })}</p>}
        {roles > 0 && <p>{t("administrationPeople.leave.roles", { count: roles })}</p>}
        <DateFields
          name="lastDay"
          label={t("administrationPeople.leave.lastDay")}
          defaultValue={form.day("lastDay")}
          error={form.error("lastDay")}
        />
      </AdminForm>
    </AdminFormPage>
  );
}
