import { useTranslation } from "react-i18next";
import { ErrorPage } from "../components/ErrorPage.tsx";
import { href } from "../href.ts";
import { useRequestInfo } from "../shared/request-info.tsx";
import { Page } from "./page.tsx";

const KNOWN = ["400", "403", "404", "409", "500", "503"] as const;
type ErrorCode = (typeof KNOWN)[number];
const KEEPERS = ["leader", "council"] as const;

/** The words that a status is told in: each has a title and a text under `shell.error`. */
export function errorCodeOf(status: number): ErrorCode {
  return KNOWN.find((known) => known === String(status)) ?? (status >= 500 ? "500" : "400");
}

/** Any error as a page: what happened, what is saved, one way on; a reference where the fault is ours. */
export function ErrorScreen({ status, detail }: { status: number; detail: unknown }) {
  const { t } = useTranslation();
  const { requestId } = useRequestInfo();
  const code = errorCodeOf(status);
  const keeper = code === "403" ? KEEPERS.find((known) => known === detail) : undefined;
  return (
    <Page>
      <ErrorPage
        title={t(`shell.error.${code}.title`)}
        reference={code === "500" ? requestId : undefined}
        action={{ href: href("home"), label: t("shell.error.home") }}
      >
        <p className="rk-lead">{t(`shell.error.${code}.text`)}</p>
        {keeper && <p>{t(`shell.error.403who.${keeper}`)}</p>}
        {status === 400 && typeof detail === "string" && detail !== "" && <p>{detail}</p>}
      </ErrorPage>
    </Page>
  );
}
