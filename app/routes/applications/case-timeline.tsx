import { Timeline } from "../../components/Timeline.tsx";
import type { CaseData } from "./case.tsx";
import { useCaseWords } from "./words.ts";

/** The applicant's journey in words: what has happened, what is going on, what is to come. */
export function CaseTimeline({ data: { moments, application, opportunity, today } }: { data: CaseData }) {
  const { t, day, period } = useCaseWords();
  const names = {
    host: opportunity.host,
    organisation: opportunity.organisation,
    leader: application.leaderName ?? t("applications.case.leader"),
    period: period(application.startsOn, application.endsOn),
    releasePeriod: period(application.releaseStartsOn, application.releaseEndsOn),
  };
  return (
    <Timeline
      steps={moments.map(({ state, key, when }) => {
        const words = when && { day: day(when.day, today) };
        const text = {
          on: words?.day ?? "",
          by: t("applications.by", words ?? {}),
          was: t("applications.was", words ?? {}),
          about: t("applications.about", words ?? {}),
        };
        return {
          state,
          title: t(`applications.timeline.${key}.title`, names),
          ...(when && { when: { text: text[when.kind], day: when.day } }),
          children: state === "todo" ? undefined : t(`applications.timeline.${key}.text`, names),
        };
      })}
    />
  );
}
