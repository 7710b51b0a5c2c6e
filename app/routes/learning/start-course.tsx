import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { FactList } from "../../components/FactList.tsx";
import { Actions } from "../../components/Layouts.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Written } from "../../components/Written.tsx";
import { showCourse, startCourse } from "../../domain/learning/index.server.ts";
import { href } from "../../href.ts";
import { formatKroner } from "../../shared/format.ts";
import type { Language } from "../../shared/words.ts";
import { onceOf, verbContext } from "../form.server.ts";
import { languageOf } from "../language.server.ts";
import { FormToken, Page } from "../page.tsx";
import { notFound, requireActor } from "../session.server.ts";
import { hoursText } from "./hours-text.ts";
import { LaunchForm } from "./launch-form.tsx";
import { logRefusal } from "./service.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { id = "" } = args.params;
  const course = await showCourse({ ...args.context.rokade, actor, opportunityId: id });
  if (!course) throw notFound();
  return { title: course.title, opportunityId: id, course };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { id = "" } = args.params;
  const form = await args.request.formData();
  const outcome = await startCourse({
    ...verbContext(args),
    actor,
    // A page may hold a form for each of several courses, all with the page's one token.
    once: onceOf(form, actor, `course.start:${id}`),
    opportunityId: id,
  });
  if (!outcome.ok) {
    if (outcome.code === "not_found") throw notFound();
    return refusedStart(args, outcome.code);
  }
  const launch = await args.context.rokade.lti.begin(outcome.value, {
    personId: actor.personId,
    locale: languageOf(args.request) === "en" ? "en-GB" : "da-DK",
  });
  if (launch.ok) return { launch: launch.form, refusal: null };
  logRefusal(args.context, launch.refusal);
  return refusedStart(args, "tool_suspended");
}

type Refusal = "no_course" | "closed" | "tool_suspended" | "no_employment";

function refusedStart({ context }: ActionFunctionArgs, refusal: Refusal) {
  context.memo.set("formFailed", true);
  return data({ launch: null, refusal }, { status: 409 });
}

/** With "no-referrer" or "same-origin" the post to the tool would say Origin: null, which some tools refuse. */
export const headers = () => ({ "Referrer-Policy": "origin" });

export default function StartCourse() {
  const { t, i18n } = useTranslation();
  const { opportunityId, course } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const language = i18n.language as Language;
  const trail = [{ label: t("shell.menu.learning"), href: href("learning") }, { label: course.title }];
  if (answer?.launch) {
    return (
      <Page trail={trail}>
        <PageHead
          title={t("learning.start.opening", { title: course.title })}
          lead={t("learning.start.openingText")}
        />
        <LaunchForm form={answer.launch} />
      </Page>
    );
  }
  const refusal = answer?.refusal ?? course.refusal;
  return (
    <Page trail={trail}>
      <PageHead
        eyebrow={{ icon: "laptop", text: t("learning.start.eyebrow") }}
        title={<Written text={course.title} />}
        lead={t("learning.start.lead")}
      />
      <div className="rk-form-page">
        {refusal && (
          <Notice kind="warning" announce={answer !== undefined}>
            {t(`learning.start.refused.${refusal}`)}
          </Notice>
        )}
        <FactList
          facts={[
            { term: t("learning.start.hours"), value: hoursText(course.hours ?? 0, t, language) },
            {
              term: t("learning.start.price"),
              value:
                course.priceDkk === 0
                  ? t("learning.start.free")
                  : t("learning.start.once", { amount: formatKroner(course.priceDkk, language) }),
            },
            { term: t("learning.start.name"), value: t(`learning.start.privacy.${course.privacy}`) },
          ]}
        />
        <Actions>
          {refusal === null && (
            <form method="post">
              <FormToken />
              <button className="button button-primary" type="submit">
                {t(course.begun ? "learning.continueCourse" : "learning.start.submit")}
              </button>
            </form>
          )}
          <a href={href("opportunity", { id: opportunityId })}>{t("learning.start.toOpportunity")}</a>
        </Actions>
      </div>
    </Page>
  );
}
