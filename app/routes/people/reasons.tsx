import { Written } from "../../components/Written.tsx";
import { useAdminWords } from "./admin-words.ts";

/** What administrators did and why, newest first. */
export function Reasons({
  steps,
}: {
  steps: readonly { id: string; at: Date; step: string; reason: string; actorName: string }[];
}) {
  const { t, word, moment } = useAdminWords();
  if (steps.length === 0) return <p>{t("administrationPeople.noSteps")}</p>;
  return (
    <ul className="rk-reasons">
      {steps.map((step) => (
        <li key={step.id}>
          <strong>{word("step", step.step.replace(".", "_"))}</strong>{" "}
          <span className="rk-muted">
            {t("administrationPeople.stepBy", { name: step.actorName, date: moment(step.at) })}
          </span>
          <p>
            <Written text={step.reason} />
          </p>
        </li>
      ))}
    </ul>
  );
}
