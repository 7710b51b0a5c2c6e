import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { FactList } from "../../components/FactList.tsx";
import { Actions, AsideLayout } from "../../components/Layouts.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { Written } from "../../components/Written.tsx";
import {
  applyRefusal,
  asksOnSubmit,
  countSeatsTaken,
  findOpportunityToApplyFor,
  myApplicationFor,
  releaseDaysOf,
  startApplication,
} from "../../domain/applications/index.server.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { formatDate } from "../../shared/format.ts";
import { FORM_ID } from "../failed-form.ts";
import { invalid, onceOf, verbContext } from "../form.server.ts";
import { languageOf } from "../language.server.ts";
import { FormToken, Page } from "../page.tsx";
import { notFound, requireActor } from "../session.server.ts";
import { useCaseWords, useFailed } from "./words.ts";

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { db, clock } = args.context.rokade;
  const id = args.params.id ?? "";
  const opportunity = await findOpportunityToApplyFor(db.read, actor, id);
  if (!opportunity) throw notFound();
  const own = await myApplicationFor(db.read, actor, id);
  if (own?.state === "draft") throw redirect(href("application.write", { id: own.id }), 303);
  if (own && own.state !== "withdrawn") throw redirect(href("application", { id: own.id }), 303);
  const today = clock.today();
  const seatsTaken = await countSeatsTaken(db.read, id);
  const asks = actor.employment?.managerId
    ? asksOnSubmit(opportunity.model)
      ? ("now" as const)
      : ("later" as const)
    : ("never" as const);
  return {
    title: wordsOf(languageOf(args.request)).t("applications.apply.title"),
    opportunity: {
      id,
      kind: opportunity.kind,
      title: opportunity.title,
      organisation: opportunity.organisation.name,
      host: opportunity.host.name,
      deadline: opportunity.deadline,
      startsOn: opportunity.startsOn,
      endsOn: opportunity.endsOn,
    },
    refusal: applyRefusal(actor, opportunity, { today, seatsTaken }),
    asks,
    releaseDays: releaseDaysOf(opportunity.model),
  };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const form = await args.request.formData();
  const outcome = await startApplication({
    ...verbContext(args),
    actor,
    once: onceOf(form, actor, "application.start"),
    opportunityId: args.params.id ?? "",
  });
  if (!outcome.ok) {
    if (outcome.code === "not_found") throw notFound();
    return invalid(
      args,
      { errors: { "": outcome.code }, typed: {} },
      outcome.code === "conflict" ? 409 : 400,
    );
  }
  const { id, state } = outcome.value;
  return redirect(state === "draft" ? href("application.write", { id }) : href("application", { id }), 303);
}

export default function Apply() {
  const { opportunity, refusal, asks, releaseDays } = useLoaderData<typeof loader>();
  const { t, language, kindAt, icon, period } = useCaseWords();
  const { summary } = useFailed(useActionData<typeof action>());
  const { host } = opportunity;
  const step2 = {
    now: t("applications.apply.step2Now", { days: releaseDays }),
    later: t("applications.apply.step2Later"),
    never: t("applications.apply.step2None"),
  }[asks];
  return (
    <Page
      trail={[
        { label: t("shell.menu.opportunities"), href: href("opportunities") },
        { label: opportunity.title, href: href("opportunity", { id: opportunity.id }) },
        { label: t("applications.apply.title") },
      ]}
    >
      <ErrorSummary errors={summary} />
      <PageHead
        eyebrow={{ icon: icon(opportunity.kind), text: kindAt(opportunity.kind, opportunity.organisation) }}
        title={t("applications.apply.title")}
        lead={<Written text={opportunity.title} />}
      />
      <AsideLayout
        asideLabel={t("applications.case.short")}
        aside={
          <section>
            <h2>{t("applications.case.short")}</h2>
            <FactList
              facts={[
                {
                  term: t("applications.apply.deadline"),
                  value: opportunity.deadline
                    ? formatDate(opportunity.deadline, language)
                    : t("applications.apply.noDeadline"),
                },
                {
                  term: t("applications.apply.period"),
                  value: period(opportunity.startsOn, opportunity.endsOn),
                },
                { term: t("applications.apply.host"), value: host },
              ]}
            />
          </section>
        }
      >
        {refusal ? (
          <>
            <Notice kind="info" title={t("applications.apply.closedTitle")}>
              {t(`applications.errors.${refusal}`)}.
            </Notice>
            <Actions>
              <a className="button button-primary" href={href("opportunities")}>
                {t("applications.apply.find")}
              </a>
            </Actions>
          </>
        ) : (
          <Section title={t("applications.apply.steps")}>
            <ol className="rk-numbered">
              <li>{t("applications.apply.step1")}</li>
              <li>{step2}</li>
              <li>{t("applications.apply.step3", { host })}</li>
              <li>{t("applications.apply.step4")}</li>
            </ol>
            <p>{t("applications.apply.voluntary")}</p>
            <form method="post" id={FORM_ID}>
              <FormToken />
              <Actions>
                <button className="button button-primary" type="submit">
                  {t("applications.apply.begin")}
                </button>
              </Actions>
            </form>
          </Section>
        )}
      </AsideLayout>
    </Page>
  );
}
