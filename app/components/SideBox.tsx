import type { ReactNode } from "react";

/**
 * The facts that decide and the one act. The box stays in sight beside the text; on a phone the act stays at
 * the foot of the screen.
 */
export function SideBox({
  children,
  action,
  due,
  more,
}: {
  children: ReactNode;
  /** A button or a form; none when the deadline has passed. */
  action?: ReactNode;
  /** The deadline in a few words, repeated above the act on a phone. */
  due?: string | undefined;
  /** What one can do as well, under the act. */
  more?: ReactNode;
}) {
  return (
    <div className="rk-side-box">
      {children}
      {action && (
        <div className="rk-side-box__act">
          {due && <p className="rk-side-box__due">{due}</p>}
          {action}
        </div>
      )}
      {more && <div className="rk-side-box__more">{more}</div>}
    </div>
  );
}
