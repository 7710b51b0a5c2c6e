import { useTranslation } from "react-i18next";
import { Actions } from "../components/Layouts.tsx";
import { StatusBadge } from "../components/StatusBadge.tsx";
import { Written } from "../components/Written.tsx";
import { href } from "../href.ts";
import { formatFullDate } from "../shared/format.ts";
import type { Language } from "../shared/words.ts";
import { hoursText } from "./learning/hours-text.ts";
import { FormToken } from "./page.tsx";

export type OpenCourse = {
  opportunityId: string;
  title: string;
  toolName: string;
  hours: number | null;
  begun: boolean;
  lastOpened: string;
};

/** Opens the course again: a post, since it makes a launch. */
export function ContinueButton({ course, primary }: { course: OpenCourse; primary: boolean }) {
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

/** Courses that are not completed: how long they are, how far one is, and the way on. */
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
