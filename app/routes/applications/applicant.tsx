import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { FactList } from "../../components/FactList.tsx";
import { AsideLayout } from "../../components/Layouts.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Prose } from "../../components/Prose.tsx";
import { Section } from "../../components/Section.tsx";
import { StatusBadge } from "../../components/StatusBadge.tsx";
import { Written, WrittenIn } from "../../components/Written.tsx";
import {
  asksOnSubmit,
  chooseApplicant,
  chooseForm,
  countSeatsTaken,
  findApplicant,
  offerDueOn,
} from "../../domain/applications/index.server.ts";
import { hostTone, leaderAnswer } from "../../domain/applications/labels.ts";
import { logLookup } from "../../domain/audit/index.server.ts";
import { compareCompetences } from "../../domain/matching/index.server.ts";
import { href } from "../../href.ts";
import { danishTime } from "../../shared/format.ts";
import { invalid, onceOf, parseForm, verbContext, versionOf } from "../form.server.ts";
import { languageOf } from "../language.server.ts";
import { Page } from "../page.tsx";
import { notFound, requireLeader } from "../session.server.ts";
import { ApplicantChoice } from "./applicant-choice.tsx";
import { useCaseWords, useFailed } from "./words.ts";

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireLeader(args);
  const { db, clock } = args.context.rokade;
  const today = clock.today();
  const found = await findApplicant(db.read, actor, args.params.id ?? "", today);
  if (!found) throw notFound();
  await logLookup({
    ...verbContext(args),
    viewerId: actor.personId,
    subjectIds: [found.personId],
    purpose: "applicant_choice",
    kind: "read",
  });
  const { posting, personId: _, leaderId, holds, submittedAt, ...applicant } = found;
  const english = languageOf(args.request) === "en";
  const asked = posting.competences.map(({ competence }) => ({
    id: competence.id,
    label: english ? competence.labelEn : competence.labelDa,
  }));
  const { has, lacks } = compareCompetences(asked, holds);
  return {
    title: applicant.name,
    today,
    applicant: {
      ...applicant,
      sentOn: submittedAt === null ? null : danishTime(submittedAt.toISOString()).day,
    },
    leaderAsked: leaderId !== null,
    asksAfterOffer: !asksOnSubmit(posting.model),
    has: has.map(({ label }) => label),
    lacks: lacks.map(({ label }) => label),
    offerDueOn: offerDueOn(today),
    posting: {
      id: posting.id,
      kind: posting.kind,
      title: posting.title,
      organisation: posting.organisation.name,
      seats: posting.seats,
    },
    free: Math.max(0, posting.seats - (await countSeatsTaken(db.read, posting.id))),
    message: new URL(args.request.url).searchParams.get("besked"),
  };
}

export type ApplicantData = Awaited<ReturnType<typeof loader>>;

const MESSAGES = ["offered", "shortlisted", "declined"] as const;

export async function action(args: ActionFunctionArgs) {
  const actor = await requireLeader(args);
  const id = args.params.id ?? "";
  const form = await args.request.formData();
  const parsed = parseForm(form, chooseForm);
  if (!parsed.ok) return invalid(args, parsed);
  const outcome = await chooseApplicant({
    ...verbContext(args),
    actor,
    id,
    version: versionOf(form),
    once: onceOf(form, actor, `application.${parsed.value.choice}`),
    choice: parsed.value,
  });
  if (outcome.ok) return redirect(`${href("host.applicant", { id })}?besked=${outcome.value.state}`, 303);
  if (outcome.code === "not_found") throw notFound();
  return invalid(
    args,
    { errors: { "": outcome.code }, typed: parsed.typed },
    outcome.code === "conflict" ? 409 : 400,
  );
}

export default function ApplicantPage() {
  const data = useLoaderData<typeof loader>();
  const { t, thenAndNow } = useCaseWords();
  const failed = useFailed(useActionData<typeof action>());
  const { applicant, posting, has, lacks } = data;
  const done = MESSAGES.find((state) => state === data.message && state === applicant.state);
  return (
    <Page
      trail={[
        { label: t("shell.menu.host"), href: href("host") },
        { label: t("applications.applicants.title"), href: href("host.applicants", { id: posting.id }) },
        { label: applicant.name },
      ]}
    >
      <ErrorSummary errors={failed.summary} />
      <PageHead
        eyebrow={{ text: <Written text={posting.title} /> }}
        title={applicant.name}
        lead={[
          applicant.title,
          applicant.workplaceName,
          thenAndNow(applicant.organisationName, applicant.organisationNowName),
        ]
          .filter(Boolean)
          .join(", ")}
      />
      {done && failed.summary.length === 0 && (
        <Notice kind="success" announce>
          {t(`applications.applicant.done.${done}`, { name: applicant.name })}
        </Notice>
      )}
      <ApplicantChoice data={data} failed={failed} />
      <AsideLayout asideLabel={t("applications.applicant.short")} aside={<Short data={data} />}>
        <WrittenIn texts={[applicant.purpose, applicant.benefit, applicant.flexibility]} />
        <Section title={t("applications.applicant.purpose")}>
          <Prose text={applicant.purpose} />
        </Section>
        <Section title={t("applications.applicant.benefit")}>
          <Prose text={applicant.benefit} />
        </Section>
        {applicant.flexibility && (
          <Section title={t("applications.applicant.flexibility")}>
            <Prose text={applicant.flexibility} />
          </Section>
        )}
        {has.length + lacks.length > 0 && (
          <Section title={t("applications.applicant.match")}>
            <FactList
              facts={[
                {
                  term: t("applications.applicant.holds"),
                  value: <Labels labels={has} none={t("applications.applicant.holdsNone")} />,
                },
                {
                  term: t("applications.applicant.lacks"),
                  value: <Labels labels={lacks} none={t("applications.applicant.lacksNone")} />,
                },
              ]}
            />
          </Section>
        )}
      </AsideLayout>
    </Page>
  );
}

function Labels({ labels, none }: { labels: readonly string[]; none: string }) {
  if (labels.length === 0) return <>{none}</>;
  return (
    <ul className="rk-plain">
      {labels.map((label) => (
        <li key={label}>{label}</li>
      ))}
    </ul>
  );
}

function Short({ data }: { data: ApplicantData }) {
  const { t, day, period } = useCaseWords();
  const { applicant, today, asksAfterOffer } = data;
  return (
    <section>
      <h2>{t("applications.applicant.short")}</h2>
      <FactList
        facts={[
          {
            term: t("applications.applicants.status"),
            value: (
              <StatusBadge tone={hostTone(applicant.state)}>
                {t(`applications.hostStatus.${applicant.state}`)}
              </StatusBadge>
            ),
          },
          ...(applicant.sentOn
            ? [{ term: t("applications.applicant.sent"), value: day(applicant.sentOn, today) }]
            : []),
          { term: t("applications.case.period"), value: period(applicant.startsOn, applicant.endsOn) },
          {
            term: t("applications.applicants.leaderAnswer"),
            value: t(
              `applications.leaderAnswer.${leaderAnswer(applicant.release, asksAfterOffer && !data.leaderAsked)}`,
            ),
          },
          ...(applicant.state === "offered" && applicant.offerDueOn
            ? [{ term: t("applications.applicant.offerBy"), value: day(applicant.offerDueOn, today) }]
            : []),
          ...(applicant.declineReason
            ? [
                {
                  term: t("applications.applicant.declineYours"),
                  value: <Prose text={applicant.declineReason} />,
                },
              ]
            : []),
        ]}
      />
    </section>
  );
}
