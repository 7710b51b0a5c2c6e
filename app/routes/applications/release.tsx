import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { PairLayout } from "../../components/Layouts.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Written } from "../../components/Written.tsx";
import {
  answerRelease,
  findAskedCase,
  hostThenAndNow,
  othersAway,
  releaseForm,
  wholeWeeksOf,
} from "../../domain/applications/index.server.ts";
import { logLookup } from "../../domain/audit/index.server.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { danishTime } from "../../shared/format.ts";
import { FORM_ID } from "../failed-form.ts";
import { invalid, onceOf, parseForm, verbContext, versionOf } from "../form.server.ts";
import { languageOf } from "../language.server.ts";
import { Page } from "../page.tsx";
import { notFound, requireLeader } from "../session.server.ts";
import { ReleaseAnswered, ReleaseAnswerForm } from "./release-answer.tsx";
import { ReleaseGains, ReleaseLosses } from "./release-facts.tsx";
import { useCaseWords, useFailed } from "./words.ts";

const LEADER_STEPS: readonly string[] = ["give_release", "propose_period", "refuse_release"];

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireLeader(args);
  const { db, clock } = args.context.rokade;
  const asked = await findAskedCase(db.read, actor, args.params.id ?? "");
  if (!asked) throw notFound();
  const { startsOn, endsOn, opportunity } = asked;
  const host = await hostThenAndNow(db.read, asked, clock.today());
  const period = startsOn !== null && endsOn !== null ? { startsOn, endsOn } : null;
  const away = period ? await othersAway(db.read, actor, { exceptPersonId: asked.applicantId, period }) : [];
  await logLookup({
    ...verbContext(args),
    viewerId: actor.personId,
    subjectIds: [asked.applicantId, ...away.map(({ personId }) => personId)],
    purpose: "release_answer",
    kind: "read",
  });
  const weeks = period ? wholeWeeksOf(period) : 0;
  const answeredAt = asked.steps.findLast(({ step }) => LEADER_STEPS.includes(step))?.at;
  const language = languageOf(args.request);
  const name = asked.applicant.name;
  // Taken back before an answer: the leader no longer has a reason to read it.
  const lapsed = asked.release === "not_asked";
  const own = (text: string) => (lapsed ? "" : text);
  // A chosen part of the case: what passes between applicant and host is theirs.
  return {
    title: wordsOf(language).t("applications.release.title", { name }),
    today: clock.today(),
    id: asked.id,
    version: asked.version,
    name,
    state: asked.state,
    release: asked.release,
    lapsed,
    purpose: own(asked.purpose),
    benefit: own(asked.benefit),
    flexibility: own(asked.flexibility),
    startsOn,
    endsOn,
    releaseDueOn: asked.releaseDueOn,
    releaseReason: asked.releaseReason,
    releaseStartsOn: asked.releaseStartsOn,
    releaseEndsOn: asked.releaseEndsOn,
    learned: asked.state === "completed" ? asked.learned : null,
    answeredOn: answeredAt ? danishTime(answeredAt.toISOString()).day : null,
    weeks,
    totalHours: weeks * opportunity.hoursPerWeek,
    staff: actor.staff,
    away: away.map(({ name: who, ...days }) => ({ name: who, ...days })),
    opportunity: {
      kind: opportunity.kind,
      title: opportunity.title,
      organisation: host.name,
      organisationNow: host.nowName,
      workload: opportunity.workload,
      hoursPerWeek: opportunity.hoursPerWeek,
      competences: opportunity.competences.map(({ competence }) =>
        language === "en" ? competence.labelEn : competence.labelDa,
      ),
    },
    sent: new URL(args.request.url).searchParams.get("besked") === "sendt",
  };
}

export type ReleaseData = Awaited<ReturnType<typeof loader>>;

export async function action(args: ActionFunctionArgs) {
  const actor = await requireLeader(args);
  const id = args.params.id ?? "";
  const form = await args.request.formData();
  const parsed = parseForm(form, releaseForm(args.context.rokade.clock.today()));
  if (!parsed.ok) return invalid(args, parsed);
  const outcome = await answerRelease({
    ...verbContext(args),
    actor,
    id,
    version: versionOf(form),
    once: onceOf(form, actor, "application.answer_release"),
    answer: parsed.value,
  });
  if (outcome.ok) return redirect(`${href("leader.release", { id })}?besked=sendt`, 303);
  if (outcome.code === "not_found") throw notFound();
  return invalid(
    args,
    { errors: { "": outcome.code }, typed: parsed.typed },
    outcome.code === "conflict" ? 409 : 400,
  );
}

export default function Release() {
  const data = useLoaderData<typeof loader>();
  const { t, icon, kindAt, thenAndNow } = useCaseWords();
  const failed = useFailed(useActionData<typeof action>());
  const { name, opportunity, release } = data;
  return (
    <Page trail={[{ label: t("applications.leader.title"), href: href("leader") }, { label: name }]}>
      <ErrorSummary errors={failed.summary} />
      <PageHead
        eyebrow={{
          icon: icon(opportunity.kind),
          text: kindAt(opportunity.kind, thenAndNow(opportunity.organisation, opportunity.organisationNow)),
        }}
        title={t("applications.release.title", { name })}
        lead={<Written text={opportunity.title} />}
      />
      {data.sent && release !== "waiting" && failed.summary.length === 0 && (
        <Notice kind="success" announce>
          {t("applications.release.sent", { name })}
        </Notice>
      )}
      {release !== "waiting" && (
        <div id={FORM_ID}>
          {data.lapsed ? (
            <p>{t("applications.release.lapsed", { name })}</p>
          ) : (
            <ReleaseAnswered data={data} />
          )}
        </div>
      )}
      {!data.lapsed && (
        <PairLayout>
          <ReleaseGains data={data} />
          <ReleaseLosses data={data} />
        </PairLayout>
      )}
      {release === "waiting" && <ReleaseAnswerForm data={data} failed={failed} />}
    </Page>
  );
}
