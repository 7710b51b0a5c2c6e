import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { RadioGroup } from "../../components/Choices.tsx";
import { Actions } from "../../components/Layouts.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Written } from "../../components/Written.tsx";
import { findOpportunityForActor } from "../../domain/catalogue/index.server.ts";
import { dismissalOf, dismissForm, dismissOpportunity } from "../../domain/matching/index.server.ts";
import { DISMISSAL_REASONS } from "../../domain/matching/labels.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { cardId } from "../card-id.ts";
import { badForm, parseForm, verbContext } from "../form.server.ts";
import { languageOf } from "../language.server.ts";
import { ownPath } from "../own-path.ts";
import { FormToken, Page } from "../page.tsx";
import { notFound, requireActor } from "../session.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { db } = args.context.rokade;
  const id = args.params["id"] ?? "";
  const [opportunity, dismissal] = await Promise.all([
    findOpportunityForActor(db.read, id, actor),
    dismissalOf(db.read, actor.personId, id),
  ]);
  if (!opportunity) throw notFound();
  const { t } = wordsOf(languageOf(args.request));
  return {
    title: t(dismissal ? "catalogue.dismiss.done" : "catalogue.dismiss.ask"),
    id,
    opportunity: opportunity.title,
    isDismissed: dismissal !== null,
    reason: dismissal?.reason ?? null,
    back: wayBack(new URL(args.request.url).searchParams.get("videre"), id),
  };
}

/** From a card without a reason: then this page asks for one. From this page: back to where one came from. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const id = args.params["id"] ?? "";
  const form = await args.request.formData();
  const parsed = parseForm(form, dismissForm);
  if (!parsed.ok) throw badForm("unknown_choice");
  const { vaelg, aarsag } = parsed.value;
  const outcome = await dismissOpportunity({
    ...verbContext(args),
    actor,
    opportunityId: id,
    wish: vaelg === "fra" ? { dismissed: true, reason: aarsag } : { dismissed: false },
  });
  if (!outcome.ok) throw notFound();
  const next = form.get("videre");
  const back = wayBack(typeof next === "string" ? next : null, id);
  if (vaelg === "til") return redirect(`${back}#${cardId(encodeURIComponent(id))}`, 303);
  if (form.has("aarsag")) return redirect(back, 303);
  return redirect(`${href("opportunity.dismiss", { id })}?${new URLSearchParams({ videre: back })}`, 303);
}

function wayBack(next: string | null, id: string): string {
  return next === null || next === "" ? href("opportunity", { id }) : ownPath(next);
}

export default function Dismiss() {
  const { t } = useTranslation();
  const { title, id, opportunity, isDismissed, reason, back } = useLoaderData<typeof loader>();
  return (
    <Page
      trail={[
        { label: t("catalogue.search.title"), href: href("opportunities") },
        { label: opportunity, href: href("opportunity", { id }) },
        { label: title },
      ]}
    >
      <PageHead title={title} eyebrow={{ text: <Written text={opportunity} /> }} />
      <p className="rk-prose">{t("catalogue.dismiss.text")}</p>
      {isDismissed && (
        <form method="post">
          <FormToken />
          <input type="hidden" name="videre" value={back} />
          <input type="hidden" name="vaelg" value="til" />
          <Actions>
            <button className="button button-secondary" type="submit">
              {t("catalogue.dismiss.undo")}
            </button>
            <a href={back}>{t("catalogue.dismiss.back")}</a>
          </Actions>
        </form>
      )}
      <form method="post" className="rk-form-page">
        <FormToken />
        <input type="hidden" name="videre" value={back} />
        <input type="hidden" name="vaelg" value="fra" />
        <RadioGroup
          key={reason}
          name="aarsag"
          label={t("catalogue.dismiss.reason")}
          hint={t("catalogue.dismiss.reasonHint")}
          optional
          options={[
            ...DISMISSAL_REASONS.map((one) => ({
              value: one,
              label: t(`catalogue.dismiss.reasons.${one}`),
            })),
            { value: "", label: t("catalogue.dismiss.none") },
          ]}
          defaultValue={reason ?? ""}
        />
        <Actions>
          <button className="button button-primary" type="submit">
            {t(isDismissed ? "catalogue.dismiss.save" : "catalogue.dismiss.choose")}
          </button>
          {!isDismissed && <a href={back}>{t("catalogue.dismiss.back")}</a>}
        </Actions>
      </form>
    </Page>
  );
}
