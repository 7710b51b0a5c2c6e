import { Disclosure } from "../../components/Disclosure.tsx";
import { FactList } from "../../components/FactList.tsx";
import { Section } from "../../components/Section.tsx";
import type { Employment, Employments } from "../../domain/people/index.server.ts";
import type { ProfileField } from "../../domain/people/labels.ts";
import { formatFullDate, formatPeriod } from "../../shared/format.ts";
import { useProfileWords } from "./profile-words.ts";
import { SeenBy } from "./seen-by.tsx";

/** What the employer has told: each employment with who sees it, the earlier ones folded, and how to have it corrected. */
export function EmployerFacts({ name, employments }: { name: string; employments: Employments }) {
  const { t, language } = useProfileWords();
  const { current, coming, earlier } = employments;
  const none = t("profile.employer.none");
  const told = (text: string | null, field: ProfileField, explained = true) => (
    <>
      {text ?? (field === "leader" ? t("profile.employer.noLeader") : none)}
      {explained && <SeenBy fields={[field]} />}
    </>
  );
  const nameFact = { term: t("profile.employer.name"), value: told(name, "name") };
  const facts = (job: Employment, explained: boolean) => [
    { term: t("profile.employer.jobTitle"), value: told(job.title, "title", explained) },
    { term: t("profile.employer.workplace"), value: told(job.workplaceName, "workplace", explained) },
    {
      term: t("profile.employer.organisation"),
      value: told(job.organisationName, "organisation", explained),
    },
    {
      term: t("profile.employer.leader"),
      value: told(job.leaderName, "leader", explained),
    },
    {
      term: t("profile.employer.level"),
      value: told(t(`profile.employer.levels.${job.level}`), "level", explained),
    },
    {
      term: t(job.validTo === null ? "profile.employer.from" : "profile.employer.period"),
      value: told(periodOf(job), "employments", explained),
    },
  ];
  function periodOf({ validFrom, validTo }: Employment): string {
    return validTo === null
      ? formatFullDate(validFrom, language)
      : formatPeriod(validFrom, validTo, language);
  }
  const lines = (jobs: readonly Employment[], key: "comingLine" | "earlierLine") => (
    <ul className="rk-side-list">
      {jobs.map((job) => (
        <li key={job.id}>
          {t(`profile.employer.${key}`, {
            title: job.title,
            organisation: job.organisationName,
            from: formatFullDate(job.validFrom, language),
            period: periodOf(job),
          })}
        </li>
      ))}
    </ul>
  );
  return (
    <Section title={t("profile.employer.title")} id="arbejdsgiver">
      {current.length !== 1 && <FactList facts={[nameFact]} />}
      {current.length === 0 && <p>{t("profile.employer.nobody")}</p>}
      {current.length > 1 && <p>{t("profile.employer.several")}</p>}
      {current.map((job, place) => (
        <div className="rk-employment" key={job.id}>
          {current.length > 1 && <h3>{t("profile.employer.post", { number: place + 1 })}</h3>}
          <FactList
            facts={current.length === 1 ? [nameFact, ...facts(job, true)] : facts(job, place === 0)}
          />
        </div>
      ))}
      {current[0]?.workplaceName === null && <p>{t("profile.employer.noWorkplace")}</p>}
      {coming.length > 0 && (
        <>
          <h3>{t("profile.employer.coming")}</h3>
          {lines(coming, "comingLine")}
        </>
      )}
      {earlier.length > 0 && (
        <Disclosure summary={`${t("profile.employer.earlier")} (${earlier.length})`}>
          {lines(earlier, "earlierLine")}
        </Disclosure>
      )}
      <Disclosure summary={t("profile.employer.correct")}>
        <p>{t("profile.employer.correctText")}</p>
      </Disclosure>
    </Section>
  );
}
