import type { Rokade } from "../../composition.server.ts";
import { openAmong, summariesOf } from "../../domain/catalogue/index.server.ts";
import type { Message } from "../../domain/notifications/index.server.ts";
import type { Actor } from "../../domain/people/index.server.ts";
import { findsOf, silenceToken } from "../../domain/searches/index.server.ts";
import { NAMED_IN_MESSAGE } from "../../domain/searches/labels.ts";
import { href } from "../../href.ts";
import type { NewsLine } from "./news-list.tsx";

/** What the messages of saved searches tell of, by message: the first of it that is still open, each with its page. */
export async function foundBy(
  { db, clock, sessionSecret }: Pick<Rokade, "db" | "clock" | "sessionSecret">,
  actor: Actor,
  messages: readonly Message[],
): Promise<Map<string, NonNullable<NewsLine["found"]>>> {
  const ofSearches = messages.filter(({ kind }) => kind === "search_found").map(({ id }) => id);
  if (ofSearches.length === 0) return new Map();
  const finds = await findsOf(db.read, actor.personId, ofSearches);
  const ids = [...new Set(finds.map(({ opportunityId }) => opportunityId))];
  const open = await openAmong(db.read, { ids, viewer: actor, today: clock.today() });
  const titles = new Map((await summariesOf(db.read, open)).map(({ id, title }) => [id, title]));
  return new Map(
    ofSearches.flatMap((message) => {
      const own = finds.filter(({ messageId }) => messageId === message);
      const [first] = own;
      if (!first) return [];
      const names = own.flatMap(({ opportunityId: id }) => {
        const title = titles.get(id);
        return title === undefined ? [] : [{ href: href("opportunity", { id }), title }];
      });
      const silence = href("saved.silence", { token: silenceToken(sessionSecret, first.searchId) });
      return [[message, { names: names.slice(0, NAMED_IN_MESSAGE), silence }]];
    }),
  );
}
