import type { ReactNode } from "react";
import { Actions } from "../../components/Layouts.tsx";
import { NextStep } from "../../components/NextStep.tsx";
import { Prose } from "../../components/Prose.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { WrittenIn } from "../../components/Written.tsx";
import { isOverdue, LIMITS } from "../../domain/applications/labels.ts";
import { href } from "../../href.ts";
import { formatDate } from "../../shared/format.ts";
import { FORM_ID } from "../failed-form.ts";
import { FormToken } from "../page.tsx";
import type { CaseData } from "./case.tsx";
import { useCaseWords, type useFailed } from "./words.ts";

type Failed = ReturnType<typeof useFailed>;
type Box = { title: string; waiting?: boolean; text: ReactNode; choice?: ReactNode };

/** What the applicant does next, with the choice in it; or who acts, and by when. */
export function CaseNextStep({ data, failed }: { data: CaseData; failed: Failed }) {
  const answer = useAnswerBox(data, failed);
  const wait = useWaitingBox(data);
  const { title, waiting = false, text, choice } = answer ?? wait;
  return (
    <div id={FORM_ID}>
      <NextStep title={title} waiting={waiting} choice={choice}>
        {text}
      </NextStep>
    </div>
  );
}

/** The boxes in which the applicant has something to answer or write. */
function useAnswerBox(data: CaseData, failed: Failed): Box | null {
  const { t, language, period } = useCaseWords();
  const { application, opportunity, asksAfterOffer } = data;
  const { state, release, version } = application;
  const { host } = opportunity;
  const leader = application.leaderName;
  const withdraw = href("application.withdraw", { id: application.id });
  const form = (children: ReactNode) => (
    <form method="post">
      <FormToken version={failed.version(version)} />
      {children}
    </form>
  );
  if (state === "offered")
    return {
      title: t("applications.case.next.offeredTitle"),
      text: (
        <>
          <p>
            {t("applications.case.next.offeredText", {
              host,
              period: period(application.startsOn, application.endsOn),
            })}
          </p>
          <p>
            {release === "released"
              ? t("applications.case.next.offeredAgree", { leader })
              : t(
                  asksAfterOffer
                    ? "applications.case.next.offeredAsks"
                    : "applications.case.next.offeredAgreeAlone",
                )}
          </p>
          {application.offerDueOn && (
            <p>
              <strong>
                {t("applications.case.next.offeredBy", { day: formatDate(application.offerDueOn, language) })}
              </strong>
            </p>
          )}
        </>
      ),
      choice: form(
        <Actions>
          <button className="button button-primary" type="submit" name="act" value="accept_offer">
            {t("applications.case.next.yes")}
          </button>
          <a href={withdraw}>{t("applications.case.next.no")}</a>
        </Actions>,
      ),
    };
  if (release === "other_period" && ["submitted", "shortlisted", "accepted"].includes(state))
    return {
      title: t("applications.case.next.periodTitle"),
      text: (
        <>
          <p>
            {t("applications.case.next.periodText", {
              leader,
              period: period(application.releaseStartsOn, application.releaseEndsOn),
            })}
          </p>
          <Quote text={application.releaseReason} />
          <p>{t("applications.case.next.periodAfter", { host })}</p>
        </>
      ),
      choice: form(
        <Actions>
          <button className="button button-primary" type="submit" name="act" value="accept_period">
            {t("applications.case.next.periodYes")}
          </button>
          <a href={withdraw}>{t("applications.case.withdraw")}</a>
        </Actions>,
      ),
    };
  if (state === "returned")
    return {
      title: t("applications.case.next.returnedTitle"),
      text: <p>{t("applications.case.next.returnedText")}</p>,
      choice: form(
        <>
          <TextArea
            name="learned"
            label={t("applications.case.next.returnedLabel")}
            defaultValue={failed.typed("learned")}
            error={failed.error("learned")}
            limit={LIMITS.learned}
          />
          <Actions>
            <button className="button button-primary" type="submit" name="act" value="complete">
              {t("applications.case.next.returnedSave")}
            </button>
          </Actions>
        </>,
      ),
    };
  return null;
}

/** The boxes in which somebody else acts, or nobody does. */
function useWaitingBox(data: CaseData): Box {
  const { t, language, period } = useCaseWords();
  const { application, opportunity, today, choiceExpectedOn } = data;
  const { state, release } = application;
  const { host } = opportunity;
  const leader = application.leaderName;
  const own = period(application.startsOn, application.endsOn);
  const dated = (day: string | null) => (day === null ? "" : formatDate(day, language));
  const find = (
    <p>
      <a href={href("opportunities")}>{t("applications.case.find")}</a>
    </p>
  );
  const box = (title: string, text: ReactNode, after?: ReactNode): Box => ({
    title,
    waiting: true,
    text: (
      <>
        {typeof text === "string" ? <p>{text}</p> : text}
        {after}
      </>
    ),
  });
  switch (state) {
    case "declined":
      return box(
        t("applications.case.next.declinedTitle"),
        t("applications.case.next.declinedText", { host }),
        <>
          <Quote text={application.declineReason} />
          {find}
        </>,
      );
    case "withdrawn":
      return box(
        t("applications.case.next.withdrawnTitle"),
        t("applications.case.next.withdrawnText"),
        opportunity.isOpen ? (
          <p>
            <a href={href("apply", { id: opportunity.id })}>{t("applications.case.applyAgain")}</a>
          </p>
        ) : (
          find
        ),
      );
    case "cancelled":
      return box(
        t("applications.case.next.cancelledTitle"),
        t("applications.case.next.cancelledText", { leader }),
        <>
          <Quote text={application.releaseReason} />
          {find}
        </>,
      );
    case "agreed":
      return box(
        t("applications.case.next.agreedTitle", { day: dated(application.startsOn) }),
        leader === null
          ? t("applications.case.next.agreedTextAlone", { host, period: own })
          : t("applications.case.next.agreedText", { host, leader, period: own }),
      );
    case "active":
      return box(
        t("applications.case.next.activeTitle"),
        t("applications.case.next.activeText", { day: dated(application.endsOn) }),
      );
    case "completed":
      return box(t("applications.case.next.completedTitle"), t("applications.case.next.completedText"));
    default:
      break;
  }
  if (release === "refused")
    return box(
      t("applications.case.next.refusedTitle"),
      t("applications.case.next.refusedText", { leader }),
      <>
        <Quote text={application.releaseReason} />
        <p>{t("applications.case.next.refusedAfter", { leader })}</p>
        {find}
      </>,
    );
  if (isOverdue(release, application.releaseDueOn, today))
    return box(
      t("applications.case.next.lateTitle", { leader }),
      t("applications.case.next.lateText", { leader, day: dated(application.releaseDueOn) }),
    );
  if (release === "waiting")
    return box(
      t("applications.case.next.leaderTitle", { leader, day: dated(application.releaseDueOn) }),
      t("applications.case.next.leaderText", { leader, period: own }),
    );
  return box(
    state === "shortlisted"
      ? t("applications.case.next.shortTitle")
      : t("applications.case.next.hostTitle", { host }),
    choiceExpectedOn === null
      ? t("applications.case.next.hostTextOpen")
      : t("applications.case.next.hostText", { day: dated(choiceExpectedOn) }),
  );
}

/** What somebody else wrote to the applicant. */
function Quote({ text }: { text: string | null }) {
  if (!text) return null;
  return (
    <blockquote className="rk-quote">
      <Prose text={text} />
      <WrittenIn texts={[text]} />
    </blockquote>
  );
}
