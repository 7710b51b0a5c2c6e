import type { ReactNode } from "react";
import { FilterForm } from "../../components/FilterForm.tsx";
import { TextField } from "../../components/TextField.tsx";
import { useOperations } from "../operations-words.ts";
import type { LogAddress } from "./log-address.ts";

/** The filters of a log: its own fields, then the period. */
export function LogFilter({
  action,
  address,
  children,
}: {
  action: string;
  address: Pick<LogAddress<never>, "errors"> & { fields: Readonly<Record<string, string>> };
  children: ReactNode;
}) {
  const { t } = useOperations();
  const { fields, errors } = address;
  const isUsed = Object.values(fields).some((value) => value !== "");
  const period = [
    { name: "fra", label: t("operations.audit.from") },
    { name: "til", label: t("operations.audit.to") },
  ] as const;
  return (
    <FilterForm action={action} submit={t("operations.audit.submit")} {...(isUsed && { resetHref: action })}>
      {children}
      {period.map(({ name, label }) => (
        <TextField
          key={name}
          name={name}
          type="date"
          label={label}
          defaultValue={fields[name]}
          error={errors[name] && t(`operations.audit.error.${errors[name]}`)}
        />
      ))}
    </FilterForm>
  );
}

/** A field that finds people by the beginning of their name. */
export function PersonField({
  name,
  label,
  value,
  error,
}: {
  name: string;
  label: string;
  value: string | undefined;
  error: "tooManyPeople" | "nobody" | null;
}) {
  const { t } = useOperations();
  return (
    <TextField
      name={name}
      label={label}
      defaultValue={value}
      spellCheck={false}
      autoComplete="off"
      error={error === null ? undefined : t(`operations.audit.error.${error}`, { count: 20 })}
    />
  );
}

/** The way to the next page of a log, and back to its beginning. */
export function LogPages({
  olderHref,
  olderLabel,
  newestHref,
}: {
  olderHref: string | null;
  olderLabel: string;
  newestHref: string | null;
}) {
  const { t } = useOperations();
  if (olderHref === null && newestHref === null) return null;
  return (
    <nav className="rk-pages" aria-label={t("operations.audit.filters")}>
      {newestHref !== null && (
        <a className="rk-pages__step" href={newestHref}>
          {t("operations.audit.newest")}
        </a>
      )}
      {olderHref !== null && (
        <a className="rk-pages__step" href={olderHref} rel="next">
          {olderLabel}
        </a>
      )}
    </nav>
  );
}
