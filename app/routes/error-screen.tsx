import { useTranslation } from "react-i18next";
import { ErrorPage } from "../components/ErrorPage.tsx";
import { Actions } from "../components/Layouts.tsx";
import { href } from "../href.ts";
import { useRequestInfo } from "../shared/request-info.tsx";
import { Page } from "./page.tsx";

const KNOWN = ["400", "401", "403", "404", "409", "500", "503"] as const;
type ErrorCode = (typeof KNOWN)[number];
const BAD_FORM = ["no_token", "no_version", "unknown_choice"] as const;
const KEEPERS = ["leader", "council", "admin"] as const;

/** The words that a status is told in: each has a title and a text under `shell.error`. */
export function errorCodeOf(status: number): ErrorCode {
  return KNOWN.find((known) => known === String(status)) ?? (status >= 500 ? "500" : "400");
}

/** Any error as a page: what happened, what is saved, one way on; a reference where the fault is ours. */
export function ErrorScreen({ status, detail }: { status: number; detail: unknown }) {
  const { t } = useTranslation();
  const { requestId } = useRequestInfo();
  const code = errorCodeOf(status);
  const typed = typedOf(detail);
  const known = BAD_FORM.find((one) => one === detail);
  const why = known
    ? t(`shell.error.400why.${known}`)
    : status === 400 && typeof detail === "string" && detail;
  const keeper = code === "403" ? KEEPERS.find((one) => one === detail) : undefined;
  return (
    <Page>
      <ErrorPage
        title={t(`shell.error.${code}.title`)}
        reference={code === "500" ? requestId : undefined}
        action={typed.length === 0 ? { href: href("home"), label: t("shell.error.home") } : undefined}
      >
        <p className="rk-lead">{t(keeper ? `shell.error.403who.${keeper}` : `shell.error.${code}.text`)}</p>
        {why && <p>{why}</p>}
        <SendAgain typed={typed} signIn={code === "401"} />
      </ErrorPage>
    </Page>
  );
}

type Typed = readonly (readonly [name: string, value: string])[];

/** What a form said that could not be used: the form itself, unseen, ready to be sent once more to the same address. */
function SendAgain({ typed, signIn }: { typed: Typed; signIn: boolean }) {
  const { t } = useTranslation();
  if (typed.length === 0) return null;
  return (
    <>
      {signIn && <p>{t("shell.error.401how")}</p>}
      <form method="post">
        {typed.map(([name, value], place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the fields never change, and a name may come twice with one value.
          <input key={place} type="hidden" name={name} value={value} />
        ))}
        <Actions>
          {signIn && (
            <a className="button button-primary" href={href("sign-in")} target="_blank" rel="noopener">
              {t("shell.error.signIn")}
            </a>
          )}
          <button className={signIn ? "button button-secondary" : "button button-primary"} type="submit">
            {t("shell.error.again")}
          </button>
        </Actions>
      </form>
    </>
  );
}

function typedOf(detail: unknown): Typed {
  if (typeof detail !== "object" || detail === null || !("typed" in detail)) return [];
  return Array.isArray(detail.typed) ? detail.typed.filter(isField) : [];
}

function isField(field: unknown): field is [string, string] {
  return Array.isArray(field) && typeof field[0] === "string" && typeof field[1] === "string";
}
