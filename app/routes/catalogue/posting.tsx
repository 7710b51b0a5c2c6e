import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Disclosure } from "../../components/Disclosure.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { AsideLayout } from "../../components/Layouts.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Written } from "../../components/Written.tsx";
import { closePosting, findOwnPosting } from "../../domain/catalogue/index.server.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { onceOf, verbContext, versionOf } from "../form.server.ts";
import { languageOf } from "../language.server.ts";
import { FormToken, Page } from "../page.tsx";
import { notFound, requireLeader } from "../session.server.ts";
import { ConflictNotice } from "./conflict-notice.tsx";
import { KeptTyping } from "./kept-typing.tsx";
import { postingChoices } from "./posting-choices.server.ts";
import { fieldsOfPosting, valuesOf } from "./posting-fields.ts";
import { PostingForm } from "./posting-form.tsx";
import { refusal, writePosting } from "./posting-page.server.ts";
import { PostingPreview } from "./posting-preview.tsx";
import { usePostingErrors } from "./use-posting-errors.ts";

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireLeader(args);
  const { db } = args.context.rokade;
  const posting = await findOwnPosting(db.read, actor.personId, args.params["id"] ?? "");
  if (!posting) throw notFound();
  const besked = new URL(args.request.url).searchParams.get("besked");
  return {
    title: wordsOf(languageOf(args.request)).t("catalogue.posting.editTitle"),
    posting,
    choices: await postingChoices(db.read, languageOf(args.request)),
    besked: besked === "gemt" || besked === "lukket" ? besked : null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireLeader(args);
  const id = args.params["id"] ?? "";
  const posting = await findOwnPosting(args.context.rokade.db.read, actor.personId, id);
  if (!posting) throw notFound();
  const form = await args.request.formData();
  const version = versionOf(form);
  if (form.get("handling") !== "luk")
    return writePosting({ args, actor, form }, { id, version, isPublished: posting.state === "published" });
  const outcome = await closePosting({
    ...verbContext(args),
    actor,
    once: onceOf(form, actor, `posting.close.${id}`),
    id,
    version,
  });
  if (!outcome.ok) return refusal(args, outcome, fieldsOfPosting(posting));
  return redirect(`${href("host.posting", { id })}?besked=lukket`, 303);
}

export default function EditPosting() {
  const { t } = useTranslation();
  const { posting, choices, besked } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { summary, errorAt } = usePostingErrors(answer?.errors);
  const preview = answer?.preview;
  const saved = fieldsOfPosting(posting);
  const isConflict = answer?.errors[""] === "conflict";
  const isPublished = posting.state === "published";
  const isOpen = isPublished || posting.state === "draft";
  const typedVersion = answer && !isConflict ? Number(answer.typed["_version"]) : posting.version;
  return (
    <Page
      trail={[
        { label: t("catalogue.host.title"), href: href("host") },
        { label: t("catalogue.posting.editTitle") },
      ]}
    >
      <ErrorSummary errors={summary} />
      <PageHead
        title={t("catalogue.posting.editTitle")}
        eyebrow={{ text: <Written text={posting.title} context={posting.summary} /> }}
        lead={isOpen ? t("catalogue.posting.lead") : undefined}
      />
      {besked === "gemt" && !answer && (
        <Notice kind="success" announce>
          {t(isPublished ? "catalogue.posting.savedPublished" : "catalogue.posting.saved")}
        </Notice>
      )}
      {besked === "lukket" && !answer && (
        <Notice kind="success" announce>
          {t("catalogue.posting.closedNow")}
        </Notice>
      )}
      {isConflict && <ConflictNotice typed={answer.typed} saved={saved} choices={choices} />}
      {isOpen && preview && <PostingPreview preview={preview} />}
      {isOpen ? (
        <AsideLayout
          asideLabel={t("catalogue.posting.closeSummary")}
          aside={isPublished && <ClosePosting version={posting.version} />}
        >
          <PostingForm
            key={posting.version}
            values={valuesOf(saved, answer?.typed)}
            errorAt={errorAt}
            choices={choices}
            version={typedVersion}
            isPublished={isPublished}
          />
        </AsideLayout>
      ) : (
        <>
          <p>
            {t("catalogue.posting.locked")}{" "}
            <a href={href("opportunity", { id: posting.id })}>{t("catalogue.host.see")}</a>
          </p>
          {answer && <KeptTyping typed={answer.typed} />}
        </>
      )}
    </Page>
  );
}

function ClosePosting({ version }: { version: number }) {
  const { t } = useTranslation();
  return (
    <Disclosure summary={t("catalogue.posting.closeSummary")}>
      <form method="post">
        <FormToken version={version} />
        <p>{t("catalogue.posting.closeText")}</p>
        <button className="button button-secondary" type="submit" name="handling" value="luk">
          {t("catalogue.posting.close")}
        </button>
      </form>
    </Disclosure>
  );
}
