import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { languageOf } from "../language.server.ts";
import { Page } from "../page.tsx";
import { requireLeader } from "../session.server.ts";
import { postingChoices } from "./posting-choices.server.ts";
import { valuesOf } from "./posting-fields.ts";
import { PostingForm } from "./posting-form.tsx";
import { writePosting } from "./posting-page.server.ts";
import { PostingPreview } from "./posting-preview.tsx";
import { usePostingErrors } from "./use-posting-errors.ts";

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireLeader(args);
  return {
    title: wordsOf(languageOf(args.request)).t("catalogue.posting.newTitle"),
    municipalityCode: actor.employment?.municipalityCode ?? "",
    choices: await postingChoices(args.context.rokade.db.read, languageOf(args.request)),
  };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireLeader(args);
  return writePosting({ args, actor, form: await args.request.formData() }, null);
}

export default function NewPosting() {
  const { t } = useTranslation();
  const { municipalityCode, choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { summary, errorAt } = usePostingErrors(answer?.errors);
  const preview = answer?.preview;
  const start = {
    kind: "rotation",
    municipalityCode,
    format: "on_site",
    workload: "full_time",
    hoursPerWeek: "37",
    seats: "1",
    "levels[]": ["employee"],
  };
  return (
    <Page
      trail={[
        { label: t("catalogue.host.title"), href: href("host") },
        { label: t("catalogue.posting.newTitle") },
      ]}
    >
      <ErrorSummary errors={summary} />
      <PageHead title={t("catalogue.posting.newTitle")} lead={t("catalogue.posting.lead")} />
      {preview && <PostingPreview preview={preview} />}
      <PostingForm
        values={valuesOf(start, answer?.typed)}
        errorAt={errorAt}
        choices={choices}
        isPublished={false}
      />
    </Page>
  );
}
