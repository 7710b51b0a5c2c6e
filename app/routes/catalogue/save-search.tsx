import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { FactList } from "../../components/FactList.tsx";
import { Actions } from "../../components/Layouts.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import type { Actor } from "../../domain/people/index.server.ts";
import { findByAddress, savedSearchForm, saveSearch } from "../../domain/searches/index.server.ts";
import { LONGEST_NAME } from "../../domain/searches/labels.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { invalid, onceOf, parseForm, verbContext } from "../form.server.ts";
import { languageOf } from "../language.server.ts";
import { FormToken, Page } from "../page.tsx";
import type { RequestArgs } from "../request-args.ts";
import { requireActor } from "../session.server.ts";
import { criteriaOf, readSearch } from "./read-search.server.ts";
import { hrefOf, queryOf } from "./search-address.ts";
import { SearchErrors, SearchFields } from "./search-form.tsx";
import { searchInWords } from "./search-words.server.ts";

/** The search that the address of this page names, as that of the list of opportunities does. */
function searchHere({ request, context }: RequestArgs, actor: Actor) {
  return readSearch({ ...context.rokade, actor }, new URL(request.url).searchParams);
}

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const language = languageOf(args.request);
  const search = await searchHere(args, actor);
  const saved = await findByAddress(args.context.rokade.db.read, actor.personId, queryOf(search.address));
  if (saved !== null) return redirect(href("saved.search", { id: saved }), 303);
  const words = searchInWords(search, language);
  return {
    title: wordsOf(language).t("searches.save.title"),
    words,
    name: shortened(words),
    back: hrefOf(search.address),
  };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const form = await args.request.formData();
  const parsed = parseForm(form, savedSearchForm);
  if (!parsed.ok) return invalid(args, parsed);
  const { address, geography } = await searchHere(args, actor);
  const outcome = await saveSearch({
    ...verbContext(args),
    ...parsed.value,
    actor,
    once: onceOf(form, actor, "saved_search.create"),
    address: queryOf(address),
    criteria: criteriaOf(address, geography),
  });
  if (!outcome.ok) return invalid(args, { errors: { "": outcome.code }, typed: parsed.typed });
  return redirect(`${href("saved")}?besked=gemt`, 303);
}

/** A name to begin with: the search itself, as far as there is room. */
function shortened(words: string): string {
  const characters = [...words];
  return characters.length <= LONGEST_NAME ? words : `${characters.slice(0, LONGEST_NAME - 1).join("")}…`;
}

export default function SaveSearch() {
  const { t } = useTranslation();
  const { words, name, back } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const typed = (field: string) => {
    const value = failed?.typed[field];
    return typeof value === "string" ? value : undefined;
  };
  const title = t("searches.save.title");
  return (
    <Page trail={[{ label: t("searches.page.title"), href: href("saved") }, { label: title }]}>
      <SearchErrors errors={failed?.errors} />
      <PageHead title={title} lead={t("searches.save.lead")} />
      <FactList facts={[{ term: t("searches.form.search"), value: words }]} />
      <form method="post" className="rk-form-page">
        <FormToken />
        <SearchFields
          name={typed("name") ?? name}
          frequency={typed("frequency") ?? "daily"}
          errors={failed?.errors}
        />
        <Actions>
          <button className="button button-primary" type="submit">
            {t("searches.save.submit")}
          </button>
          <a href={back}>{t("searches.save.back")}</a>
        </Actions>
      </form>
    </Page>
  );
}
