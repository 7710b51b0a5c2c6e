import { useTranslation } from "react-i18next";
import { Actions } from "../../components/Layouts.tsx";
import { useRequestInfo } from "../../shared/request-info.tsx";

const FORM_ID = "aabn-kurset";

/**
 * The login request to the tool (SEC 5.1.1.1): sends itself, and has a button where no script runs. It is a page and
 * not a redirect, since browsers hold the form that led here to the targets of the page it stood on.
 */
export function LaunchForm({
  form,
}: {
  form: { action: string; fields: readonly { name: string; value: string }[] };
}) {
  const { t } = useTranslation();
  const { nonce } = useRequestInfo();
  return (
    <>
      <form method="post" action={form.action} id={FORM_ID}>
        {form.fields.map(({ name, value }) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Actions>
          <button className="button button-primary" type="submit">
            {t("learning.start.open")}
          </button>
        </Actions>
      </form>
      {nonce !== undefined && (
        <script
          nonce={nonce}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file, under the page's nonce.
          dangerouslySetInnerHTML={{ __html: `document.getElementById("${FORM_ID}").submit()` }}
        />
      )}
    </>
  );
}
