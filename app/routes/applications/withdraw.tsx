import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Actions } from "../../components/Layouts.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { Written } from "../../components/Written.tsx";
import { findOwnCase, withdrawApplication, withdrawForm } from "../../domain/applications/index.server.ts";
import { LIMITS } from "../../domain/applications/labels.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { FORM_ID } from "../failed-form.ts";
import { invalid, onceOf, parseForm, verbContext, versionOf } from "../form.server.ts";
import { languageOf } from "../language.server.ts";
import { FormToken, Page } from "../page.tsx";
import { notFound, requireActor } from "../session.server.ts";
import { useCaseWords, useFailed } from "./words.ts";

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const own = await findOwnCase(args.context.rokade.db.read, actor, args.params.id ?? "");
  if (!own) throw notFound();
  const { state } = own;
  const way =
    state === "draft"
      ? ("draft" as const)
      : state === "offered"
        ? ("offer" as const)
        : ["submitted", "shortlisted", "accepted"].includes(state)
          ? ("sent" as const)
          : ("closed" as const);
  const { t } = wordsOf(languageOf(args.request));
  const titles = {
    draft: t("applications.withdraw.titleDraft"),
    offer: t("applications.withdraw.titleOffer"),
    sent: t("applications.withdraw.title"),
    closed: t("applications.withdraw.title"),
  };
  return {
    title: titles[way],
    way,
    id: own.id,
    version: own.version,
    leaderWaits: own.release === "waiting",
    opportunity: { title: own.opportunity.title, host: own.opportunity.host.name },
  };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const id = args.params.id ?? "";
  const form = await args.request.formData();
  const parsed = parseForm(form, withdrawForm);
  if (!parsed.ok) return invalid(args, parsed);
  const outcome = await withdrawApplication({
    ...verbContext(args),
    actor,
    id,
    version: versionOf(form),
    once: onceOf(form, actor, "application.withdraw"),
    reason: parsed.value.reason || null,
  });
  if (outcome.ok)
    return redirect(
      outcome.value.deleted
        ? `${href("applications")}?besked=slettet`
        : `${href("application", { id })}?besked=trukket`,
      303,
    );
  if (outcome.code === "not_found") throw notFound();
  return invalid(
    args,
    { errors: { "": outcome.code }, typed: parsed.typed },
    outcome.code === "conflict" ? 409 : 400,
  );
}

export default function Withdraw() {
  const { title, way, id, version, leaderWaits, opportunity } = useLoaderData<typeof loader>();
  const { t } = useCaseWords();
  const failed = useFailed(useActionData<typeof action>());
  const back = href("application", { id });
  return (
    <Page
      trail={[
        { label: t("applications.mine.title"), href: href("applications") },
        { label: opportunity.title, href: back },
        { label: title },
      ]}
    >
      <ErrorSummary errors={failed.summary} />
      <PageHead title={title} lead={<Written text={opportunity.title} />} />
      {way === "closed" ? (
        <>
          <p>{t("applications.withdraw.impossible")}.</p>
          <Actions>
            <a className="button button-primary" href={back}>
              {t("applications.withdraw.back")}
            </a>
          </Actions>
        </>
      ) : (
        <form className="rk-form-page" method="post" id={FORM_ID}>
          <FormToken version={failed.version(version)} />
          {way === "draft" ? (
            <p>{t("applications.withdraw.draftText")}</p>
          ) : (
            <>
              <h2>{t("applications.withdraw.what")}</h2>
              <ul>
                <li>{t("applications.withdraw.what1", { host: opportunity.host })}</li>
                {leaderWaits && <li>{t("applications.withdraw.what2")}</li>}
                {way === "offer" && <li>{t("applications.withdraw.whatOffer")}</li>}
                <li>{t("applications.withdraw.what3")}</li>
              </ul>
              <TextArea
                name="reason"
                label={t(
                  way === "offer" ? "applications.withdraw.reasonOffer" : "applications.withdraw.reason",
                )}
                hint={t("applications.withdraw.reasonHint")}
                optional
                defaultValue={failed.typed("reason")}
                error={failed.error("reason")}
                limit={LIMITS.reason}
                rows={3}
              />
            </>
          )}
          <Actions>
            <button className="button button-primary" type="submit">
              {way === "draft"
                ? t("applications.withdraw.submitDraft")
                : way === "offer"
                  ? t("applications.withdraw.submitOffer")
                  : t("applications.withdraw.submit")}
            </button>
            <a href={back}>
              {way === "draft"
                ? t("applications.withdraw.keepDraft")
                : way === "offer"
                  ? t("applications.withdraw.keepOffer")
                  : t("applications.withdraw.keep")}
            </a>
          </Actions>
        </form>
      )}
    </Page>
  );
}
