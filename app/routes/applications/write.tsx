import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { StepLine } from "../../components/StepLine.tsx";
import { Written } from "../../components/Written.tsx";
import {
  asksOnSubmit,
  findOwnCase,
  missingAnswers,
  periodError,
  periodForm,
  purposeForm,
  releaseDueOn,
  saveDraft,
  submitApplication,
} from "../../domain/applications/index.server.ts";
import type { Actor } from "../../domain/people/index.server.ts";
import { findActor } from "../../domain/people/index.server.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { type FieldErrors, invalid, onceOf, parseForm, verbContext, versionOf } from "../form.server.ts";
import { languageOf } from "../language.server.ts";
import { Page } from "../page.tsx";
import { notFound, requireActor } from "../session.server.ts";
import { useCaseWords, useFailed } from "./words.ts";
import { CheckAnswers, PeriodFields, PurposeFields } from "./write-steps.tsx";

const STEPS = ["1", "2", "3"] as const;
type Step = (typeof STEPS)[number];

function stepOf(request: Request): Step {
  const asked = new URL(request.url).searchParams.get("trin");
  return STEPS.find((step) => step === asked) ?? "1";
}

const at = (id: string, step: string) => `${href("application.write", { id })}?trin=${step}`;

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { db, clock } = args.context.rokade;
  const id = args.params.id ?? "";
  const own = await findOwnCase(db.read, actor, id);
  if (!own) throw notFound();
  if (own.state !== "draft") throw redirect(href("application", { id }), 303);
  const step = stepOf(args.request);
  const today = clock.today();
  const { opportunity } = own;
  return {
    title: wordsOf(languageOf(args.request)).t(`applications.write.title${step}`),
    step,
    draft: {
      id,
      version: own.version,
      purpose: own.purpose,
      benefit: own.benefit,
      startsOn: own.startsOn,
      endsOn: own.endsOn,
      flexibility: own.flexibility,
    },
    opportunity: {
      id: opportunity.id,
      kind: opportunity.kind,
      title: opportunity.title,
      organisation: opportunity.organisation.name,
      host: opportunity.host.name,
      startsOn: opportunity.startsOn,
      endsOn: opportunity.endsOn,
    },
    missing: missingAnswers(own, today),
    asks: await whoIsAsked(args, actor, { model: opportunity.model, startsOn: own.startsOn }),
  };
}

/** Whom the sending asks, for the sentence above the button. */
async function whoIsAsked(
  { context }: LoaderFunctionArgs,
  actor: Actor,
  { model, startsOn }: { model: Parameters<typeof asksOnSubmit>[0]; startsOn: string | null },
) {
  const managerId = actor.employment?.managerId ?? null;
  if (managerId === null) return { who: "nobody" as const };
  if (!asksOnSubmit(model)) return { who: "later" as const };
  const { db, clock } = context.rokade;
  const leader = await findActor(db.read, managerId, clock.today());
  return {
    who: "now" as const,
    leader: leader?.name ?? "",
    day: releaseDueOn(clock.today(), model, startsOn),
  };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const id = args.params.id ?? "";
  const form = await args.request.formData();
  const step = stepOf(args.request);
  const close = form.get("videre") === "luk";
  const base = { ...verbContext(args), actor, id, version: versionOf(form) };

  if (step === "3") {
    const outcome = await submitApplication({ ...base, once: onceOf(form, actor, "application.submit") });
    if (outcome.ok) return redirect(`${href("application", { id })}?besked=sendt`, 303);
    return refusedAnswer(args, outcome.code, {});
  }
  const parsed = step === "1" ? parseForm(form, purposeForm) : parseForm(form, periodForm);
  if (!parsed.ok) return invalid(args, parsed);
  const errors = close ? {} : unanswered(parsed.value, args.context.rokade.clock.today());
  if (Object.keys(errors).length > 0) return invalid(args, { errors, typed: parsed.typed });
  const outcome = await saveDraft({
    ...base,
    once: onceOf(form, actor, "application.save"),
    change: withoutEmptyDays(parsed.value),
  });
  if (!outcome.ok) return refusedAnswer(args, outcome.code, parsed.typed);
  return redirect(close ? `${href("applications")}?besked=gemt` : at(id, step === "1" ? "2" : "3"), 303);
}

type Answers =
  | { purpose: string; benefit: string }
  | { startsOn: string; endsOn: string; flexibility: string };

/** What must be there before the next page; a draft that is put aside may lack it. */
function unanswered(answers: Answers, today: string): FieldErrors {
  if ("purpose" in answers)
    return {
      ...(answers.purpose === "" && { purpose: "purpose_missing" }),
      ...(answers.benefit === "" && { benefit: "benefit_missing" }),
    };
  const wrong = periodError(answers.startsOn, answers.endsOn, today);
  return wrong ? { [wrong.field]: wrong.code } : {};
}

function withoutEmptyDays(answers: Answers) {
  if ("purpose" in answers) return { purpose: answers.purpose, benefit: answers.benefit };
  const { startsOn, endsOn, flexibility } = answers;
  return { startsOn: startsOn || null, endsOn: endsOn || null, flexibility };
}

function refusedAnswer(
  args: ActionFunctionArgs,
  code: string,
  typed: Readonly<Record<string, string | string[]>>,
) {
  if (code === "not_found") throw notFound();
  return invalid(args, { errors: { "": code }, typed }, code === "conflict" ? 409 : 400);
}

export default function Write() {
  const { step, draft, opportunity, missing, asks } = useLoaderData<typeof loader>();
  const { t, kindAt } = useCaseWords();
  const failed = useFailed(useActionData<typeof action>());
  const title = t(`applications.write.title${step}`);
  return (
    <Page
      trail={[
        { label: t("applications.mine.title"), href: href("applications") },
        { label: opportunity.title, href: href("opportunity", { id: opportunity.id }) },
        { label: title },
      ]}
    >
      <ErrorSummary errors={failed.summary} />
      <div className="rk-form-page">
        <p className="rk-eyebrow">
          <span>
            {`${kindAt(opportunity.kind, opportunity.organisation)}: `}
            <Written text={opportunity.title} />
          </span>
        </p>
        <StepLine step={Number(step)} of={STEPS.length} />
        <PageHead
          title={title}
          lead={step === "3" ? t("applications.write.lead3") : t("applications.write.readers", opportunity)}
        />
        {step === "1" && <PurposeFields draft={draft} failed={failed} />}
        {step === "2" && <PeriodFields draft={draft} failed={failed} opportunity={opportunity} />}
        {step === "3" && (
          <CheckAnswers
            draft={draft}
            missing={missing}
            asks={asks}
            host={opportunity.host}
            changeHref={(to) => at(draft.id, to)}
          />
        )}
      </div>
    </Page>
  );
}
