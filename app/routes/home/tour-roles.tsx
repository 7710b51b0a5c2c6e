import { useTranslation } from "react-i18next";
import { Disclosure } from "../../components/Disclosure.tsx";
import { href } from "../../href.ts";
import { addressOf, TOUR, TOUR_ROLES, type TourRole, type TourStep } from "../../shared/tour.ts";

type StepWords = { title: string; do: string; see: string };

export type TourProps = {
  /** Names by role where one may become them; empty where identity is real. */
  personas: Readonly<Record<string, string>>;
  /** The role whose steps the reader can take now. */
  own: TourRole | null;
};

/** The tour, role by role; the reader's own stands open. */
export function TourRoles({ personas, own }: TourProps) {
  const { t } = useTranslation();
  return (
    <div className="rk-questions">
      {TOUR_ROLES.map((role) => (
        <Disclosure
          key={role}
          summary={[t(`help.role.${role}`), personas[role]].filter(Boolean).join(": ")}
          open={role === own}
        >
          <Start role={role} name={personas[role]} own={own} />
          <Steps role={role} />
        </Disclosure>
      ))}
    </div>
  );
}

function Start({ role, name, own }: { role: TourRole; name: string | undefined; own: TourRole | null }) {
  const { t } = useTranslation();
  if (name === undefined) return null;
  if (role === own) return <p>{t("help.youAre", { name })}</p>;
  return (
    <form method="post" action={href("demo.login")}>
      <input type="hidden" name="videre" value={href("help")} />
      <button className="button button-secondary" type="submit" name="persona" value={role}>
        {t("help.become", { name })}
      </button>
    </form>
  );
}

function Steps({ role }: { role: TourRole }) {
  const { t } = useTranslation();
  const words: Readonly<Record<string, StepWords>> = t(`help.tour.${role}`, { returnObjects: true });
  const steps: readonly TourStep[] = TOUR[role];
  return (
    <ol className="rk-tour">
      {steps.map((step) => (
        <li key={step.id}>
          <a href={addressOf(step)}>{words[step.id]?.title}</a>
          <p>{words[step.id]?.do}</p>
          <p className="rk-muted">
            {t("help.see")} {words[step.id]?.see}
          </p>
        </li>
      ))}
    </ol>
  );
}
