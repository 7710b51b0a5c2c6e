import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { FactList } from "../../components/FactList.tsx";
import { Actions } from "../../components/Layouts.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { Written } from "../../components/Written.tsx";
import {
  changeSearch,
  deleteSearch,
  findOwnSearch,
  savedSearchForm,
} from "../../domain/searches/index.server.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { badForm, invalid, onceOf, parseForm, verbContext, versionOf } from "../form.server.ts";
import { languageOf } from "../language.server.ts";
import { FormToken, Page } from "../page.tsx";
import { notFound, requireActor } from "../session.server.ts";
import { feedsOf } from "./follow.server.ts";
import { FeedLinks } from "./follow.tsx";
import { readSearch } from "./read-search.server.ts";
import { SearchErrors, SearchFields } from "./search-form.tsx";
import { searchInWords } from "./search-words.server.ts";

const idOf = ({ params }: LoaderFunctionArgs) => params["id"] ?? "";

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { rokade } = args.context;
  const search = await findOwnSearch(rokade.db.read, actor.personId, idOf(args));
  if (!search) throw notFound();
  const { id, name, frequency, version, address } = search;
  const read = await readSearch({ ...rokade, actor }, new URLSearchParams(address));
  const language = languageOf(args.request);
  const { t } = wordsOf(language);
  return {
    title: name,
    feedsLabel: t("searches.feed.label"),
    feeds: feedsOf(address, { t, language }),
    search: { id, name, frequency, version },
    words: searchInWords(read, language),
    isOutdated: read.ignored.length > 0,
  };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const form = await args.request.formData();
  const context = { ...verbContext(args), actor, id: idOf(args) };
  const act = form.get("act");
  if (act === "delete") {
    const outcome = await deleteSearch({ ...context, once: onceOf(form, actor, "saved_search.delete") });
    if (!outcome.ok) throw notFound();
    return redirect(`${href("saved")}?besked=slettet`, 303);
  }
  if (act !== "change") throw badForm("unknown_choice");
  const parsed = parseForm(form, savedSearchForm);
  if (!parsed.ok) return invalid(args, parsed);
  const outcome = await changeSearch({
    ...context,
    ...parsed.value,
    once: onceOf(form, actor, "saved_search.change"),
    version: versionOf(form),
  });
  if (outcome.ok) return redirect(`${href("saved")}?besked=rettet`, 303);
  if (outcome.code === "not_found") throw notFound();
  return invalid(args, { errors: { "": outcome.code }, typed: parsed.typed }, 409);
}

export default function SavedSearch() {
  const { t } = useTranslation();
  const { search, words, isOutdated, feedsLabel, feeds } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const conflict = failed?.errors[""] === "conflict";
  const typed = (field: string) => {
    const value = failed?.typed[field];
    return typeof value === "string" ? value : undefined;
  };
  const version = failed && !conflict ? Number(typed("_version")) : search.version;
  return (
    <Page trail={[{ label: t("searches.page.title"), href: href("saved") }, { label: search.name }]}>
      <SearchErrors errors={failed?.errors} />
      <PageHead title={<Written text={search.name} />} />
      {conflict && (
        <Notice kind="warning" title={t("searches.conflict.title")} announce>
          {t("searches.conflict.text", {
            name: search.name,
            frequency: t(`searches.frequency.${search.frequency}`),
          })}
        </Notice>
      )}
      {isOutdated && (
        <Notice kind="warning" title={t("searches.outdated.title")}>
          {t("searches.outdated.text")}
        </Notice>
      )}
      <FactList
        facts={[
          {
            term: t("searches.form.search"),
            value: <a href={href("saved.open", { id: search.id })}>{words}</a>,
          },
        ]}
      />
      <FeedLinks label={feedsLabel} feeds={feeds} />
      <form method="post" className="rk-form-page">
        <FormToken version={version} />
        <input type="hidden" name="act" value="change" />
        <SearchFields
          name={typed("name") ?? search.name}
          frequency={typed("frequency") ?? search.frequency}
          errors={failed?.errors}
        />
        <Actions>
          <button className="button button-primary" type="submit">
            {t("searches.change.submit")}
          </button>
          <a href={href("saved")}>{t("searches.change.back")}</a>
        </Actions>
      </form>
      <Section title={t("searches.remove.title")}>
        <p>{t("searches.remove.text")}</p>
        <form method="post">
          <FormToken />
          <Actions>
            <button className="button button-secondary" type="submit" name="act" value="delete">
              {t("searches.remove.submit")}
            </button>
          </Actions>
        </form>
      </Section>
    </Page>
  );
}
