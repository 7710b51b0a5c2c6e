import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Actions } from "../../components/Layouts.tsx";
import { LinkTabs } from "../../components/LinkTabs.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import {
  jobStanding,
  jobsOverview,
  outboxCounts,
  outboxList,
  retryFailed,
  retryMessage,
  runJobForm,
  runJobNow,
} from "../../domain/jobs/index.server.ts";
import { JOB_NAMES } from "../../domain/jobs/labels.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { AdministrationPage } from "../administration-page.tsx";
import { invalid, onceOf, parseForm, verbContext } from "../form.server.ts";
import { languageOf } from "../language.server.ts";
import { useOperations } from "../operations-words.ts";
import { FormToken } from "../page.tsx";
import { notFound, requireAdmin } from "../session.server.ts";
import { OutboxTable } from "./outbox-table.tsx";
import { ScheduleTable } from "./schedule-table.tsx";

const SHOWN = 50;
const TABS = { fejlede: "failed", venter: "waiting", faerdige: "done" } as const;
const NOTICES = { koert: "run", igen: "retried", alle: "retriedAll", opgivet: "givenUp" } as const;

const isKey = <Known extends object>(known: Known, key: string | null): key is string & keyof Known =>
  key !== null && Object.hasOwn(known, key);

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  const { db, clock, jobs } = args.context.rokade;
  const query = new URL(args.request.url).searchParams;
  const tab = query.get("vis");
  const notice = query.get("besked");
  const state = isKey(TABS, tab) ? TABS[tab] : "failed";
  const now = clock.now();
  const [{ schedule }, counts, messages] = await Promise.all([
    jobsOverview(db.read),
    outboxCounts(db.read, now),
    outboxList(db.read, state, SHOWN),
  ]);
  return {
    title: wordsOf(languageOf(args.request)).t("administration.section.jobs"),
    notice: isKey(NOTICES, notice) ? NOTICES[notice] : null,
    state,
    counts: { failed: counts.failed, waiting: counts.waiting },
    // As the code has it: a row whose code is gone is left out, and a job that no process has seen yet stands here.
    schedule: JOB_NAMES.map((name) => {
      const job = schedule.find((row) => row.name === name) ?? {
        nextRunAt: jobs.schedule[name]?.nextAfter(now) ?? now,
        ...{ leaseUntil: null, lastRunAt: null, lastResult: null, lastError: null },
      };
      return {
        name,
        standing: jobStanding(job, now),
        lastRunAt: job.lastRunAt?.toISOString() ?? null,
        nextRunAt: job.nextRunAt.toISOString(),
        result: job.lastResult,
        error: job.lastError,
      };
    }),
    messages: messages.map(({ id, kind, attempts, lastError, createdAt, availableAt, doneAt, failedAt }) => ({
      ...{ id, kind, attempts, lastError },
      createdAt: createdAt.toISOString(),
      availableAt: availableAt.toISOString(),
      endedAt: (doneAt ?? failedAt)?.toISOString() ?? null,
    })),
  };
}

const actForm = z.discriminatedUnion("act", [
  runJobForm.extend({ act: z.literal("run") }),
  z.object({ act: z.literal("retry"), id: z.string().max(100) }),
  z.object({ act: z.literal("retry_all") }),
]);

export async function action(args: ActionFunctionArgs) {
  const actor = await requireAdmin(args);
  const form = await args.request.formData();
  const parsed = parseForm(form, actForm);
  if (!parsed.ok) return invalid(args, { errors: { "": "unknownJob" }, typed: parsed.typed });
  const { value } = parsed;
  const options = {
    ...verbContext(args),
    actorId: actor.personId,
    once: onceOf(form, actor, `administration.${value.act}`),
  };
  const back = (notice: keyof typeof NOTICES) => redirect(`${href("jobs")}?besked=${notice}`, 303);
  if (value.act === "retry_all") {
    await retryFailed(options);
    return back("alle");
  }
  if (value.act === "run") {
    await runJobNow({ ...options, name: value.name });
    return back("koert");
  }
  const outcome = await retryMessage({ ...options, id: value.id });
  if (outcome.ok) return back("igen");
  if (outcome.code === "not_found") throw notFound();
  return invalid(args, { errors: { "": outcome.code }, typed: parsed.typed }, 409);
}

export default function Jobs() {
  const { notice, state, counts, schedule, messages } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useOperations();
  const isUnknown = failed?.errors[""] === "unknownJob";
  return (
    <AdministrationPage section="jobs">
      {failed && (
        <Notice kind="warning" announce>
          {t(`operations.jobs.errors.${isUnknown ? "unknownJob" : "not_possible"}`)}
        </Notice>
      )}
      {notice && !failed && (
        <Notice kind="success" announce>
          {t(`operations.jobs.notice.${notice}`)}
        </Notice>
      )}
      <PageHead title={t("administration.section.jobs")} lead={t("operations.jobs.lead")} />
      <Section title={t("operations.jobs.outbox")} intro={t("operations.jobs.outboxIntro")}>
        <LinkTabs
          label={t("operations.jobs.tabs")}
          items={(Object.keys(TABS) as (keyof typeof TABS)[]).map((tab) => ({
            href: `${href("jobs")}?vis=${tab}`,
            label: t(`operations.jobs.tab.${TABS[tab]}`),
            current: TABS[tab] === state,
            ...(TABS[tab] !== "done" && { count: counts[TABS[tab]] }),
          }))}
        />
        <OutboxTable state={state} messages={messages} most={SHOWN} />
        {state === "failed" && messages.length > 0 && (
          <form method="post">
            <FormToken />
            <Actions>
              <button className="button button-secondary" type="submit" name="act" value="retry_all">
                {t("operations.jobs.retryAll")}
              </button>
            </Actions>
          </form>
        )}
      </Section>
      <Section title={t("operations.jobs.schedule")}>
        <ScheduleTable schedule={schedule} />
      </Section>
    </AdministrationPage>
  );
}
