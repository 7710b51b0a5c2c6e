import type { ReactNode } from "react";
import { Disclosure } from "../../components/Disclosure.tsx";
import { Actions } from "../../components/Layouts.tsx";
import { NextStep } from "../../components/NextStep.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { hostNext, isOverdue, LIMITS } from "../../domain/applications/labels.ts";
import { formatDate } from "../../shared/format.ts";
import { FORM_ID } from "../failed-form.ts";
import { FormToken } from "../page.tsx";
import type { ApplicantData } from "./applicant.tsx";
import { useCaseWords, type useFailed } from "./words.ts";

type Failed = ReturnType<typeof useFailed>;
type Words = { title: string; text: string };

/** What the host can do about one applicant now, or for whom the host waits. */
export function ApplicantChoice({ data, failed }: { data: ApplicantData; failed: Failed }) {
  const { applicant, today, free } = data;
  const { state, release } = applicant;
  const isOpen = state === "submitted" || state === "shortlisted";
  const mayOffer = isOpen && free > 0 && (release === "released" || release === "not_asked");
  const offerIsLate = state === "offered" && applicant.offerDueOn !== null && applicant.offerDueOn < today;
  const mayShortlist = state === "submitted" && release !== "refused";
  const { title, text } = useWords(data, offerIsLate);
  const offer = mayOffer && <OfferForm data={data} failed={failed} />;
  const shortlist = mayShortlist && <ShortlistForm data={data} failed={failed} />;
  const decline = (isOpen || offerIsLate) && (
    <DeclineForm data={data} failed={failed} takesBack={offerIsLate} />
  );
  const choice: ReactNode = (offer || shortlist || decline) && (
    <div>
      {offer}
      {shortlist}
      {decline}
    </div>
  );
  return (
    <div id={FORM_ID}>
      <NextStep title={title} waiting={!mayOffer && !offerIsLate} choice={choice || undefined}>
        <p>{text}</p>
      </NextStep>
    </div>
  );
}

function useWords(
  { applicant, today, free, asksAfterOffer, leaderAsked }: ApplicantData,
  offerIsLate: boolean,
): Words {
  const { t, language, period } = useCaseWords();
  const { state, release, name } = applicant;
  const dated = (day: string | null) => (day === null ? "" : formatDate(day, language));
  const seats = t("applications.free", { count: free });
  const title = (
    key:
      | "offer"
      | "leader"
      | "leaderLate"
      | "period"
      | "refused"
      | "offered"
      | "offerLate"
      | "agreed"
      | "active"
      | "ended",
    day = "",
  ) => t(`applications.applicant.nextTitle.${key}`, { name, day });
  const next = hostNext(applicant);
  if (next === "read" || next === "choose") {
    if (free === 0)
      return { title: title("offer"), text: `${seats} ${t("applications.applicant.nextText.full")}` };
    return {
      title: title("offer"),
      text: `${
        release === "released"
          ? t("applications.applicant.nextText.offer")
          : t(
              asksAfterOffer && !leaderAsked
                ? "applications.applicant.nextText.offerAsks"
                : "applications.applicant.nextText.offerNoLeader",
            )
      } ${seats}`,
    };
  }
  if (state === "offered")
    return offerIsLate
      ? {
          title: title("offerLate"),
          text: t("applications.applicant.nextText.offerLate", { day: dated(applicant.offerDueOn) }),
        }
      : {
          title: title("offered", dated(applicant.offerDueOn)),
          text: t("applications.applicant.nextText.offered", {
            period: period(applicant.startsOn, applicant.endsOn),
          }),
        };
  if (state === "agreed")
    return {
      title: title("agreed", dated(applicant.startsOn)),
      text: t("applications.applicant.nextText.agreed", {
        period: period(applicant.startsOn, applicant.endsOn),
      }),
    };
  if (state === "active")
    return {
      title: title("active"),
      text: t("applications.applicant.nextText.active", { day: dated(applicant.endsOn) }),
    };
  if (next === "await_applicant")
    return { title: title("period"), text: t("applications.applicant.nextText.period") };
  if (next === "await_leader") {
    const late = isOverdue(release, applicant.releaseDueOn, today);
    const day = dated(applicant.releaseDueOn);
    return {
      title: title(late ? "leaderLate" : "leader", day),
      text:
        state === "accepted"
          ? t("applications.applicant.nextText.accepted", { name })
          : t(
              late ? "applications.applicant.nextText.leaderLate" : "applications.applicant.nextText.leader",
              {
                day,
              },
            ),
    };
  }
  const isRefused = release === "refused" && (state === "submitted" || state === "shortlisted");
  return isRefused
    ? { title: title("refused"), text: t("applications.applicant.nextText.refused") }
    : { title: title("ended"), text: t("applications.applicant.nextText.ended") };
}

function OfferForm({ data, failed }: { data: ApplicantData; failed: Failed }) {
  const { t, language } = useCaseWords();
  return (
    <form method="post">
      <FormToken version={failed.version(data.applicant.version)} />
      <button className="button button-primary" type="submit" name="choice" value="offer">
        {t("applications.applicant.offer")}
      </button>
      <p className="rk-small">
        {t("applications.applicant.offerNote", { day: formatDate(data.offerDueOn, language) })}
      </p>
    </form>
  );
}

function ShortlistForm({ data, failed }: { data: ApplicantData; failed: Failed }) {
  const { t } = useCaseWords();
  return (
    <form method="post">
      <FormToken version={failed.version(data.applicant.version)} />
      <Actions>
        <button className="button button-secondary" type="submit" name="choice" value="shortlist">
          {t("applications.applicant.shortlist")}
        </button>
      </Actions>
    </form>
  );
}

function DeclineForm({
  data,
  failed,
  takesBack,
}: {
  data: ApplicantData;
  failed: Failed;
  takesBack: boolean;
}) {
  const { t } = useCaseWords();
  const label = t(takesBack ? "applications.applicant.takeBack" : "applications.applicant.decline");
  return (
    <Disclosure summary={label} open={failed.typed("choice") === "decline"}>
      <form method="post">
        <FormToken version={failed.version(data.applicant.version)} />
        <TextArea
          name="reason"
          label={t("applications.applicant.declineReason")}
          hint={t("applications.applicant.declineHint")}
          defaultValue={failed.typed("reason")}
          error={failed.error("reason")}
          limit={LIMITS.reason}
          rows={4}
        />
        <Actions>
          <button className="button button-secondary" type="submit" name="choice" value="decline">
            {label}
          </button>
        </Actions>
      </form>
    </Disclosure>
  );
}
