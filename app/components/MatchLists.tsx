import { useTranslation } from "react-i18next";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icon-names.ts";

/** An asked competence, and how far the reader has come in it. */
type Asked = { label: string; note: string };

/** Which of the asked competences the reader has, and which they would learn. Stands under an h2. */
export function MatchLists({ has, lacks }: { has: readonly Asked[]; lacks: readonly Asked[] }) {
  const { t } = useTranslation();
  return (
    <div className="rk-match">
      <div className="rk-match__has">
        <h3>{t("components.match.has")}</h3>
        <MatchList items={has} icon="check" none={t("components.match.hasNone")} />
      </div>
      <div className="rk-match__lacks">
        <h3>{t("components.match.lacks")}</h3>
        <MatchList items={lacks} icon="student" none={t("components.match.lacksNone")} />
      </div>
    </div>
  );
}

function MatchList({ items, icon, none }: { items: readonly Asked[]; icon: IconName; none: string }) {
  if (items.length === 0) return <p>{none}</p>;
  return (
    <ul>
      {items.map(({ label, note }) => (
        <li key={label}>
          <Icon name={icon} small />
          <span>
            {label} <span className="rk-match__note">{note}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
