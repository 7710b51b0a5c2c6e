import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { cardText, NO_MATCH } from "../../components/card-text.server.ts";
import { Actions } from "../../components/Layouts.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { WithWritten } from "../../components/Written.tsx";
import { openAmong, savedAmong, summariesOf } from "../../domain/catalogue/index.server.ts";
import { rankFor } from "../../domain/matching/index.server.ts";
import { findsOf, silenceToken } from "../../domain/searches/index.server.ts";
import { NAMED_IN_MESSAGE } from "../../domain/searches/labels.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { languageOf } from "../language.server.ts";
import { Page } from "../page.tsx";
import { notFound, requireActor } from "../session.server.ts";
import { Cards } from "./card-list.tsx";

/** What a message of a saved search told of, as far as one can still take part in it. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { db, clock, sessionSecret } = args.context.rokade;
  const today = clock.today();
  const finds = await findsOf(db.read, actor.personId, [args.params["id"] ?? ""]);
  const [first] = finds;
  if (!first) throw notFound();
  const { searchId, searchName } = first;
  const told = finds.map(({ opportunityId }) => opportunityId);
  const open = await openAmong(db.read, { ids: told, viewer: actor, today });
  const shown = open.slice(0, NAMED_IN_MESSAGE);
  const [summaries, ranked, saved] = await Promise.all([
    summariesOf(db.read, shown),
    rankFor({ db, clock, actor }),
    savedAmong(db.read, actor.personId, shown),
  ]);
  const matches = new Map(ranked.map((one) => [one.id, one]));
  const language = languageOf(args.request);
  const { t } = wordsOf(language);
  const words = { t, language, today };
  return {
    title: t("searches.message.title", { count: told.length }),
    told: told.length,
    more: open.length - shown.length,
    gone: told.length - open.length,
    search: { id: searchId, name: searchName },
    cards: summaries.map((one) => cardText(one, matches.get(one.id) ?? NO_MATCH, words)),
    saved,
    silence: href("saved.silence", { token: silenceToken(sessionSecret, searchId) }),
  };
}

export default function SearchMessage() {
  const { t } = useTranslation();
  const { told, more, gone, search, cards, saved, silence } = useLoaderData<typeof loader>();
  const title = t("searches.message.title", { count: told });
  return (
    <Page trail={[{ label: t("searches.page.title"), href: href("saved") }, { label: title }]}>
      <PageHead
        title={title}
        lead={<WithWritten say={(name) => t("searches.message.lead", { name })} text={search.name} />}
      />
      {gone > 0 && <Notice kind="info">{t("searches.message.gone", { count: gone })}</Notice>}
      <Cards cards={cards} saved={saved} headingLevel={2} />
      {more > 0 && <p>{t("searches.message.more", { count: more })}</p>}
      <Actions>
        <a className="button button-primary" href={href("saved.open", { id: search.id })}>
          {t("searches.message.open")}
        </a>
        <a href={href("saved.search", { id: search.id })}>{t("searches.message.change")}</a>
        <a href={silence}>{t("searches.message.silence")}</a>
      </Actions>
    </Page>
  );
}
