import { useTranslation } from "react-i18next";
import { Disclosure } from "./Disclosure.tsx";
import type { FitGroups, FitLine } from "./fit.ts";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icon-names.ts";

const GROUPS = [
  { name: "for", icon: "check" },
  { name: "against", icon: "close" },
  { name: "untold", icon: "help" },
  { name: "unstated", icon: "help" },
] as const satisfies readonly { name: keyof FitGroups; icon: IconName }[];

/** All that is said of a match, folded natively. What one can do something about leads to its place in the profile. */
export function FitBreakdown({ fit }: { fit: FitGroups }) {
  const { t } = useTranslation();
  return (
    <Disclosure summary={t("components.fit.all")}>
      <div className="rk-match">
        {GROUPS.filter(({ name }) => fit[name].length > 0).map(({ name, icon }) => (
          <div key={name} className={`rk-match__${name}`}>
            <h3>{t(`components.fit.${name}`)}</h3>
            <ul>
              {fit[name].map((line) => (
                <li key={line.text}>
                  <Icon name={icon} small />
                  <Line
                    line={line}
                    change={name === "against" ? "change" : name === "untold" ? "add" : null}
                  />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Disclosure>
  );
}

function Line({ line: { text, href, own }, change }: { line: FitLine; change: "change" | "add" | null }) {
  const { t } = useTranslation();
  if (change === null) return <span>{text}</span>;
  return (
    <span>
      {text}{" "}
      <a href={href}>
        {t(own ? `components.fit.${change}` : "components.fit.see")}
        <span className="sr-only">: {text}</span>
      </a>
    </span>
  );
}
