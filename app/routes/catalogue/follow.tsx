/** A way to hear of what comes: a link with its words. */
type Way = { href: string; label: string };
export type Feed = Way & { type: string };
export type Following = { text: string; save: Way; feedsLabel: string; feeds: readonly Feed[] };

/** How to be told of what a search finds later: by Rokade, or by programs that read it themselves. */
export function Follow({ text, save, feedsLabel, feeds }: Following) {
  return (
    <>
      <p className="rk-notify">
        <span>{text}</span>
        <a href={save.href}>{save.label}</a>
      </p>
      <FeedLinks label={feedsLabel} feeds={feeds} />
    </>
  );
}

export function FeedLinks({ label, feeds }: { label: string; feeds: readonly Feed[] }) {
  return (
    <p className="rk-feeds">
      {label}
      {feeds.map((feed) => (
        <a key={feed.href} href={feed.href} type={feed.type}>
          {feed.label}
        </a>
      ))}
    </p>
  );
}
