import type { ReactNode } from "react";
import { ErrorSummary, type FieldError } from "../../components/ErrorSummary.tsx";
import { Actions } from "../../components/Layouts.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import type { TrailItem } from "../../components/Trail.tsx";
import { ADMINISTRATION_LIMITS } from "../../domain/people/labels.ts";
import { AdministrationPage } from "../administration-page.tsx";
import { FORM_ID } from "../failed-form.ts";
import { FormToken } from "../page.tsx";
import { useAdminWords } from "./admin-words.ts";

/** A page of the administration with one form about one thing. */
export function AdminFormPage({
  section,
  trail,
  title,
  lead,
  summary,
  children,
}: {
  section: "users" | "organisations";
  trail: readonly TrailItem[];
  title: string;
  lead?: ReactNode;
  summary: readonly FieldError[];
  children: ReactNode;
}) {
  return (
    <AdministrationPage section={section} trail={[...trail, { label: title }]}>
      <ErrorSummary errors={summary} />
      <PageHead title={title} lead={lead} />
      {children}
    </AdministrationPage>
  );
}

type Form = { error: (field: string) => string | undefined; typed: (field: string) => string | undefined };

/** The form itself: its token, its fields, the reason, and the one button. */
export function AdminForm({
  version,
  form,
  id = FORM_ID,
  act,
  isSecond = false,
  submit,
  backHref,
  reasonHint,
  children,
}: {
  version: number;
  form: Form;
  id?: string;
  /** The value of the button's name `act`, where a page has several forms. */
  act?: string;
  /** True where another form of the page has the main button. */
  isSecond?: boolean;
  submit: string;
  backHref: string;
  reasonHint?: string;
  children?: ReactNode;
}) {
  const { t } = useAdminWords();
  return (
    <form className="rk-form-page" method="post" id={id}>
      <FormToken version={version} />
      {children}
      <TextArea
        name="reason"
        id={id === FORM_ID ? "reason" : `${id}-reason`}
        label={t("administrationPeople.reason")}
        hint={reasonHint ?? t("administrationPeople.reasonHint")}
        rows={3}
        limit={ADMINISTRATION_LIMITS.reason}
        defaultValue={form.typed("reason")}
        error={form.error("reason")}
      />
      <Actions>
        <button
          className={`button button-${isSecond ? "secondary" : "primary"}`}
          type="submit"
          {...(act !== undefined && { name: "act", value: act })}
        >
          {submit}
        </button>
        <a href={backHref}>{t("administrationPeople.back")}</a>
      </Actions>
    </form>
  );
}
