import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { FactList } from "../../components/FactList.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { Written } from "../../components/Written.tsx";
import { previewChange } from "../../domain/home/index.server.ts";
import { cancelChange, findChange, nameOfPerson, reasonForm } from "../../domain/people/index.server.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { AdministrationPage } from "../administration-page.tsx";
import { invalid, onceOf, parseForm, verbContext, versionOf } from "../form.server.ts";
import { languageOf } from "../language.server.ts";
import { notFound, requireAdmin } from "../session.server.ts";
import { answerTo } from "./admin-answer.server.ts";
import { useAdminForm, useAdminWords } from "./admin-words.ts";
import { ChangeState, useChangeTitle } from "./change-list.tsx";
import { ChangePreviewText } from "./change-preview.tsx";
import { AdminForm } from "./user-form-page.tsx";

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  const { db, clock } = args.context.rokade;
  const change = await findChange(db.read, args.params["id"] ?? "");
  if (!change) throw notFound();
  const today = clock.today();
  const { plannedById, ...shown } = change;
  return {
    title: wordsOf(languageOf(args.request)).t(`administrationPeople.change.${change.kind}`),
    today,
    change: shown,
    plannedBy: plannedById === null ? null : await nameOfPerson(db.read, plannedById),
    preview: change.state === "planned" ? await previewChange(db.read, change, today) : null,
    message: new URL(args.request.url).searchParams.get("besked"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireAdmin(args);
  const id = args.params["id"] ?? "";
  const form = await args.request.formData();
  const parsed = parseForm(form, reasonForm);
  if (!parsed.ok) return invalid(args, parsed);
  const outcome = await cancelChange({
    ...verbContext(args),
    actor,
    once: onceOf(form, actor, "organisation_change.cancel"),
    id,
    version: versionOf(form),
    reason: parsed.value.reason,
  });
  return answerTo(args, parsed.typed, outcome, () => `${href("change", { id })}?besked=aflyst`);
}

export default function Change() {
  const { title, today, change, plannedBy, preview, message } = useLoaderData<typeof loader>();
  const { t, date, moment } = useAdminWords();
  const changeTitle = useChangeTitle();
  const form = useAdminForm(useActionData<typeof action>());
  const from = change.parts[0];
  const back = from ? href("organisation", { id: from.fromId }) : href("organisations");
  const { state, effectiveOn } = change;
  return (
    <AdministrationPage
      section="organisations"
      trail={[...(from ? [{ label: from.from.name, href: back }] : []), { label: title }]}
    >
      <ErrorSummary errors={form.summary} />
      {message === "planlagt" && form.summary.length === 0 && (
        <Notice
          kind="success"
          announce
          title={t(
            state === "carried_out"
              ? "administrationPeople.change.carriedOutNow"
              : "administrationPeople.change.isPlanned",
            { date: date(effectiveOn) },
          )}
        />
      )}
      {message === "aflyst" && state === "cancelled" && (
        <Notice kind="success" announce title={t("administrationPeople.change.isCancelled")} />
      )}
      <PageHead title={title} lead={changeTitle(change)} />
      <Section title={t("administrationPeople.organisation.facts")}>
        <FactList
          facts={[
            { term: t("administrationPeople.users.state"), value: <ChangeState state={state} /> },
            { term: t("administrationPeople.change.effectiveOn"), value: date(effectiveOn) },
            {
              term: t("administrationPeople.change.planned"),
              value: [moment(change.plannedAt), plannedBy].filter(Boolean).join(", "),
            },
            { term: t("administrationPeople.change.why"), value: <Written text={change.reason} /> },
            ...(change.carriedOutAt === null
              ? []
              : [{ term: t("administrationPeople.change.done"), value: moment(change.carriedOutAt) }]),
            ...(change.cancelledAt === null
              ? []
              : [
                  { term: t("administrationPeople.change.cancelled"), value: moment(change.cancelledAt) },
                  {
                    term: t("administrationPeople.change.whyCancelled"),
                    value: <Written text={change.cancelReason ?? "–"} />,
                  },
                ]),
          ]}
        />
      </Section>
      {preview && (
        <Section title={t("administrationPeople.plan.happens")}>
          <ChangePreviewText preview={preview} effectiveOn={effectiveOn} />
        </Section>
      )}
      {state === "planned" && effectiveOn > today && (
        <Section
          title={t("administrationPeople.change.cancel")}
          intro={t("administrationPeople.change.cancelWhat")}
        >
          <AdminForm
            version={form.version(change.version)}
            form={form}
            submit={t("administrationPeople.change.cancel")}
            backHref={back}
          />
        </Section>
      )}
    </AdministrationPage>
  );
}
