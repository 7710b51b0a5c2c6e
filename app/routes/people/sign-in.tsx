import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { PageHead } from "../../components/PageHead.tsx";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { languageOf } from "../language.server.ts";
import { ownPath } from "../own-path.ts";
import { Page } from "../page.tsx";

export function loader({ request, context }: LoaderFunctionArgs) {
  const language = languageOf(request);
  return {
    title: wordsOf(language).t("people.signIn.title"),
    next: ownPath(new URL(request.url).searchParams.get("videre")),
    personas: context.rokade.identity
      .personas()
      .map(({ key, name, intro }) => ({ key, name, intro: intro[language] })),
  };
}

export default function SignIn() {
  const { next, personas } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <Page trail={[{ label: t("people.signIn.title") }]}>
      <PageHead title={t("people.signIn.title")} lead={t("people.signIn.lead")} />
      <p>
        <a href={`${href("help")}#rundtur`}>{t("people.signIn.tour")}</a>
      </p>
      <ul className="rk-personas">
        {personas.map((persona) => (
          <li key={persona.key}>
            <form method="post" action={href("demo.login")}>
              <input type="hidden" name="videre" value={next} />
              <div>
                <h2>{persona.name}</h2>
                <p>{persona.intro}</p>
              </div>
              <button className="button button-secondary" type="submit" name="persona" value={persona.key}>
                {t("people.signIn.enter")}
                <span className="sr-only"> {t("people.signIn.as", { name: persona.name })}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </Page>
  );
}
