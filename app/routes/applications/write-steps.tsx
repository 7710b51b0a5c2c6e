import type { ReactNode } from "react";
import { DateFields } from "../../components/DateFields.tsx";
import { Disclosure } from "../../components/Disclosure.tsx";
import { FactList } from "../../components/FactList.tsx";
import { Actions } from "../../components/Layouts.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Prose } from "../../components/Prose.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { LIMITS, toBoxes } from "../../domain/applications/labels.ts";
import { href } from "../../href.ts";
import { formatDate } from "../../shared/format.ts";
import { FORM_ID } from "../failed-form.ts";
import { FormToken } from "../page.tsx";
import { useCaseWords, type useFailed } from "./words.ts";

type Draft = {
  id: string;
  version: number;
  purpose: string;
  benefit: string;
  startsOn: string | null;
  endsOn: string | null;
  flexibility: string;
};
type FailedForm = ReturnType<typeof useFailed>;

function WriteForm({ draft, failed, children }: { draft: Draft; failed: FailedForm; children: ReactNode }) {
  const { t } = useCaseWords();
  return (
    <form method="post" id={FORM_ID}>
      <FormToken version={failed.version(draft.version)} />
      {children}
      <Actions>
        <button className="button button-primary" type="submit" name="videre" value="fortsaet">
          {t("applications.write.saveAndContinue")}
        </button>
        <button className="button button-secondary" type="submit" name="videre" value="luk">
          {t("applications.write.saveAndClose")}
        </button>
      </Actions>
    </form>
  );
}

/** Somebody saved another text meanwhile: both are shown, and the reader decides. */
function Stored({ failed, text }: { failed: FailedForm; text: string }) {
  const { t } = useCaseWords();
  if (!failed.hasConflict) return null;
  return (
    <Disclosure summary={t("applications.write.stored")} open>
      <Prose text={text || t("applications.write.storedEmpty")} />
    </Disclosure>
  );
}

export function PurposeFields({ draft, failed }: { draft: Draft; failed: FailedForm }) {
  const { t } = useCaseWords();
  return (
    <WriteForm draft={draft} failed={failed}>
      <TextArea
        name="purpose"
        label={t("applications.write.purpose")}
        hint={t("applications.write.purposeHint")}
        defaultValue={failed.typed("purpose") ?? draft.purpose}
        error={failed.error("purpose")}
        limit={LIMITS.purpose}
        rows={8}
      />
      <Stored failed={failed} text={draft.purpose} />
      <TextArea
        name="benefit"
        label={t("applications.write.benefit")}
        hint={t("applications.write.benefitHint")}
        defaultValue={failed.typed("benefit") ?? draft.benefit}
        error={failed.error("benefit")}
        limit={LIMITS.benefit}
        rows={8}
      />
      <Stored failed={failed} text={draft.benefit} />
    </WriteForm>
  );
}

export function PeriodFields({
  draft,
  failed,
  opportunity,
}: {
  draft: Draft;
  failed: FailedForm;
  opportunity: { startsOn: string | null; endsOn: string | null };
}) {
  const { t, period } = useCaseWords();
  return (
    <WriteForm draft={draft} failed={failed}>
      {opportunity.startsOn && opportunity.endsOn && (
        <p>
          {t("applications.write.periodHint", { period: period(opportunity.startsOn, opportunity.endsOn) })}
        </p>
      )}
      <DateFields
        name="startsOn"
        label={t("applications.write.startsOn")}
        hint={t("applications.write.dateHint")}
        defaultValue={failed.typedDay("startsOn") ?? toBoxes(draft.startsOn)}
        error={failed.error("startsOn")}
      />
      <DateFields
        name="endsOn"
        label={t("applications.write.endsOn")}
        hint={t("applications.write.endsHint")}
        defaultValue={failed.typedDay("endsOn") ?? toBoxes(draft.endsOn)}
        error={failed.error("endsOn")}
      />
      <Stored failed={failed} text={period(draft.startsOn, draft.endsOn)} />
      <TextArea
        name="flexibility"
        label={t("applications.write.flexibility")}
        hint={t("applications.write.flexibilityHint")}
        optional
        defaultValue={failed.typed("flexibility") ?? draft.flexibility}
        error={failed.error("flexibility")}
        limit={LIMITS.flexibility}
        rows={4}
      />
      <Stored failed={failed} text={draft.flexibility} />
    </WriteForm>
  );
}

export type Asked = { who: "nobody" } | { who: "later" } | { who: "now"; leader: string; day: string };
type Missing = "purpose" | "benefit" | "period";

export function CheckAnswers({
  draft,
  missing,
  asks,
  host,
  changeHref,
}: {
  draft: Draft;
  missing: readonly Missing[];
  asks: Asked;
  host: string;
  changeHref: (step: string) => string;
}) {
  const { t, language, period } = useCaseWords();
  const answer = (text: string) => (text ? <Prose text={text} /> : t("applications.write.unanswered"));
  const ready = missing.length === 0;
  return (
    <div className="rk-check">
      <FactList
        facts={[
          {
            term: t("applications.write.answerPurpose"),
            value: answer(draft.purpose),
            changeHref: changeHref("1"),
          },
          {
            term: t("applications.write.answerBenefit"),
            value: answer(draft.benefit),
            changeHref: changeHref("1"),
          },
          {
            term: t("applications.write.answerPeriod"),
            value: period(draft.startsOn, draft.endsOn),
            changeHref: changeHref("2"),
          },
          {
            term: t("applications.write.answerFlexibility"),
            value: answer(draft.flexibility),
            changeHref: changeHref("2"),
          },
        ]}
      />
      {!ready && (
        <Notice kind="warning" title={t("applications.write.notReady")}>
          <ul>
            {missing.map((what) => (
              <li key={what}>
                <a href={changeHref(what === "period" ? "2" : "1")}>
                  {t(`applications.write.missing.${what}`)}
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <form method="post" id={FORM_ID}>
        <FormToken version={draft.version} />
        {ready && (
          <p>
            {asks.who === "now"
              ? t("applications.write.sendAsks", {
                  leader: asks.leader,
                  day: formatDate(asks.day, language),
                })
              : asks.who === "later"
                ? t("applications.write.sendAsksLater")
                : t("applications.write.sendAsksNobody", { host })}
          </p>
        )}
        <Actions>
          {ready ? (
            <button className="button button-primary" type="submit">
              {t("applications.write.send")}
            </button>
          ) : (
            <a className="button button-primary" href={changeHref(missing[0] === "period" ? "2" : "1")}>
              {t("applications.write.fix")}
            </a>
          )}
          <a href={href("applications")}>{t("applications.write.later")}</a>
        </Actions>
      </form>
    </div>
  );
}
