import { RadioGroup } from "../../components/Choices.tsx";
import { DateFields } from "../../components/DateFields.tsx";
import { FactList } from "../../components/FactList.tsx";
import { Actions } from "../../components/Layouts.tsx";
import { Prose } from "../../components/Prose.tsx";
import { Section } from "../../components/Section.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { isOverdue, LIMITS } from "../../domain/applications/labels.ts";
import { formatDate } from "../../shared/format.ts";
import { FORM_ID } from "../failed-form.ts";
import { FormToken } from "../page.tsx";
import type { ReleaseData } from "./release.tsx";
import { useCaseWords, type useFailed } from "./words.ts";

export function ReleaseAnswerForm({
  data,
  failed,
}: {
  data: ReleaseData;
  failed: ReturnType<typeof useFailed>;
}) {
  const { t, language, period } = useCaseWords();
  const { name, releaseDueOn, today, release } = data;
  const own = period(data.startsOn, data.endsOn);
  const day = releaseDueOn === null ? "" : formatDate(releaseDueOn, language);
  const late = isOverdue(release, releaseDueOn, today);
  return (
    <Section
      title={t("applications.release.answer")}
      intro={t(late ? "applications.release.late" : "applications.release.by", { day })}
    >
      <form className="rk-form-page" method="post" id={FORM_ID}>
        <FormToken version={failed.version(data.version)} />
        <RadioGroup
          name="answer"
          label={t("applications.release.question", { name })}
          error={failed.error("answer")}
          defaultValue={failed.typed("answer")}
          options={[
            {
              value: "yes",
              label: t("applications.release.yes"),
              hint: t("applications.release.yesHint", { name, period: own }),
            },
            {
              value: "later",
              label: t("applications.release.later"),
              hint: t("applications.release.laterHint", { name }),
            },
            {
              value: "no",
              label: t("applications.release.no"),
              hint: t("applications.release.noHint", { name }),
            },
          ]}
        />
        <fieldset className="rk-fold">
          <legend className="rk-legend">{t("applications.release.laterPeriod")}</legend>
          <DateFields
            name="startsOn"
            label={t("applications.release.startsOn")}
            hint={t("applications.release.startsHint")}
            defaultValue={failed.typedDay("startsOn")}
            error={failed.error("startsOn")}
          />
          <DateFields
            name="endsOn"
            label={t("applications.release.endsOn")}
            defaultValue={failed.typedDay("endsOn")}
            error={failed.error("endsOn")}
          />
        </fieldset>
        <TextArea
          name="reason"
          label={t("applications.release.reason")}
          hint={t("applications.release.reasonHint", { name })}
          defaultValue={failed.typed("reason")}
          error={failed.error("reason")}
          limit={LIMITS.reason}
          rows={4}
        />
        <Actions>
          <button className="button button-primary" type="submit">
            {t("applications.release.send")}
          </button>
        </Actions>
      </form>
    </Section>
  );
}

/** What the leader answered, or why no answer is needed any more. */
export function ReleaseAnswered({ data }: { data: ReleaseData }) {
  const { t, language, period } = useCaseWords();
  const { name, release } = data;
  return (
    <Section
      title={t(`applications.leader.youSaid.${release}`)}
      {...(data.answeredOn && {
        intro: t("applications.release.answeredOn", { day: formatDate(data.answeredOn, language) }),
      })}
    >
      <FactList
        facts={[
          ...(release === "other_period"
            ? [
                {
                  term: t("applications.release.proposed"),
                  value: period(data.releaseStartsOn, data.releaseEndsOn),
                },
              ]
            : []),
          ...(data.releaseReason
            ? [{ term: t("applications.release.yourReason"), value: <Prose text={data.releaseReason} /> }]
            : []),
          {
            term: t("applications.release.status"),
            value: t(`applications.leaderStatus.${data.state}`),
          },
          ...(data.learned
            ? [{ term: t("applications.release.learned", { name }), value: <Prose text={data.learned} /> }]
            : []),
        ]}
      />
    </Section>
  );
}
