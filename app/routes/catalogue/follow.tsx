/** A way to hear of what comes: a link with its words. */
type Way = { href: string; label: string };
export type Following = { text: string; save: Way; feedsLabel: string; feeds: (Way & { type: string })[] };

/** How to be told of what a search finds later: by Rokade, or by programs that read it themselves. */
export function Follow({ text, save, feedsLabel, feeds }: Following) {
  return (
    <>
      <p className="rk-notify">
        <span>{text}</span>
        <a href={save.href}>{save.label}</a>
      </p>
      <p className="rk-feeds">
        {feedsLabel}
        {feeds.map(({ href, label, type }) => (
          <a key={href} href={href} type={type}>
            {label}
          </a>
        ))}
      </p>
    </>
  );
}
