import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { TextField } from "../../components/TextField.tsx";
import { closeSignIn, findUser, reopenSignIn, signInForm } from "../../domain/people/index.server.ts";
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
  const { actor, ...head } = await readUserHead(args);
  const { db, clock } = args.context.rokade;
  const user = await findUser(db.read, head.id, clock.today());
  const closed = (user?.closedAt ?? null) !== null;
  const { t } = wordsOf(languageOf(args.request));
  return {
    title: closed
      ? t("administrationPeople.signIn.reopenTitle")
      : t("administrationPeople.signIn.closeTitle"),
    ...head,
    closed,
    isOneself: actor.personId === head.id,
  };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireAdmin(args);
  const personId = args.params["id"] ?? "";
  const form = await args.request.formData();
  const parsed = parseForm(form, signInForm);
  if (!parsed.ok) return invalid(args, parsed);
  const base = {
    ...verbContext(args),
    actor,
    personId,
    version: versionOf(form),
    reason: parsed.value.reason,
  };
  const page = href("user", { id: personId });
  if (parsed.value.act === "reopen") {
    const reopened = await reopenSignIn({ ...base, once: onceOf(form, actor, "sign_in.reopen") });
    return answerTo(args, parsed.typed, reopened, () => `${page}?besked=aabnet`);
  }
  const { typedName } = parsed.value;
  const closed = await closeSignIn({ ...base, typedName, once: onceOf(form, actor, "sign_in.close") });
  return answerTo(args, parsed.typed, closed, () => `${page}?besked=lukket`);
}

export default function SignInAccess() {
  const { title, id, name, version, closed, isOneself } = useLoaderData<typeof loader>();
  const { t } = useAdminWords();
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
      {isOneself ? (
        <p>
          {t("administrationPeople.errors.own_sign_in")} <a href={back}>{t("administrationPeople.back")}</a>
        </p>
      ) : closed ? (
        <AdminForm version={form.version(version)} form={form} act="reopen" submit={title} backHref={back}>
          <p>{t("administrationPeople.signIn.reopenWhat")}</p>
        </AdminForm>
      ) : (
        <AdminForm version={form.version(version)} form={form} act="close" submit={title} backHref={back}>
          <p>{t("administrationPeople.signIn.closeWhat")}</p>
          <TextField
            name="typedName"
            label={t("administrationPeople.signIn.typeName")}
            hint={t("administrationPeople.signIn.typeNameHint", { name })}
            defaultValue={form.typed("typedName")}
            error={form.error("typedName")}
            autoComplete="off"
            spellCheck={false}
          />
        </AdminForm>
      )}
    </AdminFormPage>
  );
}
