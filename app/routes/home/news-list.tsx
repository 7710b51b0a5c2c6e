import { useTranslation } from "react-i18next";
import { WithWritten, Written } from "../../components/Written.tsx";
import type { Message } from "../../domain/notifications/index.server.ts";
import { formatDate } from "../../shared/format.ts";

export type NewsLine = Pick<Message, "id" | "kind" | "params" | "href"> & {
  /** The Danish day on which it came. */
  day: string;
  isNew: boolean;
  /** What a search found: the first of it, and how to be told no more. */
  found?: { names: readonly { href: string; title: string }[]; silence: string } | undefined;
};

/** What has happened, the newest first: a message a row, with the day beside it. */
export function NewsList({ news }: { news: readonly NewsLine[] }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "da";
  return (
    <ul className="rk-news">
      {news.map((line) => (
        <li key={line.id} className={line.isNew ? "rk-news__new" : undefined}>
          <div>
            <a href={line.href}>
              <MessageWords message={line} />
            </a>
            {line.found && <Found {...line.found} />}
          </div>
          <div className="rk-news__meta">
            {line.isNew && <span className="rk-news__mark">{t("home.front.signedIn.isNew")}</span>}
            <span>{formatDate(line.day, language)}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Found({ names, silence }: NonNullable<NewsLine["found"]>) {
  const { t } = useTranslation();
  return (
    <div className="rk-news__found">
      {names.map(({ href, title }) => (
        <p key={href}>
          <a href={href}>
            <Written text={title} />
          </a>
        </p>
      ))}
      <p>
        <a href={silence}>{t("notifications.silence")}</a>
      </p>
    </div>
  );
}

/** What a message says; one that names neither opportunity nor person says so in general. */
function MessageWords({ message: { kind, params } }: { message: NewsLine }) {
  const { t } = useTranslation();
  const unnamed = { title: t("notifications.unnamed.title"), person: t("notifications.unnamed.person") };
  const named = { ...unnamed, ...params };
  return (
    <WithWritten
      say={(title) => t(`notifications.kind.${kind}`, { ...named, title })}
      text={String(named.title)}
    />
  );
}
