import { createHmac } from "node:crypto";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Actions } from "../../components/Layouts.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { TextField } from "../../components/TextField.tsx";
import { calendarMadeAt, endCalendarLink, makeCalendarLink } from "../../domain/catalogue/index.server.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { danishTime, formatDate } from "../../shared/format.ts";
import { badForm, onceOf, verbContext } from "../form.server.ts";
import { languageOf } from "../language.server.ts";
import { FormToken, Page } from "../page.tsx";
import { requireActor } from "../session.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const madeAt = await calendarMadeAt(args.context.rokade.db.read, actor.personId);
  return {
    title: wordsOf(languageOf(args.request)).t("searches.calendar.title"),
    madeOn: madeAt && danishTime(madeAt.toISOString()).day,
  };
}

/**
 * The address is shown in the answer to the form that made it and never again: the database keeps its hash. A form that
 * is sent twice makes the same address twice, since its secret comes of the form's token.
 */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { env, sessionSecret } = args.context.rokade;
  const form = await args.request.formData();
  const act = form.get("act");
  if (act === "end") {
    await endCalendarLink({ ...verbContext(args), actor, once: onceOf(form, actor, "calendar.end") });
    return redirect(href("saved.calendar"), 303);
  }
  if (act !== "make") throw badForm("unknown_choice");
  const once = onceOf(form, actor, "calendar.make");
  const secret = createHmac("sha256", sessionSecret)
    .update(`rokade calendar\n${actor.personId}\n${once.token}`)
    .digest("base64url");
  await makeCalendarLink({ ...verbContext(args), actor, once, secret });
  const address = `${env.baseUrl}${href("saved.ics", { secret: `${secret}.ics` })}`;
  return { address: languageOf(args.request) === "en" ? `${address}?sprog=en` : address };
}

export default function SavedCalendar() {
  const { t, i18n } = useTranslation();
  const { madeOn } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>();
  const title = t("searches.calendar.title");
  return (
    <Page trail={[{ label: t("searches.page.title"), href: href("saved") }, { label: title }]}>
      <PageHead title={title} lead={t("searches.calendar.lead")} />
      {made && (
        <Notice kind="success" title={t("searches.calendar.made")} announce>
          <p>{t("searches.calendar.madeText")}</p>
          <TextField
            name="address"
            label={t("searches.calendar.address")}
            defaultValue={made.address}
            width="l"
          />
        </Notice>
      )}
      {madeOn !== null && !made && (
        <p>
          {t("searches.calendar.standing", {
            date: formatDate(madeOn, i18n.language === "en" ? "en" : "da"),
          })}
        </p>
      )}
      <p>{t("searches.calendar.secret")}</p>
      <form method="post">
        <FormToken />
        <Actions>
          <button className="button button-primary" type="submit" name="act" value="make">
            {t(madeOn === null ? "searches.calendar.make" : "searches.calendar.renew")}
          </button>
          {madeOn !== null && (
            <button className="button button-secondary" type="submit" name="act" value="end">
              {t("searches.calendar.end")}
            </button>
          )}
        </Actions>
      </form>
      <Section title={t("searches.calendar.howTitle")}>
        <p>{t("searches.calendar.how")}</p>
      </Section>
    </Page>
  );
}
