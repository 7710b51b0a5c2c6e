import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RadioGroup } from "../../components/Choices.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { FactList } from "../../components/FactList.tsx";
import { Actions } from "../../components/Layouts.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { StatusBadge } from "../../components/StatusBadge.tsx";
import { findMessage, giveUpForm, giveUpMessage, MAX_ATTEMPTS } from "../../domain/jobs/index.server.ts";
import { GIVE_UP_REASONS } from "../../domain/jobs/labels.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { formatDateTime } from "../../shared/format.ts";
import { AdministrationPage } from "../administration-page.tsx";
import { invalid, onceOf, parseForm, verbContext } from "../form.server.ts";
import { languageOf } from "../language.server.ts";
import { useOperations } from "../operations-words.ts";
import { FormToken } from "../page.tsx";
import { notFound, requireAdmin } from "../session.server.ts";
import { MessageError, MessageKind } from "./outbox-table.tsx";

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  const message = await findMessage(args.context.rokade.db.read, args.params.id ?? "");
  if (!message) throw notFound();
  const { id, kind, attempts, lastError, createdAt, availableAt, doneAt, failedAt } = message;
  return {
    title: wordsOf(languageOf(args.request)).t("operations.jobs.message.kind"),
    message: {
      ...{ id, kind, attempts, lastError, most: MAX_ATTEMPTS },
      state: doneAt ? ("done" as const) : failedAt ? ("failed" as const) : ("waiting" as const),
      createdAt: createdAt.toISOString(),
      availableAt: availableAt.toISOString(),
      endedAt: (doneAt ?? failedAt)?.toISOString() ?? null,
    },
  };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireAdmin(args);
  const form = await args.request.formData();
  const parsed = parseForm(form, giveUpForm);
  if (!parsed.ok) return invalid(args, parsed);
  const outcome = await giveUpMessage({
    ...verbContext(args),
    actorId: actor.personId,
    once: onceOf(form, actor, "administration.give_up"),
    id: args.params.id ?? "",
    reason: parsed.value.reason,
  });
  if (outcome.ok) return redirect(`${href("jobs")}?besked=opgivet`, 303);
  if (outcome.code === "not_found") throw notFound();
  return invalid(args, { errors: { "": outcome.code }, typed: parsed.typed }, 409);
}

const TONES = { waiting: "none", failed: "missing", done: "good" } as const;

export default function OutboxMessage() {
  const { message } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t, language } = useOperations();
  const { state, attempts, most } = message;
  const moment = (at: string | null) => (at === null ? "–" : formatDateTime(at, language));
  const error = failed?.errors.reason === undefined ? undefined : t("operations.jobs.errors.reason");
  return (
    <AdministrationPage section="jobs" trail={[{ label: t("operations.jobs.message.kind") }]}>
      <ErrorSummary errors={error === undefined ? [] : [{ fieldId: "reason", text: error }]} />
      {failed?.errors[""] !== undefined && (
        <Notice kind="warning" announce>
          {t("operations.jobs.errors.not_possible")}
        </Notice>
      )}
      <PageHead title={<MessageKind kind={message.kind} />} lead={t("operations.jobs.message.lead")} />
      <div className="rk-facts-block">
        <FactList
          facts={[
            {
              term: t("operations.jobs.columns.state"),
              value: (
                <StatusBadge tone={TONES[state]}>{t(`operations.jobs.messageState.${state}`)}</StatusBadge>
              ),
            },
            { term: t("operations.jobs.message.created"), value: moment(message.createdAt) },
            {
              term: t("operations.jobs.message.attempts"),
              value: t("operations.jobs.attempts", { attempts, most }),
            },
            state === "waiting"
              ? { term: t("operations.jobs.message.next"), value: moment(message.availableAt) }
              : { term: t(`operations.jobs.message.${state}`), value: moment(message.endedAt) },
            { term: t("operations.jobs.message.error"), value: <MessageError error={message.lastError} /> },
            { term: t("operations.jobs.message.id"), value: message.id },
          ]}
        />
      </div>
      {state !== "done" && (
        <form method="post" action={href("jobs")}>
          <FormToken />
          <input type="hidden" name="id" value={message.id} />
          <Actions>
            <button className="button button-primary" type="submit" name="act" value="retry">
              {t("operations.jobs.retry")}
            </button>
          </Actions>
        </form>
      )}
      {state === "failed" && (
        <Section title={t("operations.jobs.giveUp.title")} intro={t("operations.jobs.giveUp.lead")}>
          <form method="post">
            <FormToken />
            <RadioGroup
              name="reason"
              label={t("operations.jobs.giveUp.reason")}
              error={error}
              options={GIVE_UP_REASONS.map((reason) => ({
                value: reason,
                label: t(`operations.jobs.giveUp.${reason}`),
              }))}
            />
            <Actions>
              <button className="button button-secondary" type="submit">
                {t("operations.jobs.giveUp.submit")}
              </button>
            </Actions>
          </form>
        </Section>
      )}
    </AdministrationPage>
  );
}
