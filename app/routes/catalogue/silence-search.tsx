import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Actions } from "../../components/Layouts.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { WithWritten } from "../../components/Written.tsx";
import { searchToSilence, silenceSearch } from "../../domain/searches/index.server.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { verbContext } from "../form.server.ts";
import { languageOf } from "../language.server.ts";
import { FormToken, Page } from "../page.tsx";
import type { RequestArgs } from "../request-args.ts";
import { notFound } from "../session.server.ts";

const tokenOf = ({ params, context }: RequestArgs & { params: LoaderFunctionArgs["params"] }) => ({
  token: params["token"] ?? "",
  secret: context.rokade.sessionSecret,
});

/** Whoever has the link of a message may read what it is about and say stop; reading changes nothing. */
export async function loader(args: LoaderFunctionArgs) {
  const search = await searchToSilence({ ...verbContext(args), ...tokenOf(args) });
  if (!search) throw notFound();
  const { t } = wordsOf(languageOf(args.request));
  return { title: t(search.isSilent ? "searches.silence.doneTitle" : "searches.silence.title"), search };
}

/**
 * Also what a mail program posts by itself when its reader says stop: the address is all it has (RFC 8058, 3.1), so no
 * session, cookie or token of a form is asked for, and it is not sent on (3.2).
 */
export async function action(args: ActionFunctionArgs) {
  const outcome = await silenceSearch({ ...verbContext(args), ...tokenOf(args) });
  if (!outcome.ok) throw notFound();
  const form = await args.request.formData().catch(() => null);
  if (form?.get("List-Unsubscribe") === "One-Click") return null;
  return redirect(href("saved.silence", { token: tokenOf(args).token }), 303);
}

export default function SilenceSearch() {
  const { t } = useTranslation();
  const { search } = useLoaderData<typeof loader>();
  const { name, isSilent } = search;
  return (
    <Page trail={[{ label: t(isSilent ? "searches.silence.doneTitle" : "searches.silence.title") }]}>
      <PageHead
        title={t(isSilent ? "searches.silence.doneTitle" : "searches.silence.title")}
        lead={
          <WithWritten
            say={(words) =>
              t(isSilent ? "searches.silence.doneLead" : "searches.silence.lead", { name: words })
            }
            text={name}
          />
        }
      />
      {isSilent ? (
        <Actions>
          <a className="button button-primary" href={href("saved")}>
            {t("searches.silence.saved")}
          </a>
        </Actions>
      ) : (
        <form method="post">
          <FormToken />
          <Actions>
            <button className="button button-primary" type="submit">
              {t("searches.silence.submit")}
            </button>
          </Actions>
        </form>
      )}
    </Page>
  );
}
