import { StatusBadge } from "../../components/StatusBadge.tsx";
import { href } from "../../href.ts";
import { useAdminWords } from "./admin-words.ts";

type Part = {
  fromId: string;
  unitId: string | null;
  toId: string | null;
  toName: string | null;
  from: { name: string };
  to: { name: string } | null;
};
type Change = { id: string; kind: string; state: string; effectiveOn: string; parts: readonly Part[] };

const TONES = { planned: "partly", carried_out: "good", cancelled: "none" } as const;
const isState = (state: string): state is keyof typeof TONES => Object.hasOwn(TONES, state);

export function ChangeState({ state }: { state: string }) {
  const { t } = useAdminWords();
  if (!isState(state)) return null;
  return <StatusBadge tone={TONES[state]}>{t(`administrationPeople.changeState.${state}`)}</StatusBadge>;
}

/** »Region Hovedstaden og Region Sjælland bliver til Region Østdanmark« */
export function useChangeTitle() {
  const { t, language } = useAdminWords();
  const list = (names: readonly string[]) =>
    new Intl.ListFormat(language === "en" ? "en-GB" : "da-DK", { type: "conjunction" }).format(names);
  return ({ kind, parts }: Pick<Change, "kind" | "parts">): string => {
    const from = list([...new Set(parts.map((part) => part.from.name))]);
    const to = list([...new Set(parts.map((part) => part.toName ?? part.to?.name ?? ""))]);
    return t(kind === "split" ? "administrationPeople.change.splits" : "administrationPeople.change.merges", {
      from,
      to,
    });
  };
}

/** Planned and done changes of an organisation, the latest day first. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  const { t, date } = useAdminWords();
  const title = useChangeTitle();
  if (changes.length === 0) return <p>{t("administrationPeople.change.none")}</p>;
  return (
    <ul className="rk-reasons">
      {changes.map((change) => (
        <li key={change.id}>
          <a href={href("change", { id: change.id })}>{title(change)}</a>
          <p>
            {date(change.effectiveOn)} <ChangeState state={change.state} />
          </p>
        </li>
      ))}
    </ul>
  );
}
