import { useTranslation } from "react-i18next";
import { type CardText, CatalogueCard } from "../../components/CatalogueCard.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { NavCards } from "../../components/NavCards.tsx";
import { Notice } from "../../components/Notice.tsx";
import { CardList } from "../../components/OpportunityCard.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { SearchBar } from "../../components/SearchBar.tsx";
import { Section } from "../../components/Section.tsx";
import { KIND_GROUPS, KIND_ICONS, type KindGroup } from "../../domain/catalogue/labels.ts";
import { href } from "../../href.ts";
import { Page } from "../page.tsx";

type Props = {
  /** Null when the search does not answer. */
  doors: { group: KindGroup; count: number }[] | null;
  newest: CardText[];
};

/** The front page of somebody who is not signed in: what it is, search, a door for each type, the newest. */
export function SignedOut({ doors, newest }: Props) {
  const { t } = useTranslation();
  const total = (doors ?? []).reduce((sum, door) => sum + door.count, 0);
  return (
    <Page
      band={
        <>
          <PageHead title={t("home.front.signedOut.title")} lead={t("home.front.signedOut.lead")} />
          <SearchBar
            action={href("opportunities")}
            label={t("home.front.signedOut.search")}
            suggestions={href("opportunities.suggestions")}
          />
          <p>
            <a href={href("sign-in")}>{t("home.front.signedOut.signIn")}</a>
          </p>
        </>
      }
    >
      {doors === null && <Notice kind="warning">{t("home.front.signedOut.unavailable")}</Notice>}
      {doors !== null && total > 0 && (
        <Section title={t("home.front.signedOut.doors")}>
          <NavCards
            cards={doors.map(({ group, count }) => ({
              href: `${href("opportunities")}?type=${group}`,
              title: t(`catalogue.group.${group}`),
              count: t("home.front.signedOut.count", { count }),
              icon: KIND_ICONS[KIND_GROUPS[group][0]],
            }))}
          />
        </Section>
      )}
      {newest.length > 0 && (
        <Section
          title={t("home.front.signedOut.newest")}
          actions={<a href={href("opportunities")}>{t("home.front.signedOut.all")}</a>}
        >
          <CardList>
            {newest.map((card) => (
              <li key={card.id}>
                <CatalogueCard card={card} />
              </li>
            ))}
          </CardList>
        </Section>
      )}
      {doors !== null && total === 0 && (
        <EmptyState title={t("home.front.signedOut.none")} headingLevel={2}>
          {t("home.front.signedOut.noneText")}
        </EmptyState>
      )}
    </Page>
  );
}
