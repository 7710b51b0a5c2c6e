import { Disclosure } from "../../components/Disclosure.tsx";
import { FactList } from "../../components/FactList.tsx";
import { Prose } from "../../components/Prose.tsx";
import { Section } from "../../components/Section.tsx";
import { StatusBadge } from "../../components/StatusBadge.tsx";
import { WrittenIn } from "../../components/Written.tsx";
import { statusOf } from "../../domain/applications/labels.ts";
import { href } from "../../href.ts";
import type { CaseData } from "./case.tsx";
import { useCaseWords } from "./words.ts";

const MAY_WITHDRAW: readonly string[] = ["submitted", "shortlisted", "accepted"];

/** »Kort fortalt« and what else stands beside the journey. */
export function CaseSide({ data }: { data: CaseData }) {
  const { application, opportunity, hours, today, asksAfterOffer } = data;
  const words = useCaseWords();
  const { t } = words;
  const status = statusOf({ ...application, deadline: null }, today);
  const leader =
    application.leaderName ??
    t(asksAfterOffer ? "applications.case.leaderLater" : "applications.case.noLeader");
  return (
    <>
      <section>
        <h2>{t("applications.case.short")}</h2>
        <FactList
          facts={[
            {
              term: t("applications.case.status"),
              value: <StatusBadge tone={status.tone}>{t(`applications.status.${status.key}`)}</StatusBadge>,
            },
            {
              term: t("applications.case.period"),
              value: words.period(application.startsOn, application.endsOn),
            },
            {
              term: t("applications.case.extent"),
              value: words.extent(opportunity.workload, opportunity.hoursPerWeek),
            },
            ...(application.place ? [{ term: t("applications.case.place"), value: application.place }] : []),
            { term: t("applications.case.leader"), value: leader },
            { term: t("applications.case.host"), value: opportunity.host },
            ...(hours === null
              ? []
              : [
                  {
                    term: t("applications.case.learningHours"),
                    value: t("applications.case.hours", { hours: words.hours(hours) }),
                  },
                ]),
            {
              term: t("applications.case.posting"),
              value: (
                <a href={href("opportunity", { id: opportunity.id })}>{t("applications.case.seePosting")}</a>
              ),
            },
          ]}
        />
      </section>
      {MAY_WITHDRAW.includes(application.state) && (
        <section>
          <h2>{t("applications.case.changed")}</h2>
          <p>{t("applications.case.changedText")}</p>
          <p>
            <a href={href("application.withdraw", { id: application.id })}>
              {t("applications.case.withdraw")}
            </a>
          </p>
        </section>
      )}
    </>
  );
}

/** What the applicant wrote, at hand but folded; and what came home. */
export function CaseAnswers({ data: { application } }: { data: CaseData }) {
  const { t } = useCaseWords();
  return (
    <>
      {application.learned && (
        <Section title={t("applications.case.learned")}>
          <WrittenIn texts={[application.learned]} />
          <Prose text={application.learned} />
        </Section>
      )}
      <Disclosure summary={t("applications.case.application")}>
        <WrittenIn texts={[application.purpose, application.benefit]} />
        <h3>{t("applications.write.answerPurpose")}</h3>
        <Prose text={application.purpose} />
        <h3>{t("applications.write.answerBenefit")}</h3>
        <Prose text={application.benefit} />
        {application.flexibility && (
          <>
            <h3>{t("applications.write.answerFlexibility")}</h3>
            <Prose text={application.flexibility} />
          </>
        )}
      </Disclosure>
    </>
  );
}
