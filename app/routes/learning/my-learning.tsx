import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/EmptyState.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { WithWritten } from "../../components/Written.tsx";
import type { KindGroup } from "../../domain/catalogue/labels.ts";
import { myLearning } from "../../domain/learning/index.server.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { danishTime } from "../../shared/format.ts";
import type { Language } from "../../shared/words.ts";
import { languageOf } from "../language.server.ts";
import { CoursesUnderWay } from "../open-courses.tsx";
import { Page } from "../page.tsx";
import { requireActor } from "../session.server.ts";
import { CompletedCourses, NextCourse } from "./course-lists.tsx";
import { hoursText } from "./hours-text.ts";
import { OwnShare } from "./own-share.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { next, underWay, completed, justCompleted, hours } = await myLearning({
    ...args.context.rokade,
    actor,
  });
  const day = (moment: Date) => danishTime(moment.toISOString()).day;
  const opened = ({
    lastLaunchedAt,
    completedAt: _,
    launchId: __,
    ...course
  }: (typeof underWay)[number]) => ({
    ...course,
    lastOpened: day(lastLaunchedAt),
  });
  return {
    title: wordsOf(languageOf(args.request)).t("shell.menu.learning"),
    next: next && opened(next),
    underWay: underWay.map(opened),
    completed: completed.map(({ title, opportunityId, hours, completedAt }) => ({
      title,
      opportunityId,
      hours,
      completedOn: day(completedAt),
    })),
    justCompleted: justCompleted && { title: justCompleted.title, hours: justCompleted.hours },
    hours,
  };
}

const E_LEARNING = `${href("opportunities")}?type=${"e-laering" satisfies KindGroup}`;

export default function MyLearning() {
  const { t, i18n } = useTranslation();
  const { next, underWay, completed, justCompleted, hours } = useLoaderData<typeof loader>();
  const language = i18n.language as Language;
  return (
    <Page trail={[{ label: t("shell.menu.learning") }]}>
      <PageHead title={t("shell.menu.learning")} lead={t("learning.lead")} />
      {justCompleted && (
        <Notice
          kind="success"
          announce
          title={
            <WithWritten
              say={(title) => t("learning.welcomeBack.title", { title })}
              text={justCompleted.title}
            />
          }
        >
          {justCompleted.hours !== null &&
            t("learning.welcomeBack.text", { hours: hoursText(justCompleted.hours, t, language) })}
        </Notice>
      )}
      {next ? (
        <NextCourse course={next} />
      ) : (
        <EmptyState
          title={t("learning.none.title")}
          headingLevel={2}
          action={
            <a className="button button-primary" href={E_LEARNING}>
              {t("learning.find")}
            </a>
          }
        >
          {t("learning.none.text")}
        </EmptyState>
      )}
      {underWay.length > 0 && (
        <Section title={t("learning.underWay")}>
          <CoursesUnderWay courses={underWay} />
        </Section>
      )}
      <Section title={t("learning.completed")}>
        {completed.length > 0 ? (
          <CompletedCourses courses={completed} />
        ) : (
          <p>{t("learning.noneCompleted")}</p>
        )}
        {next && (
          <p>
            <a href={E_LEARNING}>{t("learning.findMore")}</a>
          </p>
        )}
      </Section>
      <Section title={t("learning.share.title")} intro={t("learning.share.intro")}>
        <OwnShare hours={hours} />
      </Section>
    </Page>
  );
}
