import { useActionData, useLoaderData } from "@remix-run/react";
import { EmptyState } from "../../components/EmptyState.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import type { CompetenceList } from "../../domain/people/labels.ts";
import { href } from "../../href.ts";
import { Page } from "../page.tsx";
import type { loadCompetences, postCompetences } from "./competence-list.server.ts";
import { CompetencePicker } from "./competence-picker.tsx";
import { CompetenceRows, ListConflict } from "./competence-rows.tsx";
import { LevelsExplained } from "./level.tsx";
import { useProfileWords } from "./profile-words.ts";
import { SeenBy } from "./seen-by.tsx";

/** One of the two lists of competences: add, change the level, remove. */
export function CompetencePage({ relation }: { relation: CompetenceList }) {
  const { t, errorWords } = useProfileWords();
  const data = useLoaderData<typeof loadCompetences>();
  const failed = useActionData<typeof postCompetences>();
  const title = t(`profile.${relation}.title`);
  const adding = failed?.typed["act"] === "add" ? failed : undefined;
  const changing = failed && !adding ? failed : undefined;
  const conflict = changing?.errors[""] === "conflict";
  const errors = Object.entries(failed?.errors ?? {})
    .filter(([field]) => field !== "")
    .map(([field, code]) => ({
      fieldId: adding ? field : "list-form",
      text: errorWords(code) ?? "",
    }));
  return (
    <Page trail={[{ label: t("profile.title"), href: href("profile") }, { label: title }]}>
      <ErrorSummary errors={errors} />
      <PageHead title={title} lead={t(`profile.${relation}.lead`)} />
      <SeenBy fields={relation === "held" ? ["held"] : ["wanted"]} />
      {!failed && data.message === "tilfoejet" && (
        <Notice kind="success" announce>
          {t("profile.saved.added")}
        </Notice>
      )}
      {!failed && data.message === "gemt" && (
        <Notice kind="success" announce>
          {t("profile.saved.changed")}
        </Notice>
      )}
      {conflict && (
        <ListConflict
          relation={relation}
          list={data.list}
          others={data.groups.flatMap(({ competences }) => competences)}
          typed={changing.typed}
        />
      )}
      <Section title={t(`profile.${relation}.add`)} id="tilfoej">
        {data.isFull ? (
          <EmptyState title={t("profile.pick.full")}>{errorWords("tooMany")}</EmptyState>
        ) : (
          <CompetencePicker relation={relation} data={data} failed={adding} />
        )}
      </Section>
      <Section title={t("profile.yourList")} intro={t("profile.count", { count: data.count })}>
        {data.count === 0 ? (
          <EmptyState title={t(`profile.${relation}.empty`)}>{t(`profile.${relation}.emptyText`)}</EmptyState>
        ) : (
          <>
            <LevelsExplained relation={relation} />
            <CompetenceRows
              relation={relation}
              list={data.list}
              version={
                changing && !conflict ? Number(changing.typed["_version"] ?? data.version) : data.version
              }
              typed={changing?.typed}
            />
          </>
        )}
      </Section>
    </Page>
  );
}
