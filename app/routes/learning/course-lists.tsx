import { useTranslation } from "react-i18next";
import { DataTable } from "../../components/DataTable.tsx";
import { NextStep } from "../../components/NextStep.tsx";
import { WithWritten, Written } from "../../components/Written.tsx";
import { href } from "../../href.ts";
import { formatFullDate } from "../../shared/format.ts";
import type { Language } from "../../shared/words.ts";
import { ContinueButton, type OpenCourse } from "../open-courses.tsx";
import { hoursNumber, hoursText } from "./hours-text.ts";

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
