import { useTranslation } from "react-i18next";
import { Icon } from "../../components/Icon.tsx";
import { type ProfileField, readersOf } from "../../domain/people/labels.ts";

/** Who sees these fields of a profile besides oneself, as the table of the people area has it. */
export function SeenBy({ fields }: { fields: readonly ProfileField[] }) {
  const { t } = useTranslation();
  const readers = readersOf(fields).map(({ reader, occasion }) =>
    t(`profile.seenBy.${reader}.${occasion}` as "profile.seenBy.host.applied"),
  );
  return (
    <p className="rk-seen-by">
      <Icon name={readers.length === 0 ? "lock" : "visibility"} small />
      <span>
        {readers.length === 0
          ? t("profile.seenBy.onlyYou")
          : `${t("profile.seenBy.some")} ${readers.join(" · ")}.`}
      </span>
    </p>
  );
}
