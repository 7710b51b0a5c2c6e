import type { ReactNode } from "react";
import { Deadline } from "./OpportunityCard.tsx";

export type InboxItem = {
  key: string;
  /** The person or thing, and what is asked: »Mette Holm vil på rotation«. */
  title: ReactNode;
  /** The title becomes a link. */
  href?: string | undefined;
  text?: ReactNode;
  /** »Svar senest 4. december«; `late` when near or past. */
  deadline?: { text: string; late?: boolean | undefined } | undefined;
  status?: ReactNode;
  /** One act, a link that looks like a button. `primary` for the most urgent row only. */
  action?: { href: string; label: string; primary?: boolean | undefined } | undefined;
  /** Instead of `action`: a form that acts at once. */
  form?: ReactNode;
};

/** What waits, the most urgent first. Its rows stand under an h2. */
export function InboxList({ items }: { items: readonly InboxItem[] }) {
  return (
    <ul className="rk-inbox">
      {items.map(({ key, ...item }) => (
        <InboxRow key={key} {...item} />
      ))}
    </ul>
  );
}

function InboxRow({ title, href, text, deadline, status, action, form }: Omit<InboxItem, "key">) {
  return (
    <li>
      <div>
        <h3>{href === undefined ? title : <a href={href}>{title}</a>}</h3>
        {text && <p className="rk-inbox__text">{text}</p>}
        {(deadline || status) && (
          <div className="rk-inbox__meta">
            {status}
            {deadline && <Deadline text={deadline.text} soon={deadline.late} />}
          </div>
        )}
      </div>
      {action && (
        <div className="rk-inbox__act">
          <a
            className={action.primary ? "button button-primary" : "button button-secondary"}
            href={action.href}
          >
            {action.label}
            <span className="sr-only">: {title}</span>
          </a>
        </div>
      )}
      {form && <div className="rk-inbox__act">{form}</div>}
    </li>
  );
}
