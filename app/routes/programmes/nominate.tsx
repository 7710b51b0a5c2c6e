import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RadioGroup } from "../../components/Choices.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { FactList } from "../../components/FactList.tsx";
import { Actions } from "../../components/Layouts.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { SearchBar } from "../../components/SearchBar.tsx";
import { Section } from "../../components/Section.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { Written } from "../../components/Written.tsx";
import { logLookup } from "../../domain/audit/index.server.ts";
import { staffOf } from "../../domain/people/index.server.ts";
import {
  findProgramme,
  isPast,
  nominateEmployee,
  nominateForm,
  openProgrammes,
} from "../../domain/programmes/index.server.ts";
import { CRITERIA, LIMITS } from "../../domain/programmes/labels.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { alphabetical } from "../../shared/alphabetical.ts";
import { fold } from "../../shared/danish/fold.ts";
import { invalid, onceOf, parseForm, verbContext } from "../form.server.ts";
import { languageOf } from "../language.server.ts";
import { FormToken, Page } from "../page.tsx";
import { notFound, requireLeader } from "../session.server.ts";
import { useNominationWords } from "./words.ts";

const FORM = "nominate-form";
/** How many of the staff are shown to choose from; a leader of more searches by name. */
const SHOWN = 25;
const SEARCH_MAX = 80;

const isMoreThanShown = (staff: readonly unknown[]) => staff.length > SHOWN;

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireLeader(args);
  const { db, clock } = args.context.rokade;
  const today = clock.today();
  const query = new URL(args.request.url).searchParams;
  const given = query.get("mulighed");
  const search = (query.get("navn") ?? "").trim().slice(0, SEARCH_MAX);
  const words = fold(search).split(/\s+/).filter(Boolean);
  // One more than are shown tells whether there are more.
  const [programme, open, found, isLarge] = await Promise.all([
    given ? findProgramme(db.read, actor, given) : null,
    openProgrammes(db.read, actor, today),
    staffOf(db.read, actor.personId, today, { words, atMost: SHOWN + 1 }),
    words.length > 0 || staffOf(db.read, actor.personId, today, { atMost: SHOWN + 1 }).then(isMoreThanShown),
  ]);
  // Who is not shown has not been looked at.
  const staff = found.slice(0, SHOWN);
  if (given && !programme) throw notFound();
  await logLookup({
    ...verbContext(args),
    viewerId: actor.personId,
    subjectIds: staff.map(({ personId }) => personId),
    purpose: "team_overview",
    kind: "read",
  });
  return {
    title: wordsOf(languageOf(args.request)).t("programmes.nominate.title"),
    programme,
    isClosed: programme !== null && (programme.state !== "published" || isPast(programme.deadline, today)),
    open,
    staff: alphabetical(staff, languageOf(args.request), ({ name }) => name),
    search: isLarge ? { text: search, hasMore: isMoreThanShown(found) } : null,
  };
}

/** What is wrong with whom or what was chosen, and the field it belongs to. */
const REFUSALS = {
  not_programme: ["opportunityId", "programme_closed"],
  closed: ["opportunityId", "programme_closed"],
  deadline_passed: ["opportunityId", "programme_closed"],
  own_nomination: ["nomineeId", "own_nomination"],
  not_own_staff: ["nomineeId", "not_own_staff"],
  not_leader: ["nomineeId", "not_own_staff"],
  already_nominated: ["nomineeId", "already_nominated"],
  not_possible: ["nomineeId", "already_nominated"],
} as const;

export async function action(args: ActionFunctionArgs) {
  const actor = await requireLeader(args);
  const form = await args.request.formData();
  const parsed = parseForm(form, nominateForm);
  if (!parsed.ok) return invalid(args, parsed);
  const outcome = await nominateEmployee({
    ...verbContext(args),
    actor,
    once: onceOf(form, actor, "programmes.nominate"),
    ...parsed.value,
  });
  if (outcome.ok) return redirect(`${href("nomination", { id: outcome.value.id })}?besked=sendt`, 303);
  if (outcome.code === "not_found") throw notFound();
  if (outcome.code === "conflict")
    return invalid(args, { errors: { "": "conflict" }, typed: parsed.typed }, 409);
  const [field, code] = REFUSALS[outcome.code];
  return invalid(args, { errors: { [field]: code }, typed: parsed.typed });
}

export default function Nominate() {
  const { t, date, fullDate, period, errorText, errorList } = useNominationWords();
  const { programme, isClosed, open, staff, search } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const typed = failed?.typed ?? {};
  const text = (field: string) => (typeof typed[field] === "string" ? typed[field] : "");
  const error = (field: string) => errorText(failed?.errors[field]);
  const title = t("programmes.nominate.title");
  const chosen = programme && !isClosed ? programme : null;
  const problem =
    staff.length === 0 && !search
      ? "noStaff"
      : isClosed && !failed
        ? "closed"
        : open.length === 0 && !chosen
          ? "noProgrammes"
          : null;
  return (
    <Page trail={[{ label: t("shell.menu.nominations"), href: href("nominations") }, { label: title }]}>
      <ErrorSummary errors={errorList(failed?.errors ?? {}, FORM)} />
      <PageHead title={title} lead={t("programmes.nominate.lead")} />
      {problem ? (
        <EmptyState
          headingLevel={2}
          title={t(`programmes.nominate.${problem}`)}
          action={
            problem === "closed" ? (
              <a href={href("nominations.new")}>{t("programmes.nominate.others")}</a>
            ) : (
              <a href={href("opportunities")}>{t("programmes.list.findProgrammes")}</a>
            )
          }
        >
          {t(`programmes.nominate.${problem}Text`)}
        </EmptyState>
      ) : (
        <>
          {search && (
            <SearchBar
              action={href("nominations.new")}
              label={t("programmes.nominate.search")}
              name="navn"
              id="navn"
              defaultValue={search.text}
              kept={chosen ? [{ name: "mulighed", value: chosen.id }] : []}
            />
          )}
          <form method="post" id={FORM} tabIndex={-1}>
            <FormToken />
            {chosen ? (
              <>
                <input type="hidden" name="opportunityId" value={chosen.id} />
                <Section title={t("programmes.nominate.programmeGiven")}>
                  <FactList
                    facts={[
                      {
                        term: t("programmes.nominate.programmeName"),
                        value: (
                          <a href={href("opportunity", { id: chosen.id })}>
                            <Written text={chosen.title} />
                          </a>
                        ),
                      },
                      { term: t("programmes.nomination.organisation"), value: chosen.organisation.name },
                      ...(chosen.deadline === null
                        ? []
                        : [{ term: t("programmes.nomination.deadline"), value: date(chosen.deadline) }]),
                    ]}
                  />
                </Section>
              </>
            ) : (
              <RadioGroup
                name="opportunityId"
                label={t("programmes.nominate.programme")}
                hint={t("programmes.nominate.programmeHint")}
                error={error("opportunityId")}
                defaultValue={text("opportunityId")}
                options={open.map((one) => ({
                  value: one.id,
                  label: <Written text={one.title} />,
                  hint: (
                    <>
                      {one.organisation.name}
                      <span className="rk-meta-line">
                        {[
                          period(one.startsOn, one.endsOn),
                          one.deadline && t("programmes.nominate.deadline", { date: fullDate(one.deadline) }),
                        ]
                          .filter(Boolean)
                          .map((part) => (
                            <span key={part}>{part}</span>
                          ))}
                      </span>
                    </>
                  ),
                }))}
              />
            )}
            {staff.length === 0 ? (
              <Notice kind="info">{t("programmes.nominate.nobody", { name: search?.text ?? "" })}</Notice>
            ) : (
              <RadioGroup
                name="nomineeId"
                label={t("programmes.nominate.nominee")}
                hint={[
                  t("programmes.nominate.nomineeHint"),
                  search?.hasMore && t("programmes.nominate.more", { shown: staff.length }),
                ]
                  .filter(Boolean)
                  .join(" ")}
                error={error("nomineeId")}
                defaultValue={text("nomineeId")}
                options={staff.map(({ personId, name, title: job, workplaceName }) => ({
                  value: personId,
                  label: name,
                  hint: [job, workplaceName].filter(Boolean).join(", "),
                }))}
              />
            )}
            {CRITERIA.map((field) => (
              <TextArea
                key={field}
                name={field}
                label={t(`programmes.nominate.${field}`)}
                hint={t(`programmes.nominate.${field}Hint`)}
                error={error(field)}
                defaultValue={text(field)}
                rows={4}
                limit={LIMITS.criterion}
              />
            ))}
            <Section title={t("programmes.nominate.next")}>
              <p>{t("programmes.nominate.nextText")}</p>
            </Section>
            <Actions>
              <button className="button button-primary" type="submit">
                {t("programmes.nominate.submit")}
              </button>
            </Actions>
          </form>
        </>
      )}
    </Page>
  );
}
