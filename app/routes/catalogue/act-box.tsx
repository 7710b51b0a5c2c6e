import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type Fact, FactList } from "../../components/FactList.tsx";
import { Deadline } from "../../components/OpportunityCard.tsx";
import { deadlineDayWords, deadlineWords, hostWords, kindOf } from "../../components/opportunity-words.ts";
import { SideBox } from "../../components/SideBox.tsx";
import { WithWritten, Written } from "../../components/Written.tsx";
import type { OpportunityDetails } from "../../domain/catalogue/index.server.ts";
import { ACT_OF_KIND, isOneOf, LEVELS } from "../../domain/catalogue/labels.ts";
import { href } from "../../href.ts";
import { formatFullDate, formatKroner, formatNumber, type Lang } from "../../shared/format.ts";
import { DismissForm } from "../dismiss-form.tsx";
import { FormToken } from "../page.tsx";
import { SaveForm } from "./save-form.tsx";

export type ActBoxProps = {
  opportunity: OpportunityDetails;
  today: string;
  /** Who looks, as far as it decides what they can do here. */
  viewer: { isHost: boolean; isLeader: boolean; saved: boolean; dismissed: boolean } | null;
  application: { id: string; state: string } | null;
  isOpen: boolean;
};

/** The facts that decide, and the one act that this kind and state allow this reader. */
export function ActBox(props: ActBoxProps) {
  const { t, i18n } = useTranslation();
  const { opportunity, today, viewer } = props;
  const language: Lang = i18n.language === "en" ? "en" : "da";
  const deadline = deadlineWords(opportunity, { t, language, today });
  const mayAct = props.isOpen || props.application !== null || viewer?.isHost === true;
  return (
    <SideBox
      action={mayAct ? <ActOf {...props} /> : undefined}
      due={props.isOpen && !viewer?.isHost ? deadline?.text : undefined}
      more={
        viewer && !viewer.isHost ? (
          <>
            <SaveForm id={opportunity.id} title={opportunity.title} saved={viewer.saved} />
            <DismissForm id={opportunity.id} title={opportunity.title} dismissed={viewer.dismissed} />
          </>
        ) : undefined
      }
    >
      <FactList facts={factsOf(opportunity, { t, language, today })} />
    </SideBox>
  );
}

function factsOf(
  opportunity: OpportunityDetails,
  words: { t: TFunction; language: Lang; today: string },
): Fact[] {
  const { t, language } = words;
  const { startsOn, deadline, seats, priceDkk, levels, model, contactRole, kind } = opportunity;
  const last = deadline === null ? null : deadlineDayWords(deadline, words);
  const amount = formatKroner(priceDkk, language);
  const price =
    kind === "e_learning" ? "catalogue.opportunity.priceClick" : "catalogue.opportunity.priceSeat";
  const isPriced = ACT_OF_KIND[kindOf(kind)] !== "apply";
  const known = (term: string, value: ReactNode): Fact[] =>
    value === null || value === undefined || value === "" ? [] : [{ term, value }];
  const forWhom = LEVELS.filter((level) => isOneOf(levels, level));
  return [
    ...known(t("catalogue.opportunity.deadline"), last && <Deadline {...last} />),
    ...known(
      t("catalogue.opportunity.start"),
      startsOn === null
        ? kind === "e_learning"
          ? t("catalogue.opportunity.startAnyTime")
          : null
        : formatFullDate(startsOn, language),
    ),
    ...known(t("catalogue.opportunity.host"), hostWords(opportunity)),
    ...known(t("catalogue.opportunity.contact"), contactRole && <Written text={contactRole} />),
    ...known(
      t("catalogue.opportunity.price"),
      isPriced ? (priceDkk === 0 ? t("catalogue.opportunity.free") : t(price, { amount })) : null,
    ),
    ...known(t("catalogue.opportunity.seats"), formatNumber(seats, language)),
    ...known(t("catalogue.opportunity.model"), model?.[language]),
    ...known(
      t("catalogue.opportunity.levels"),
      forWhom.length === 0 || forWhom.length === LEVELS.length ? null : (
        <ul className="rk-plain">
          {forWhom.map((level) => (
            <li key={level}>{t(`catalogue.level.${level}`)}</li>
          ))}
        </ul>
      ),
    ),
  ];
}

function ActOf({ opportunity, viewer, application, today }: ActBoxProps) {
  const { t, i18n } = useTranslation();
  const { id, kind } = opportunity;
  const act = ACT_OF_KIND[kindOf(kind)];
  if (viewer?.isHost) return <HostActs opportunity={opportunity} />;
  if (application)
    return (
      <LinkButton href={href("application", { id: application.id })}>
        {t(
          application.state === "draft"
            ? "catalogue.opportunity.continueApplication"
            : "catalogue.opportunity.seeApplication",
        )}
      </LinkButton>
    );
  if (act === "signUp") return <HowToSignUp opportunity={opportunity} today={today} lang={i18n.language} />;
  if (viewer === null) {
    const signIn = `${href("sign-in")}?videre=${encodeURIComponent(href("opportunity", { id }))}`;
    const words = {
      apply: t("catalogue.opportunity.signInApply"),
      start: t("catalogue.opportunity.signInStart"),
      nominate: t("catalogue.opportunity.signInNominate"),
    };
    return <LinkButton href={signIn}>{words[act]}</LinkButton>;
  }
  if (act === "start") return <StartCourse id={id} isReady={opportunity.isCourseReady} />;
  if (act === "apply")
    return <LinkButton href={href("apply", { id })}>{t("catalogue.opportunity.apply")}</LinkButton>;
  if (!viewer.isLeader) return <p>{t("catalogue.opportunity.nominated")}</p>;
  return (
    <LinkButton href={`${href("nominations.new")}?mulighed=${encodeURIComponent(id)}`}>
      {t("catalogue.opportunity.nominate")}
    </LinkButton>
  );
}

function LinkButton({ href: target, children }: { href: string; children: string }) {
  return (
    <a className="button button-primary" href={target}>
      {children}
    </a>
  );
}

function HostActs({ opportunity: { id, state } }: { opportunity: OpportunityDetails }) {
  const { t } = useTranslation();
  if (state === "draft" || state === "published")
    return (
      <>
        <LinkButton href={href("host.posting", { id })}>{t("catalogue.opportunity.edit")}</LinkButton>
        {state === "published" && (
          <a className="button button-secondary" href={href("host.applicants", { id })}>
            {t("catalogue.opportunity.applicants")}
          </a>
        )}
      </>
    );
  return (
    <LinkButton href={href("host.applicants", { id })}>{t("catalogue.opportunity.applicants")}</LinkButton>
  );
}

/** A launch changes the world, so it is a post; the answer may lead to another site. */
function StartCourse({ id, isReady }: { id: string; isReady: boolean }) {
  const { t } = useTranslation();
  if (!isReady) return <p>{t("catalogue.opportunity.courseNotReady")}</p>;
  return (
    <form method="post" action={href("learning.start", { id })}>
      <FormToken />
      <button className="button button-primary" type="submit">
        {t("catalogue.opportunity.startCourse")}
      </button>
    </form>
  );
}

function HowToSignUp({
  opportunity,
  today,
  lang,
}: {
  opportunity: OpportunityDetails;
  today: string;
  lang: string;
}) {
  const { t } = useTranslation();
  const { contactRole, organisation, deadline } = opportunity;
  const contact = contactRole === "" ? t("catalogue.opportunity.theContact") : inSentence(contactRole);
  const date = deadline === null ? null : formatFullDate(deadline, lang === "en" ? "en" : "da");
  return (
    <>
      <h2 className="rk-side-box__title">{t("catalogue.opportunity.signUpTitle")}</h2>
      <p>
        <WithWritten
          say={(written) => {
            const words = { contact: written, organisation: organisation.name };
            return date === null || deadline === null || deadline < today
              ? t("catalogue.opportunity.signUpOpen", words)
              : t("catalogue.opportunity.signUp", { ...words, date });
          }}
          text={contact}
        />
      </p>
    </>
  );
}

function inSentence(role: string): string {
  return /^\p{Lu}\p{Ll}/u.test(role) ? role.charAt(0).toLowerCase() + role.slice(1) : role;
}
