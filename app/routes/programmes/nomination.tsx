import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Disclosure } from "../../components/Disclosure.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { FactList } from "../../components/FactList.tsx";
import { AsideLayout } from "../../components/Layouts.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Prose } from "../../components/Prose.tsx";
import { Section } from "../../components/Section.tsx";
import { Timeline } from "../../components/Timeline.tsx";
import { Written, WrittenIn } from "../../components/Written.tsx";
import { logLookup } from "../../domain/audit/index.server.ts";
import type { Actor } from "../../domain/people/index.server.ts";
import {
  answerNomination,
  findNomination,
  isPast,
  nominationForm,
  withdrawNomination,
} from "../../domain/programmes/index.server.ts";
import { CRITERIA } from "../../domain/programmes/labels.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { invalid, onceOf, parseForm, verbContext, versionOf } from "../form.server.ts";
import { languageOf } from "../language.server.ts";
import { FormToken, Page } from "../page.tsx";
import type { RequestArgs } from "../request-args.ts";
import { notFound, requireActor } from "../session.server.ts";
import { NominationNextStep } from "./next-step.tsx";
import { stepsOf } from "./steps.ts";
import { useNominationWords } from "./words.ts";

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const nomination = await findReadable(args, actor);
  const { clock } = args.context.rokade;
  await logLookup({
    ...verbContext(args),
    viewerId: actor.personId,
    subjectIds: [nomination.nominee.id],
    purpose: nomination.as === "secretariat" ? "nomination_endorsement" : "nomination",
    kind: "read",
  });
  const { t } = wordsOf(languageOf(args.request));
  return {
    title:
      nomination.as === "nominee"
        ? t("programmes.nomination.ofYou")
        : t("programmes.nomination.of", { name: nomination.nominee.name }),
    nomination,
    isPast: isPast(nomination.opportunity.deadline, clock.today()),
    wasSent: new URL(args.request.url).searchParams.get("besked") === "sendt",
  };
}

async function findReadable({ params, context }: RequestArgs, actor: Actor) {
  const nomination = await findNomination(context.rokade.db.read, actor, params.id ?? "");
  if (!nomination) throw notFound();
  return nomination;
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { id } = await findReadable(args, actor);
  const form = await args.request.formData();
  const parsed = parseForm(form, nominationForm);
  if (!parsed.ok) return invalid(args, parsed);
  const { act, reason } = parsed.value;
  const options = {
    ...verbContext(args),
    actor,
    once: onceOf(form, actor, `programmes.${act}`),
    id,
    version: versionOf(form),
  };
  const outcome =
    act === "withdraw"
      ? await withdrawNomination(options)
      : await answerNomination({ ...options, answer: act, reason: reason === "" ? null : reason });
  if (outcome.ok) return redirect(href("nomination", { id }), 303);
  if (outcome.code === "not_found") throw notFound();
  const { typed } = parsed;
  if (outcome.code === "deadline_passed") return invalid(args, { errors: { "": outcome.code }, typed });
  return invalid(args, { errors: { "": "conflict" }, typed }, 409);
}

export type Nomination = ReturnType<typeof useLoaderData<typeof loader>>["nomination"];

/** Stands on the page in every state, so that a message about the form as a whole has somewhere to lead. */
const ANSWER = "nomination-answer";

export default function NominationPage() {
  const { t, date, fullDate, dateOf, period, errorText, errorList } = useNominationWords();
  const { title, nomination, isPast: deadlinePassed, wasSent } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const reason = failed?.typed.reason;
  const { as, state, opportunity, nominator, nominee } = nomination;
  const own = period(opportunity.startsOn, opportunity.endsOn);
  return (
    <Page trail={[{ label: t("shell.menu.nominations"), href: href("nominations") }, { label: title }]}>
      <ErrorSummary errors={errorList(failed?.errors ?? {}, ANSWER)} />
      <PageHead
        title={title}
        eyebrow={{ text: <Written text={opportunity.title} /> }}
        lead={t(as === "nominator" ? "programmes.nomination.madeByYou" : "programmes.nomination.madeBy", {
          name: nominator.name,
          date: dateOf(nomination.createdAt),
        })}
      />
      {wasSent && !failed && state === "awaiting_nominee" && (
        <Notice kind="success" announce>
          {t("programmes.nomination.sent", { name: nominee.name })}
        </Notice>
      )}
      <div id={ANSWER} tabIndex={-1}>
        <AsideLayout
          asideLabel={t("programmes.nomination.brief")}
          aside={
            <section>
              <h2>{t("programmes.nomination.brief")}</h2>
              <FactList
                facts={[
                  {
                    term: t("programmes.nomination.programme"),
                    value: (
                      <a href={href("opportunity", { id: opportunity.id })}>
                        <Written text={opportunity.title} />
                      </a>
                    ),
                  },
                  { term: t("programmes.nomination.organisation"), value: opportunity.organisation.name },
                  ...(own === null ? [] : [{ term: t("programmes.nomination.period"), value: own }]),
                  ...(opportunity.deadline === null
                    ? []
                    : [{ term: t("programmes.nomination.deadline"), value: fullDate(opportunity.deadline) }]),
                  { term: t("programmes.nomination.nominator"), value: nominator.name },
                  { term: t("programmes.nomination.nominee"), value: nominee.name },
                ]}
              />
            </section>
          }
        >
          <NominationNextStep
            nomination={nomination}
            deadlinePassed={deadlinePassed}
            reason={typeof reason === "string" ? reason : ""}
            reasonError={errorText(failed?.errors.reason)}
          />
          <WrittenIn texts={CRITERIA.map((field) => nomination[field])} />
          {CRITERIA.map((field) => (
            <Section key={field} title={t(`programmes.nomination.${field}`)}>
              <Prose text={nomination[field]} />
            </Section>
          ))}
          <Section title={t("programmes.nomination.steps")}>
            <Timeline steps={stepsOf(nomination, { t, date })} />
          </Section>
          {as === "nominator" && state === "awaiting_nominee" && (
            <Disclosure summary={t("programmes.nomination.withdraw")}>
              <p>{t("programmes.nomination.withdrawText", { name: nominee.name })}</p>
              <form method="post">
                <FormToken version={nomination.version} />
                <input type="hidden" name="act" value="withdraw" />
                <button className="button button-secondary" type="submit">
                  {t("programmes.nomination.withdraw")}
                </button>
              </form>
            </Disclosure>
          )}
        </AsideLayout>
      </div>
    </Page>
  );
}
