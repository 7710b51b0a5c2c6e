import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CheckboxGroup } from "../../components/Choices.tsx";
import { DateFields } from "../../components/DateFields.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { FactList } from "../../components/FactList.tsx";
import { GroupedField } from "../../components/Field.tsx";
import { Actions } from "../../components/Layouts.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { TextField } from "../../components/TextField.tsx";
import {
  changePreferences,
  findProfile,
  type Preferences,
  preferencesForm,
} from "../../domain/people/index.server.ts";
import { INTERESTS, preferenceFields, WISHED_FORMATS } from "../../domain/people/labels.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { invalid, onceOf, parseForm, type Typed, verbContext, versionOf } from "../form.server.ts";
import { languageOf } from "../language.server.ts";
import { FormToken, Page } from "../page.tsx";
import { notFound, requireActor } from "../session.server.ts";
import { WISHES, wishesInWords } from "./preference-words.ts";
import { useProfileWords } from "./profile-words.ts";
import { SeenBy } from "./seen-by.tsx";

const FORM = "preferences-form";

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { db, clock } = args.context.rokade;
  const profile = await findProfile(db.read, actor.personId);
  if (!profile) throw notFound();
  const { version, held: _, wanted: __, ...wishes } = profile;
  return {
    title: wordsOf(languageOf(args.request)).t("profile.wishes.formTitle"),
    version,
    wishes: wishes as Preferences,
    startPassed: wishes.startsFrom !== null && wishes.startsFrom < clock.today(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const form = await args.request.formData();
  const parsed = parseForm(form, preferencesForm);
  if (!parsed.ok) return invalid(args, parsed);
  const outcome = await changePreferences({
    ...verbContext(args),
    actor,
    once: onceOf(form, actor, "profile.preferences"),
    version: versionOf(form),
    preferences: parsed.value,
  });
  if (outcome.ok) return redirect(`${href("profile")}?besked=oensker`, 303);
  const { code, field = "" } = outcome;
  return invalid(args, { errors: { [field]: code }, typed: parsed.typed }, code === "conflict" ? 409 : 400);
}

export default function PreferencesPage() {
  const { t, language, errorWords } = useProfileWords();
  const { version, wishes, startPassed } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const fields: Typed = failed ? failed.typed : preferenceFields(wishes);
  const text = (name: string) => {
    const value = fields[name];
    return typeof value === "string" ? value : "";
  };
  const list = (name: string) => {
    const value = fields[name];
    return Array.isArray(value) ? value : [];
  };
  const error = (name: string) => errorWords(failed?.errors[name]);
  const conflict = failed?.errors[""] === "conflict";
  const title = t("profile.wishes.formTitle");
  const saved = wishesInWords(wishes, { t, language });
  return (
    <Page trail={[{ label: t("profile.title"), href: href("profile") }, { label: title }]}>
      <ErrorSummary
        errors={Object.entries(failed?.errors ?? {})
          .filter(([field]) => field !== "")
          .map(([field, code]) => ({
            fieldId: field.replace(/\[\].*$/, ""),
            text: errorWords(code) ?? "",
          }))}
      />
      <PageHead title={title} lead={t("profile.wishes.lead")} />
      <SeenBy fields={["interests", "distance", "length", "start", "formats"]} />
      {conflict && (
        <Notice kind="warning" title={t("profile.conflict.title")} announce>
          <p>{t("profile.conflict.text")}</p>
          <FactList
            facts={WISHES.map((wish) => ({ term: t(`profile.wishes.${wish}Short`), value: saved[wish] }))}
          />
        </Notice>
      )}
      <form method="post" id={FORM} className="rk-form-page">
        <FormToken version={failed && !conflict ? Number(text("_version")) : version} />
        <CheckboxGroup
          name="interests[]"
          id="interests"
          label={t("profile.wishes.interests")}
          optional
          options={INTERESTS.map((kind) => ({ value: kind, label: t(`profile.interest.${kind}`) }))}
          defaultValues={list("interests[]")}
          error={error("interests[]")}
        />
        <CheckboxGroup
          name="formats[]"
          id="formats"
          label={t("profile.wishes.formats")}
          optional
          options={WISHED_FORMATS.map((format) => ({ value: format, label: t(`profile.format.${format}`) }))}
          defaultValues={list("formats[]")}
          error={error("formats[]")}
        />
        <TextField
          name="maxDistanceKm"
          label={t("profile.wishes.distance")}
          hint={t("profile.wishes.distanceHint")}
          optional
          inputMode="numeric"
          width="s"
          defaultValue={text("maxDistanceKm")}
          error={error("maxDistanceKm")}
        />
        <GroupedField
          name="length"
          label={t("profile.wishes.length")}
          hint={t("profile.wishes.lengthHint")}
          optional
        >
          <div className="rk-two-fields">
            {(["minWeeks", "maxWeeks"] as const).map((name) => (
              <TextField
                key={name}
                name={name}
                label={t(`profile.wishes.${name}`)}
                inputMode="numeric"
                width="s"
                defaultValue={text(name)}
                error={error(name)}
              />
            ))}
          </div>
        </GroupedField>
        <DateFields
          name="startsFrom"
          label={t("profile.wishes.start")}
          hint={
            startPassed && !failed
              ? `${t("profile.wishes.startPassed")} ${t("profile.wishes.startHint")}`
              : t("profile.wishes.startHint")
          }
          optional
          defaultValue={{
            day: text("startsFrom.day"),
            month: text("startsFrom.month"),
            year: text("startsFrom.year"),
          }}
          error={error("startsFrom")}
        />
        <Actions>
          <button className="button button-primary" type="submit">
            {t("profile.wishes.save")}
          </button>
          <a href={href("profile")}>{t("profile.wishes.back")}</a>
        </Actions>
      </form>
    </Page>
  );
}
