import type { ReactNode } from "react";

/** Says what is not there and the one thing to do next. Stands under an h2 unless told. */
export function EmptyState({
  title,
  headingLevel = 3,
  children,
  action,
}: {
  title: string;
  headingLevel?: 2 | 3 | undefined;
  children?: ReactNode;
  action?: ReactNode;
}) {
  const Heading = headingLevel === 2 ? "h2" : "h3";
  return (
    <div className="rk-empty">
      <Heading>{title}</Heading>
      {typeof children === "string" ? <p>{children}</p> : children}
      {action && <p>{action}</p>}
    </div>
  );
}
