import { useTranslation } from "react-i18next";
import { DataTable } from "../../components/DataTable.tsx";
import { Actions } from "../../components/Layouts.tsx";
import { NextStep } from "../../components/NextStep.tsx";
import { StatusBadge } from "../../components/StatusBadge.tsx";
import { WithWritten, Written } from "../../components/Written.tsx";
import { href } from "../../href.ts";
import { formatFullDate } from "../../shared/format.ts";
import type { Language } from "../../shared/words.ts";
import { FormToken } from "../page.tsx";
import { hoursNumber, hoursText } from "./hours-text.ts";

type OpenCourse = {
  opportunityId: string;
  title: string;
  toolName: string;
  hours: number | null;
  begun: boolean;
  lastOpened: string;
};

/** Opens the course again: a post, since it makes a launch. */
function ContinueButton({ course, primary }: { course: OpenCourse; primary: boolean }) {
  const { t } = useTranslation();
  const button = (
    <button className={`button button-${primary ? "primary" : "secondary"}`} type="submit">
      {t(course.begun ? "learning.continue" : "learning.beginCourse")}
      <span className="sr-only">
        {" "}
        <Written text={course.title} />
      </span>
    </button>
  );
  return (
    <form method="post" action={href("learning.start", { id: course.opportunityId })}>
      <FormToken />
      {primary ? <Actions>{button}</Actions> : button}
    </form>
  );
}

/** The course opened last: what one most likely came for. */
export function NextCourse({ course }: { course: OpenCourse }) {
  const { t, i18n } = useTranslation();
  const hours = hoursText(course.hours ?? 0, t, i18n.language as Language);
  return (
    <NextStep
      title={
        <WithWritten
          say={(title) => t(course.begun ? "learning.next" : "learning.begin", { title })}
          text={course.title}
        />
      }
    >
      <p>{t("learning.extent", { hours, tool: course.toolName })}</p>
      {course.begun && <p>{t("learning.keptProgress")}</p>}
      <ContinueButton course={course} primary />
    </NextStep>
  );
}

export function CoursesUnderWay({ courses }: { courses: readonly OpenCourse[] }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  return (
    <ul className="rk-inbox">
      {courses.map((course) => (
        <li key={course.opportunityId}>
          <div>
            <h3>
              <Written text={course.title} />
            </h3>
            <p>
              {t("learning.extent", {
                hours: hoursText(course.hours ?? 0, t, language),
                tool: course.toolName,
              })}
            </p>
            <div className="rk-inbox__meta">
              <StatusBadge tone={course.begun ? "partly" : "none"}>
                {t(course.begun ? "learning.begun" : "learning.notBegun")}
              </StatusBadge>
              <span>{t("learning.openedLast", { date: formatFullDate(course.lastOpened, language) })}</span>
            </div>
          </div>
          <div className="rk-inbox__act">
            <ContinueButton course={course} primary={false} />
          </div>
        </li>
      ))}
    </ul>
  );
}

type CompletedCourse = { opportunityId: string; title: string; hours: number | null; completedOn: string };

export function CompletedCourses({ courses }: { courses: readonly CompletedCourse[] }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  return (
    <DataTable
      caption={t("learning.completed")}
      captionHidden
      phone="dense"
      rows={courses}
      rowKey={(course) => course.opportunityId}
      columns={[
        {
          key: "course",
          label: t("learning.course"),
          cell: (course) => (
            <a href={href("opportunity", { id: course.opportunityId })}>
              <Written text={course.title} />
            </a>
          ),
        },
        {
          key: "completedOn",
          label: t("learning.completedOn"),
          cell: (course) => formatFullDate(course.completedOn, language),
        },
        {
          key: "hours",
          label: t("learning.hoursHead"),
          numeric: true,
          cell: (course) => hoursNumber(course.hours ?? 0, language),
        },
      ]}
    />
  );
}
