import { Actions } from "../../components/Layouts.tsx";
import { NextStep } from "../../components/NextStep.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Prose } from "../../components/Prose.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { WithWritten, WrittenIn } from "../../components/Written.tsx";
import { LIMITS } from "../../domain/programmes/labels.ts";
import { FormToken } from "../page.tsx";
import type { Nomination } from "./nomination.tsx";
import { useNominationWords } from "./words.ts";

type Props = {
  nomination: Nomination;
  deadlinePassed: boolean;
  /** What the nominee typed, when the answer has to be sent again. */
  reason: string;
  reasonError: string | undefined;
};

/** What happens next with the nomination: the nominee's choice, whom one waits for, or how it ended. */
export function NominationNextStep(props: Props) {
  const { t, date } = useNominationWords();
  const { as, state, nominator, nominee, answerDueOn, declineReason } = props.nomination;
  const whose = as === "nominee" ? "you" : "they";
  if (state === "awaiting_nominee" && as === "nominee") return <Answer {...props} />;
  if (state === "awaiting_nominee")
    return (
      <NextStep waiting title={t("programmes.nomination.waiting.title", { name: nominee.name })}>
        <p>{t("programmes.nomination.waiting.text", { name: nominee.name, date: date(answerDueOn) })}</p>
      </NextStep>
    );
  if (state === "nominee_accepted")
    return (
      <Notice kind="success">{t(`programmes.nomination.saidYes.${whose}`, { name: nominee.name })}</Notice>
    );
  if (state === "withdrawn")
    return (
      <Notice kind="info">
        {t(`programmes.nomination.takenBack.${as === "nominator" ? "you" : "they"}`, {
          name: nominator.name,
        })}
      </Notice>
    );
  return (
    <Notice kind="info">
      <p>{t(`programmes.nomination.saidNo.${whose}`, { name: nominee.name })}</p>
      {declineReason && (
        <>
          <p>
            <strong>{t("programmes.nomination.saidNo.reason")}</strong>
          </p>
          <Prose text={declineReason} />
          <WrittenIn texts={[declineReason]} />
        </>
      )}
    </Notice>
  );
}

function Answer({ nomination, deadlinePassed, reason, reasonError }: Props) {
  const { t, date } = useNominationWords();
  const { nominator, opportunity, answerDueOn, version } = nomination;
  const { name } = nominator;
  return (
    <NextStep title={t("programmes.nomination.forYou.title")}>
      <p>
        {deadlinePassed ? (
          t("programmes.nomination.forYou.late")
        ) : (
          <WithWritten
            say={(programme) =>
              t("programmes.nomination.forYou.text", { name, programme, date: date(answerDueOn) })
            }
            text={opportunity.title}
          />
        )}
      </p>
      <p>{t("programmes.nomination.forYou.free", { name })}</p>
      <form method="post">
        <FormToken version={version} />
        <TextArea
          name="reason"
          label={t("programmes.nomination.forYou.reason")}
          hint={t("programmes.nomination.forYou.reasonHint", { name })}
          optional
          rows={3}
          limit={LIMITS.reason}
          defaultValue={reason}
          error={reasonError}
        />
        <Actions>
          {!deadlinePassed && (
            <button className="button button-primary" type="submit" name="act" value="accept">
              {t("programmes.nomination.forYou.yes")}
            </button>
          )}
          <button className="button button-secondary" type="submit" name="act" value="decline">
            {t("programmes.nomination.forYou.no")}
          </button>
        </Actions>
      </form>
    </NextStep>
  );
}
