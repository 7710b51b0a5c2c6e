import type { TFunction } from "i18next";
import type { TimelineStep } from "../../components/Timeline.tsx";
import { danishTime } from "../../shared/format.ts";
import type { Nomination } from "./nomination.tsx";

const KNOWN = ["nominate", "renominate", "accept", "decline", "withdraw"] as const;
const STOPS: readonly string[] = ["decline", "withdraw"];

/** The nomination as a journey: what was done, who acts now and by when, and what follows a yes. */
export function stepsOf(
  { steps, state, nominator, nominee, answerDueOn }: Nomination,
  { t, date }: { t: TFunction; date: (day: string) => string },
): TimelineStep[] {
  const names = { nominator: nominator.name, nominee: nominee.name };
  const journey: TimelineStep[] = steps.flatMap(({ at, step }, index) => {
    const known = KNOWN.find((one) => one === step);
    if (!known) return [];
    const { day } = danishTime(String(at));
    return [
      {
        state: STOPS.includes(known) && index === steps.length - 1 ? "stopped" : "done",
        title: t(`programmes.nomination.step.${known}`, names),
        when: { text: date(day), day },
      },
    ];
  });
  if (state === "awaiting_nominee")
    journey.push({
      state: "now",
      title: t("programmes.nomination.step.answer", names),
      when: {
        text: t("programmes.nomination.step.answerBy", { date: date(answerDueOn) }),
        day: answerDueOn,
      },
    });
  if (state === "awaiting_nominee" || state === "nominee_accepted")
    journey.push({
      state: state === "nominee_accepted" ? "now" : "todo",
      title: t("programmes.nomination.step.secretariat"),
    });
  return journey;
}
