import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { CheckboxGroup } from "../../components/Choices.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { FactList } from "../../components/FactList.tsx";
import { AsideLayout } from "../../components/Layouts.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { TextField } from "../../components/TextField.tsx";
import { lookupsOf } from "../../domain/audit/index.server.ts";
import { competenceGroups } from "../../domain/competences/index.server.ts";
import { findProfile, profileForm, updateProfile } from "../../domain/people/index.server.ts";
import { INTERESTS } from "../../domain/people/labels.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { alphabetical } from "../../shared/alphabetical.ts";
import { danishTime, formatDate } from "../../shared/format.ts";
import type { Language } from "../../shared/words.ts";
import { invalid, onceOf, parseForm, verbContext, versionOf } from "../form.server.ts";
import { languageOf } from "../language.server.ts";
import { FormToken, Page } from "../page.tsx";
import { notFound, requireActor } from "../session.server.ts";
import { CompetenceFields } from "./competence-fields.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { db } = args.context.rokade;
  const [profile, groups, lookups] = await Promise.all([
    findProfile(db.read, actor.personId),
    competenceGroups(db.read),
    lookupsOf(db.read, actor.personId, 10),
  ]);
  if (!profile) throw notFound();
  const language = languageOf(args.request);
  const ordered = <T extends Record<Language, string>>(list: readonly T[]) =>
    alphabetical(list, language, (one) => one[language]);
  return {
    title: wordsOf(language).t("shell.menu.profile"),
    name: actor.name,
    employment: actor.employment,
    profile: { ...profile, held: ordered(profile.held), wanted: ordered(profile.wanted) },
    groups: groups.map((group) => ({ ...group, competences: ordered(group.competences) })),
    lookups,
    saved: new URL(args.request.url).searchParams.get("besked") === "gemt",
  };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const form = await args.request.formData();
  const parsed = parseForm(form, profileForm);
  if (!parsed.ok) return invalid(args, parsed);
  const outcome = await updateProfile({
    ...verbContext(args),
    actor,
    once: onceOf(form, actor, "profile.update"),
    version: versionOf(form),
    change: parsed.value,
  });
  if (outcome.ok) return redirect(`${href("profile")}?besked=gemt`, 303);
  const field = outcome.code === "conflict" ? "" : "addHeld";
  const code = outcome.code === "conflict" ? "conflict" : "unknownCompetence";
  return invalid(
    args,
    { errors: { [field]: code }, typed: parsed.typed },
    outcome.code === "conflict" ? 409 : 400,
  );
}

export default function Profile() {
  const { t, i18n } = useTranslation();
  const { name, employment, profile, groups, lookups, saved } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const language = i18n.language as Language;
  const typed = failed?.typed ?? {};
  const text = (field: string, otherwise: string) =>
    typeof typed[field] === "string" ? typed[field] : otherwise;
  const list = (field: string, otherwise: readonly string[]) => {
    const value = typed[field];
    return Array.isArray(value) ? value : otherwise;
  };
  const words = (code: string | undefined) =>
    code === undefined
      ? undefined
      : code === "conflict"
        ? t("shell.conflict")
        : t(`people.profile.errors.${code}` as "people.profile.errors.distance");
  const errors = Object.entries(failed?.errors ?? {}).map(([field, code]) => ({
    fieldId: field === "" ? "profile-form" : field.replace("[]", ""),
    text: words(code) ?? "",
  }));
  return (
    <Page trail={[{ label: t("shell.menu.profile") }]}>
      <ErrorSummary errors={errors} />
      <PageHead title={t("shell.menu.profile")} lead={t("people.profile.lead")} />
      {saved && !failed && (
        <Notice kind="success" announce>
          {t("people.profile.saved")}
        </Notice>
      )}
      <AsideLayout
        asideLabel={t("people.profile.employer")}
        aside={
          <>
            <section>
              <h2>{t("people.profile.employer")}</h2>
              <FactList
                facts={[
                  { term: t("people.profile.name"), value: name },
                  {
                    term: t("people.profile.jobTitle"),
                    value: employment?.title ?? t("people.profile.none"),
                  },
                  {
                    term: t("people.profile.workplace"),
                    value: employment?.workplaceName ?? t("people.profile.none"),
                  },
                  {
                    term: t("people.profile.organisation"),
                    value: employment?.organisationName ?? t("people.profile.none"),
                  },
                ]}
              />
              <p className="rk-small">{t("people.profile.employerNote")}</p>
            </section>
            <section id="opslag">
              <h2>{t("people.profile.lookups")}</h2>
              {lookups.length === 0 ? (
                <p>{t("people.profile.noLookups")}</p>
              ) : (
                <FactList
                  facts={lookups.map((look) => ({
                    term: formatDate(danishTime(look.at.toISOString()).day, language),
                    value: t(
                      `people.profile.purpose.${look.purpose}` as "people.profile.purpose.release_answer",
                    ),
                  }))}
                />
              )}
            </section>
          </>
        }
      >
        <form method="post" id="profile-form">
          <FormToken
            version={
              failed?.errors[""] === "conflict"
                ? profile.version
                : Number(text("_version", String(profile.version)))
            }
          />
          <Section title={t("people.profile.held")} intro={t("people.profile.heldIntro")}>
            <CompetenceFields
              relation="held"
              chosen={profile.held}
              typed={list("held[]", [])}
              groups={groups}
              error={words(failed?.errors.addHeld ?? failed?.errors["held[]"])}
              added={{ id: text("addHeld", ""), level: text("addHeldLevel", "2") }}
            />
          </Section>
          <Section title={t("people.profile.wanted")} intro={t("people.profile.wantedIntro")}>
            <CompetenceFields
              relation="wanted"
              chosen={profile.wanted}
              typed={list("wanted[]", [])}
              groups={groups}
              error={words(failed?.errors.addWanted ?? failed?.errors["wanted[]"])}
              added={{ id: text("addWanted", ""), level: text("addWantedLevel", "2") }}
            />
          </Section>
          <Section title={t("people.profile.wishes")}>
            <CheckboxGroup
              name="interests[]"
              id="interests"
              label={t("people.profile.interests")}
              optional
              options={INTERESTS.map((kind) => ({
                value: kind,
                label: t(`people.profile.interest.${kind}`),
              }))}
              defaultValues={list("interests[]", profile.interests)}
            />
            <TextField
              name="maxDistanceKm"
              label={t("people.profile.distance")}
              hint={t("people.profile.distanceHint")}
              optional
              defaultValue={text(
                "maxDistanceKm",
                profile.maxDistanceKm === null ? "" : String(profile.maxDistanceKm),
              )}
              error={words(failed?.errors.maxDistanceKm)}
            />
          </Section>
          <div className="rk-save-row">
            <button className="button button-primary" type="submit">
              {t("people.profile.save")}
            </button>
          </div>
        </form>
      </AsideLayout>
    </Page>
  );
}
