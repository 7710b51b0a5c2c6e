import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RadioGroup } from "../../components/Choices.tsx";
import { Disclosure } from "../../components/Disclosure.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { FactList } from "../../components/FactList.tsx";
import { controlAttributes, LabelledField } from "../../components/Field.tsx";
import { Actions } from "../../components/Layouts.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { latestOf, logLookup } from "../../domain/audit/index.server.ts";
import { OPPORTUNITY_COLUMNS, OPPORTUNITY_KEY_COLUMNS } from "../../domain/catalogue/labels.ts";
import { keepFile, keptOf } from "../../domain/imports/index.server.ts";
import { IMPORT_KINDS, type ImportKind } from "../../domain/imports/labels.ts";
import { namesOf } from "../../domain/people/index.server.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { AdministrationPage } from "../administration-page.tsx";
import { invalid, onceOf, verbContext } from "../form.server.ts";
import { languageOf } from "../language.server.ts";
import { useOperations } from "../operations-words.ts";
import { FormToken } from "../page.tsx";
import { requireAdmin } from "../session.server.ts";
import { LatestImports, WaitingFiles } from "./import-lists.tsx";
import { readUpload } from "./read-upload.server.ts";

const LATEST = 10;
const OPPORTUNITY_FILE = OPPORTUNITY_COLUMNS.map((name) =>
  OPPORTUNITY_KEY_COLUMNS.includes(name) ? `${name}*` : name,
).join(", ");
const NOTICES = { indlaest: "done", kasseret: "discarded" } as const;
const isNotice = (code: string | null): code is keyof typeof NOTICES =>
  code !== null && Object.hasOwn(NOTICES, code);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireAdmin(args);
  const { db, clock } = args.context.rokade;
  const notice = new URL(args.request.url).searchParams.get("besked");
  const [waiting, imports] = await Promise.all([
    keptOf(db.read, { ownerId: actor.personId, now: clock.now() }),
    latestOf(
      db.read,
      IMPORT_KINDS.map((kind) => `import.${kind}`),
      LATEST,
    ),
  ]);
  const names = await namesOf(
    db.read,
    imports.flatMap(({ actorId }) => actorId ?? []),
  );
  await logLookup({
    ...verbContext(args),
    viewerId: actor.personId,
    subjectIds: [...names.keys()],
    purpose: "administration",
    kind: "read",
  });
  return {
    title: wordsOf(languageOf(args.request)).t("administration.section.imports"),
    notice: isNotice(notice) ? NOTICES[notice] : null,
    waiting: waiting.map(({ id, kind, fileName, expiresAt }) => ({
      ...{ id, kind, fileName },
      expiresAt: expiresAt.toISOString(),
    })),
    imports: imports.map(({ id, at, action, actorId, details }) => ({
      id,
      at: at.toISOString(),
      kind: action.slice("import.".length) as ImportKind,
      who: actorId === null ? null : (names.get(actorId) ?? null),
      counts: countsOf(details),
    })),
  };
}

function countsOf(details: string) {
  const { added, changed, unchanged, skipped } = JSON.parse(details) as Record<string, unknown>;
  return {
    added: Number(added),
    changed: Number(changed),
    unchanged: Number(unchanged),
    skipped: Number(skipped),
  };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireAdmin(args);
  const form = await args.request.formData();
  const upload = await readUpload(form);
  // What stood in a file box cannot be shown again: only the kind is kept.
  if (!upload.ok)
    return invalid(args, { errors: upload.errors, typed: { kind: String(form.get("kind") ?? "") } });
  const outcome = await keepFile({
    ...verbContext(args),
    ownerId: actor.personId,
    once: onceOf(form, actor, "imports.upload"),
    ...upload.value,
  });
  if (!outcome.ok) throw new Error("A file that was read is kept");
  return redirect(href("imports.preview", { id: outcome.value.id }), 303);
}

const FILE_ERRORS = ["file", "tooLarge", "not_utf8"] as const;

export default function Imports() {
  const { notice, waiting, imports } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { t } = useOperations();
  const fileCode = FILE_ERRORS.find((code) => code === failed?.errors.file);
  const errors = {
    kind: failed?.errors.kind === undefined ? undefined : t("operations.import.errors.kind"),
    file: fileCode && t(`operations.import.errors.${fileCode}`),
  };
  const fileField = {
    name: "file",
    label: t("operations.import.file"),
    hint: t("operations.import.fileHint"),
    error: errors.file,
  };
  const typedKind = failed?.typed.kind;
  return (
    <AdministrationPage section="imports">
      <ErrorSummary
        errors={(["kind", "file"] as const).flatMap((fieldId) =>
          errors[fieldId] === undefined ? [] : [{ fieldId, text: errors[fieldId] }],
        )}
      />
      {notice && !failed && (
        <Notice kind="success" announce>
          {t(`operations.import.notice.${notice}`)}
        </Notice>
      )}
      <PageHead title={t("administration.section.imports")} lead={t("operations.import.lead")} />
      <Section title={t("operations.import.upload")}>
        <form method="post" encType="multipart/form-data">
          <FormToken />
          <RadioGroup
            name="kind"
            label={t("operations.import.kindLabel")}
            error={errors.kind}
            defaultValue={typeof typedKind === "string" ? typedKind : undefined}
            options={IMPORT_KINDS.map((kind) => ({
              value: kind,
              label: t(`operations.import.kind.${kind}`),
            }))}
          />
          <LabelledField {...fileField}>
            <input
              {...controlAttributes(fileField)}
              className="form-input rk-file"
              type="file"
              accept=".csv,.json,.jsonl,text/csv,application/json"
            />
          </LabelledField>
          <Actions>
            <button className="button button-primary" type="submit">
              {t("operations.import.see")}
            </button>
          </Actions>
        </form>
        <Disclosure summary={t("operations.import.columns")}>
          <p>{t("operations.import.columnsIntro")}</p>
          <FactList
            facts={IMPORT_KINDS.map((kind) => ({
              term: t(`operations.import.kind.${kind}`),
              value: t(`operations.import.columnsOf.${kind}`, { columns: OPPORTUNITY_FILE }),
            }))}
          />
        </Disclosure>
      </Section>
      {waiting.length > 0 && (
        <Section title={t("operations.import.waiting")}>
          <WaitingFiles files={waiting} />
        </Section>
      )}
      <Section title={t("operations.import.exportTitle")} intro={t("operations.import.exportIntro")}>
        <ul>
          <li>
            <a href={href("opportunities.csv")}>{t("operations.import.exportCsv")}</a>
          </li>
          <li>
            <a href={href("opportunities.jsonl")}>{t("operations.import.exportJsonl")}</a>
          </li>
        </ul>
      </Section>
      <Section title={t("operations.import.latest")}>
        <LatestImports imports={imports} />
      </Section>
    </AdministrationPage>
  );
}
