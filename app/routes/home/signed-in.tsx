import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { type CardText, CatalogueCard } from "../../components/CatalogueCard.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { type InboxItem, InboxList } from "../../components/Inbox.tsx";
import { CardList } from "../../components/OpportunityCard.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { Written } from "../../components/Written.tsx";
import type { Todo } from "../../domain/home/index.server.ts";
import { href } from "../../href.ts";
import { daysUntil, formatDate } from "../../shared/format.ts";
import { cardId } from "../card-id.ts";
import { DismissForm } from "../dismiss-form.tsx";
import { CoursesUnderWay, type OpenCourse } from "../open-courses.tsx";
import { Page } from "../page.tsx";
import { type NewsLine, NewsList } from "./news-list.tsx";

type Props = {
  today: string;
  name: string;
  todos: Todo[];
  best: CardText[];
  courses: OpenCourse[];
  news: NewsLine[];
  hasProfile: boolean;
};

const SHOWN = 6;
const SOON_DAYS = 3;

/** The front page of somebody who is signed in: what waits, what fits, the courses under way. */
export function SignedIn({ today, name, todos, best, courses, news, hasProfile }: Props) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "da";
  const find = (
    <a className="button button-primary" href={href("opportunities")}>
      {t("home.front.signedIn.find")}
    </a>
  );
  return (
    <Page>
      <PageHead title={t("home.front.signedIn.greeting", { name })} />
      <Section title={t("home.front.signedIn.waiting")}>
        {todos.length === 0 ? (
          <EmptyState title={t("home.front.signedIn.done")} action={find}>
            {t("home.front.signedIn.doneText")}
          </EmptyState>
        ) : (
          <InboxList
            items={todos
              .slice(0, SHOWN)
              .map((todo, index) => rowOf(todo, { t, language, today, primary: index === 0 }))}
          />
        )}
      </Section>
      <Section
        title={t("home.front.signedIn.fits")}
        intro={best.length > 0 ? t("home.front.signedIn.fitsIntro") : undefined}
        actions={<a href={href("opportunities")}>{t("home.front.signedOut.all")}</a>}
      >
        {best.length === 0 ? (
          <EmptyState
            title={t(hasProfile ? "home.front.signedIn.noneNow" : "home.front.signedIn.tell")}
            action={
              <a className="button button-secondary" href={href(hasProfile ? "profile" : "profile.held")}>
                {t(hasProfile ? "home.front.signedIn.editProfile" : "home.front.signedIn.tellAct")}
              </a>
            }
          >
            {t(hasProfile ? "home.front.signedIn.noneNowText" : "home.front.signedIn.fitsNone")}
          </EmptyState>
        ) : (
          <CardList>
            {best.map((card) => (
              <li key={card.id} id={cardId(card.id)}>
                <CatalogueCard
                  card={card}
                  dismiss={<DismissForm id={card.id} title={card.title.text} dismissed={false} />}
                />
              </li>
            ))}
          </CardList>
        )}
        {best.length > 0 && !hasProfile && (
          <p>
            {t("home.front.signedIn.fitsNone")}{" "}
            <a href={href("profile.held")}>{t("home.front.signedIn.tellAct")}</a>
          </p>
        )}
      </Section>
      {courses.length > 0 && (
        <Section
          title={t("home.front.signedIn.courses")}
          actions={<a href={href("learning")}>{t("home.front.signedIn.coursesAll")}</a>}
        >
          <CoursesUnderWay courses={courses} />
        </Section>
      )}
      {news.length > 0 && (
        <Section title={t("home.front.signedIn.news")}>
          <NewsList news={news} />
        </Section>
      )}
    </Page>
  );
}

type RowContext = { t: TFunction; language: "da" | "en"; today: string; primary: boolean };

function rowOf(todo: Todo, { t, language, today, primary }: RowContext): InboxItem {
  const days = todo.dueOn === null ? null : daysUntil(today, todo.dueOn);
  return {
    key: todo.key,
    title: t(`home.front.todo.title.${todo.kind}`, { person: todo.person ?? "", count: todo.count }),
    text: <Written text={todo.title} />,
    ...(todo.dueOn === null || days === null
      ? {}
      : {
          deadline: {
            text: t(`home.front.todo.${days < 0 ? "overdue" : todo.kind === "draft" ? "dueDraft" : "due"}`, {
              date: formatDate(todo.dueOn, language),
            }),
            late: days <= SOON_DAYS,
          },
        }),
    action: { href: pageOf(todo), label: t(`home.front.todo.act.${todo.kind}`), primary },
  };
}

function pageOf({ kind, id }: Todo): string {
  switch (kind) {
    case "release":
      return href("leader.release", { id });
    case "applicants":
      return href("host.applicants", { id });
    case "nomination":
      return href("nomination", { id });
    case "draft":
      return href("application.write", { id });
    case "offer":
    case "other_period":
    case "returned":
      return href("application", { id });
  }
}
