import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { NavCards } from "../../components/NavCards.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { ADMINISTRATION_SECTIONS, AdministrationPage } from "../administration-page.tsx";
import { languageOf } from "../language.server.ts";
import { requireAdmin } from "../session.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  await requireAdmin(args);
  return { title: wordsOf(languageOf(args.request)).t("administration.title") };
}

export default function Administration() {
  useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <AdministrationPage section="administration">
      <PageHead title={t("administration.title")} lead={t("administration.lead")} />
      <NavCards
        cards={ADMINISTRATION_SECTIONS.map((id) => ({
          href: href(id),
          title: t(`administration.section.${id}`),
          text: t(`administration.about.${id}`),
        }))}
      />
    </AdministrationPage>
  );
}
