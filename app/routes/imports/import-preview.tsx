import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { z } from "zod";
import { Figures } from "../../components/Figures.tsx";
import { Actions } from "../../components/Layouts.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { logLookup } from "../../domain/audit/index.server.ts";
import { discardFile, findKept } from "../../domain/imports/index.server.ts";
import { IMPORT_KINDS } from "../../domain/imports/labels.ts";
import { idsByExternalId } from "../../domain/people/index.server.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { formatNumber } from "../../shared/format.ts";
import { AdministrationPage } from "../administration-page.tsx";
import { invalid, onceOf, parseForm, verbContext } from "../form.server.ts";
import { languageOf } from "../language.server.ts";
import { useOperations } from "../operations-words.ts";
import { FormToken } from "../page.tsx";
import { notFound, requireAdmin } from "../session.server.ts";
import { IMPORTS } from "./kinds.server.ts";
import { AdditionTable, ChangeTable, ProblemTable } from "./preview-tables.tsx";

const SHOWN = 100;

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireAdmin(args);
  const { db, clock } = args.context.rokade;
  const id = args.params.id ?? "";
  const kept = await findKept(db.read, { id, ownerId: actor.personId, now: clock.now() });
  if (!kept) throw notFound();
  const outcome = await IMPORTS[kept.kind].preview({
    ...verbContext(args),
    source: { keptId: id },
    actorId: actor.personId,
  });
  if (!outcome.ok) throw notFound();
  const { counts, added, changed, unchanged, problems } = outcome.value;
  const shown = changed.slice(0, SHOWN);
  if (kept.kind === "people")
    await logLookup({
      ...verbContext(args),
      viewerId: actor.personId,
      subjectIds: await idsByExternalId(
        db.read,
        shown.map((line) => line.id),
      ),
      purpose: "administration",
      kind: "read",
    });
  const { fileName: file, kind } = kept;
  return {
    title: wordsOf(languageOf(args.request)).t("operations.import.preview.title", { file }),
    ...{ file, kind, shown: SHOWN },
    counts: { ...counts, unchanged },
    added: added.slice(0, SHOWN),
    changed: shown,
    problems: problems.slice(0, SHOWN),
    isWholeFile: problems.some(({ line, field }) => line === 1 && field === null),
  };
}

const actForm = z.discriminatedUnion("act", [
  z.object({ act: z.enum(["import", "import_good"]), kind: z.enum(IMPORT_KINDS) }),
  z.object({ act: z.literal("discard") }),
]);

export async function action(args: ActionFunctionArgs) {
  const actor = await requireAdmin(args);
  const form = await args.request.formData();
  const parsed = parseForm(form, actForm);
  if (!parsed.ok) return invalid(args, { errors: { "": "conflict" }, typed: {} });
  const { value } = parsed;
  const id = args.params.id ?? "";
  const once = onceOf(form, actor, `imports.${value.act}`);
  const context = verbContext(args);
  if (value.act === "discard") {
    const outcome = await discardFile({ ...context, ownerId: actor.personId, once, id });
    if (!outcome.ok) throw notFound();
    return redirect(`${href("imports")}?besked=kasseret`, 303);
  }
  const outcome = await IMPORTS[value.kind].run({
    ...context,
    source: { keptId: id },
    actorId: actor.personId,
    skipBad: value.act === "import_good",
    once,
  });
  if (!outcome.ok) throw notFound();
  const { written, counts } = outcome.value;
  // Good when it was looked through, and no longer: nothing was written.
  if (!written && counts.problems > 0 && value.act === "import")
    return invalid(args, { errors: { "": "conflict" }, typed: {} }, 409);
  return redirect(`${href("imports")}?besked=indlaest`, 303);
}

export default function ImportPreview() {
  const data = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t, language } = useOperations();
  const { counts, kind, file, shown } = data;
  const toWrite = counts.added + counts.changed;
  const hasProblems = counts.problems > 0;
  return (
    <AdministrationPage section="imports" trail={[{ label: t("operations.import.preview.trail") }]}>
      {failed && (
        <Notice kind="warning" announce>
          {t("operations.import.preview.conflict")}
        </Notice>
      )}
      <PageHead
        eyebrow={{ text: t(`operations.import.kind.${kind}`) }}
        title={t("operations.import.preview.title", { file })}
        lead={t("operations.import.preview.lead")}
      />
      {hasProblems ? (
        <Notice kind="error" title={t("operations.import.preview.bad", { count: counts.problems })}>
          {t(`operations.import.preview.${toWrite > 0 ? "badHint" : "badOnly"}`)}
        </Notice>
      ) : (
        <Notice kind="info">
          {toWrite > 0
            ? t("operations.import.preview.clean", { count: toWrite })
            : t("operations.import.preview.nothing")}
        </Notice>
      )}
      <Figures
        figures={[
          { label: t("operations.import.added"), value: formatNumber(counts.added, language) },
          { label: t("operations.import.changed"), value: formatNumber(counts.changed, language) },
          { label: t("operations.import.unchanged"), value: formatNumber(counts.unchanged, language) },
          { label: t("operations.import.errorsCount"), value: formatNumber(counts.problems, language) },
        ]}
      />
      <form method="post">
        <FormToken />
        <input type="hidden" name="kind" value={kind} />
        <Actions>
          {toWrite > 0 && !hasProblems && (
            <button className="button button-primary" type="submit" name="act" value="import">
              {t("operations.import.preview.submit")}
            </button>
          )}
          {toWrite > 0 && hasProblems && !data.isWholeFile && (
            <button className="button button-secondary" type="submit" name="act" value="import_good">
              {t("operations.import.preview.submitGood")}
            </button>
          )}
          <button className="button button-secondary" type="submit" name="act" value="discard">
            {t("operations.import.preview.discard")}
          </button>
          <a href={href("imports")}>{t("operations.import.upload")}</a>
        </Actions>
      </form>
      {hasProblems && (
        <Part title={t("operations.import.preview.errors")} all={counts.problems} shown={shown}>
          <ProblemTable problems={data.problems} />
        </Part>
      )}
      {counts.changed > 0 && (
        <Part title={t("operations.import.preview.changes")} all={counts.changed} shown={shown}>
          <ChangeTable lines={data.changed} />
        </Part>
      )}
      {counts.added > 0 && (
        <Part title={t("operations.import.preview.additions")} all={counts.added} shown={shown}>
          <AdditionTable lines={data.added} />
        </Part>
      )}
    </AdministrationPage>
  );
}

function Part({
  title,
  all,
  shown,
  children,
}: {
  title: string;
  all: number;
  shown: number;
  children: ReactNode;
}) {
  const { t } = useOperations();
  return (
    <Section title={title}>
      <div className="rk-dense">{children}</div>
      {all > shown && <p className="rk-muted">{t("operations.import.preview.shown", { count: shown })}</p>}
    </Section>
  );
}
