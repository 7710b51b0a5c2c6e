import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { FactList } from "../../components/FactList.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { formatNumber } from "../../shared/format.ts";
import { languageOf } from "../language.server.ts";
import { Page } from "../page.tsx";
import { FieldTable, ParameterTable, StatusTable } from "./api-tables.tsx";
import { Code } from "./code.tsx";
import { openApiDocument, PROBLEM_STATUSES } from "./openapi.server.ts";
import { describeFields, describeParameters } from "./read-document.server.ts";
import { realAnswers } from "./real-answers.server.ts";

const TRIES = {
  search: "?q=digitalisering",
  narrow: "?kind=rotation,work_placement&sector=municipality&sort=deadline&perPage=5",
  competence: "?competence=project-management",
} as const;

/** Everything on the page is read from the document that programs read, so the two cannot differ. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { env } = context.rokade;
  const answers = await realAnswers(context.rokade);
  const document = openApiDocument({ baseUrl: env.baseUrl, limit: env.apiRateLimit, answers });
  const { schemas } = document.components;
  const of = (name: string) => describeFields(schemas[name]);
  const summary = of("Opportunity");
  const known = new Set(summary.map(({ name }) => name));
  return {
    title: wordsOf(languageOf(request)).t("api.title"),
    baseUrl: env.baseUrl,
    limit: env.apiRateLimit,
    parameters: describeParameters(document),
    answer: of("SearchAnswer"),
    opportunity: [...summary, ...of("Hit").filter(({ name }) => !known.has(name))],
    details: of("OpportunityDetails").filter(({ name }) => !known.has(name)),
    statuses: [304, ...PROBLEM_STATUSES],
    problem: JSON.stringify(answers.wrongParameter, null, 2),
    one: answers.opportunity?.id ?? null,
  };
}

export default function ApiPage() {
  const data = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation();
  const limit = formatNumber(data.limit, i18n.language === "en" ? "en" : "da");
  const tries = [
    ...(["search", "narrow", "competence"] as const).map((name) => ({
      name,
      path: href("api.opportunities") + TRIES[name],
    })),
    ...(data.one === null
      ? []
      : [{ name: "read" as const, path: href("api.opportunity", { id: data.one }) }]),
  ];
  return (
    <Page trail={[{ label: t("help.title"), href: href("help") }, { label: t("api.trail") }]}>
      <PageHead title={t("api.title")} lead={t("api.lead")} />
      <p>
        {t("api.machine")} <a href={href("api.openapi")}>OpenAPI 3.1</a>.
      </p>
      <Section title={t("api.tryTitle")} intro={t("api.tryIntro")}>
        {tries.map(({ name, path }) => (
          <div key={name}>
            <h3>
              <a href={path}>{t(`api.try.${name}`)}</a>
            </h3>
            <Code label={t(`api.try.${name}`)}>{`curl "${data.baseUrl}${path}"`}</Code>
          </div>
        ))}
      </Section>
      <Section title={t("api.askTitle")} intro={t("api.askIntro")}>
        <ParameterTable parameters={data.parameters} />
      </Section>
      <Section title={t("api.answerTitle")} intro={t("api.answerIntro")}>
        <FieldTable caption={t("api.answerCaption")} fields={data.answer} />
      </Section>
      <Section title={t("api.opportunityTitle")} intro={t("api.opportunityIntro")}>
        <FieldTable caption={t("api.opportunityCaption")} fields={data.opportunity} />
      </Section>
      <Section title={t("api.detailsTitle")} intro={t("api.detailsIntro")}>
        <FieldTable caption={t("api.detailsCaption")} fields={data.details} />
      </Section>
      <Section title={t("api.problemsTitle")} intro={t("api.problemsIntro")}>
        <StatusTable statuses={data.statuses} />
        <p>{t("api.exampleOf")}</p>
        <Code label={t("api.problemsTitle")}>{data.problem}</Code>
      </Section>
      <Section title={t("api.limitsTitle")}>
        <FactList
          facts={(["rate", "again", "where", "who"] as const).map((name) => ({
            term: t(`api.limits.${name}.term`),
            value: t(`api.limits.${name}.text`, { limit }),
          }))}
        />
      </Section>
    </Page>
  );
}
