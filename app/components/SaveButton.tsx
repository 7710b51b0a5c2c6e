import { useTranslation } from "react-i18next";
import { Icon } from "./Icon.tsx";
import { Written } from "./Written.tsx";

/** The button of a save form: »Gem« or »Gemt«, with the title of what is saved for those who hear it. */
export function SaveButton({ saved, title }: { saved: boolean; title: string }) {
  const { t } = useTranslation();
  return (
    <button className="rk-save" type="submit">
      <Icon name={saved ? "star-fill" : "star"} small />
      <span>
        {t(saved ? "components.card.saved" : "components.card.save")}
        <span className="sr-only">
          {" "}
          <Written text={title} />
        </span>
      </span>
    </button>
  );
}
