import { FactList } from "../../components/FactList.tsx";
import { Prose } from "../../components/Prose.tsx";
import { Section } from "../../components/Section.tsx";
import { WrittenIn } from "../../components/Written.tsx";
import type { ReleaseData } from "./release.tsx";
import { useCaseWords } from "./words.ts";

/** What the employee gains, in the employee's own words. */
export function ReleaseGains({ data }: { data: ReleaseData }) {
  const { t } = useCaseWords();
  const { name, opportunity } = data;
  return (
    <Section title={t("applications.release.gains", { name })}>
      <WrittenIn texts={[data.purpose, data.benefit]} />
      <h3>{t("applications.release.purpose")}</h3>
      <Prose text={data.purpose} />
      <h3>{t("applications.release.benefit")}</h3>
      <Prose text={data.benefit} />
      {opportunity.competences.length > 0 && (
        <>
          <h3>{t("applications.release.learns")}</h3>
          <ul>
            {opportunity.competences.map((competence) => (
              <li key={competence}>{competence}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

/** What the unit does without, and who else is away. */
export function ReleaseLosses({ data }: { data: ReleaseData }) {
  const words = useCaseWords();
  const { t } = words;
  const { opportunity, away, staff } = data;
  return (
    <Section title={t("applications.release.loses")}>
      <FactList
        facts={[
          { term: t("applications.release.period"), value: words.period(data.startsOn, data.endsOn) },
          { term: t("applications.release.weeks"), value: t("applications.weeks", { count: data.weeks }) },
          {
            term: t("applications.release.perWeek"),
            value: words.extent(opportunity.workload, opportunity.hoursPerWeek),
          },
          {
            term: t("applications.release.inAll"),
            value: t("applications.release.hours", { hours: words.hours(data.totalHours) }),
          },
          ...(staff > 0
            ? [
                {
                  term: t("applications.release.share"),
                  value: t("applications.release.shareValue", { count: staff }),
                },
              ]
            : []),
          {
            term: t("applications.release.away"),
            value:
              away.length === 0 ? (
                t("applications.release.nobodyAway")
              ) : (
                <ul className="rk-plain">
                  {away.map(({ name, startsOn, endsOn }) => (
                    <li key={`${name} ${startsOn}`}>
                      {t("applications.release.awayRow", { name, period: words.period(startsOn, endsOn) })}
                    </li>
                  ))}
                </ul>
              ),
          },
          ...(data.flexibility
            ? [
                {
                  term: t("applications.release.flexibility"),
                  value: <Prose text={data.flexibility} />,
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}
