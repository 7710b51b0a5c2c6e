import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { AsideLayout } from "../../components/Layouts.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { Written } from "../../components/Written.tsx";
import {
  acceptOffer,
  acceptPeriod,
  asksOnSubmit,
  caseForm,
  choiceExpectedOn,
  completeApplication,
  findOwnCase,
  hostThenAndNow,
  timelineOf,
  uptakeKey,
} from "../../domain/applications/index.server.ts";
import { loggedHours } from "../../domain/uptake/index.server.ts";
import { href } from "../../href.ts";
import { danishTime } from "../../shared/format.ts";
import { invalid, onceOf, parseForm, verbContext, versionOf } from "../form.server.ts";
import { Page } from "../page.tsx";
import { notFound, requireActor } from "../session.server.ts";
import { CaseNextStep } from "./case-next-step.tsx";
import { CaseAnswers, CaseSide } from "./case-parts.tsx";
import { CaseTimeline } from "./case-timeline.tsx";
import { useCaseWords, useFailed } from "./words.ts";

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { db, clock } = args.context.rokade;
  const id = args.params.id ?? "";
  const own = await findOwnCase(db.read, actor, id);
  if (!own) throw notFound();
  if (own.state === "draft") throw redirect(href("application.write", { id }), 303);
  const today = clock.today();
  const { opportunity, steps, applicant: _, ...application } = own;
  const host = await hostThenAndNow(db.read, own, today);
  const asksAfterOffer = !asksOnSubmit(opportunity.model) && Boolean(actor.employment?.managerId);
  const expectedOn = choiceExpectedOn(opportunity.deadline);
  return {
    title: opportunity.title,
    today,
    application,
    opportunity: {
      id: opportunity.id,
      kind: opportunity.kind,
      title: opportunity.title,
      organisation: host.name,
      organisationNow: host.nowName,
      host: opportunity.host.name,
      workload: opportunity.workload,
      hoursPerWeek: opportunity.hoursPerWeek,
      isOpen:
        opportunity.state === "published" && (opportunity.deadline === null || opportunity.deadline >= today),
    },
    asksAfterOffer,
    choiceExpectedOn: expectedOn !== null && expectedOn >= today ? expectedOn : null,
    hours: await loggedHours(db.read, uptakeKey(id)),
    moments: timelineOf(
      {
        ...application,
        asksAfterOffer,
        choiceExpectedOn: expectedOn !== null && expectedOn >= today ? expectedOn : null,
        steps: steps.map(({ step, at }) => ({ step, day: danishTime(at.toISOString()).day })),
      },
      today,
    ),
    message: new URL(args.request.url).searchParams.get("besked"),
  };
}

export type CaseData = Awaited<ReturnType<typeof loader>>;

const MESSAGES = {
  accept_offer: "svar",
  accept_period: "periode",
  complete: "afsluttet",
} as const;

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const id = args.params.id ?? "";
  const form = await args.request.formData();
  const parsed = parseForm(form, caseForm);
  if (!parsed.ok) return invalid(args, parsed);
  const { act } = parsed.value;
  const base = {
    ...verbContext(args),
    actor,
    id,
    version: versionOf(form),
    once: onceOf(form, actor, `application.${act}`),
  };
  const outcome =
    parsed.value.act === "complete"
      ? await completeApplication({ ...base, learned: parsed.value.learned })
      : act === "accept_period"
        ? await acceptPeriod(base)
        : await acceptOffer(base);
  if (outcome.ok) return redirect(`${href("application", { id })}?besked=${MESSAGES[act]}`, 303);
  if (outcome.code === "not_found") throw notFound();
  return invalid(
    args,
    { errors: { "": outcome.code }, typed: parsed.typed },
    outcome.code === "conflict" ? 409 : 400,
  );
}

export default function Case() {
  const data = useLoaderData<typeof loader>();
  const { t, icon, kindAt, thenAndNow } = useCaseWords();
  const failed = useFailed(useActionData<typeof action>());
  const { opportunity } = data;
  const host = thenAndNow(opportunity.organisation, opportunity.organisationNow);
  return (
    <Page
      trail={[
        { label: t("applications.mine.title"), href: href("applications") },
        { label: opportunity.title },
      ]}
    >
      <ErrorSummary errors={failed.summary} />
      <PageHead
        eyebrow={{ icon: icon(opportunity.kind), text: kindAt(opportunity.kind, host) }}
        title={<Written text={opportunity.title} />}
      />
      {failed.summary.length === 0 && <Receipt data={data} />}
      <CaseNextStep data={data} failed={failed} />
      <AsideLayout asideLabel={t("applications.case.about")} aside={<CaseSide data={data} />}>
        <Section title={t("applications.case.journey")}>
          <CaseTimeline data={data} />
        </Section>
        <CaseAnswers data={data} />
      </AsideLayout>
    </Page>
  );
}

/** The answer to what the applicant just did. */
function Receipt({ data: { message, application, opportunity } }: { data: CaseData }) {
  const { t } = useCaseWords();
  const { state } = application;
  const title =
    message === "sendt"
      ? t("applications.case.sentTitle")
      : message === "svar" && state === "agreed"
        ? t("applications.case.agreedTitle")
        : message === "svar" && state === "accepted"
          ? t("applications.case.acceptedTitle")
          : message === "periode"
            ? t("applications.case.periodTitle")
            : message === "afsluttet" && state === "completed"
              ? t("applications.case.completedTitle")
              : message === "trukket" && state === "withdrawn"
                ? t("applications.case.withdrawnTitle")
                : null;
  if (title === null) return null;
  return (
    <Notice kind="success" title={title} announce>
      {message === "sendt" && t("applications.case.sentTo", { host: opportunity.host })}
    </Notice>
  );
}
