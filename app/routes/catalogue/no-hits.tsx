import { useTranslation } from "react-i18next";
import type { CardText } from "../../components/CatalogueCard.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { Section } from "../../components/Section.tsx";
import { Cards } from "./card-list.tsx";
import type { Removal } from "./removals.server.ts";

/** What to do when nothing was found: take one thing away, each with what it would give, or look at the nearest. */
export function NothingFound({
  removals,
  nearest,
  saved,
}: {
  removals: readonly Removal[];
  nearest: readonly CardText[];
  saved: readonly string[] | null;
}) {
  const { t } = useTranslation();
  return (
    <>
      <EmptyState
        title={t(removals.length > 0 ? "catalogue.search.none.try" : "catalogue.search.none.words")}
      >
        {removals.length > 0 ? (
          <ul className="rk-removals">
            {removals.map(({ key, label, href, gives }) => (
              <li key={key}>
                <a href={href}>{label}</a> {gives}
              </li>
            ))}
          </ul>
        ) : (
          t("catalogue.search.none.tryWords")
        )}
      </EmptyState>
      {nearest.length > 0 && (
        <Section title={t("catalogue.search.none.nearest")}>
          <Cards cards={nearest} saved={saved} />
        </Section>
      )}
    </>
  );
}
