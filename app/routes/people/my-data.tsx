import type { LoaderFunctionArgs } from "@remix-run/node";
import { FactList } from "../../components/FactList.tsx";
import { Icon } from "../../components/Icon.tsx";
import { Actions } from "../../components/Layouts.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Section } from "../../components/Section.tsx";
import { MY_DATA_PARTS } from "../../domain/home/labels.ts";
import { href } from "../../href.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { languageOf } from "../language.server.ts";
import { Page } from "../page.tsx";
import { requireActor } from "../session.server.ts";
import { useProfileWords } from "./profile-words.ts";

export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args);
  return { title: wordsOf(languageOf(args.request)).t("profile.data.title") };
}

export default function MyData() {
  const { t } = useProfileWords();
  const title = t("profile.data.title");
  return (
    <Page trail={[{ label: t("profile.title"), href: href("profile") }, { label: title }]}>
      <PageHead title={title} lead={t("profile.data.lead")} />
      <p className="rk-prose">
        {t("profile.data.getText")} {t("profile.data.safe")}
      </p>
      <Actions>
        <a className="button button-primary" href={href("profile.download")} download>
          <Icon name="download" />
          {t("profile.data.get")}
        </a>
      </Actions>
      <Section title={t("profile.data.contents")}>
        <div className="rk-wide-terms">
          <FactList
            facts={MY_DATA_PARTS.map((part) => ({
              term: t(`profile.data.part.${part}.name`),
              value: t(`profile.data.part.${part}.text`),
            }))}
          />
        </div>
      </Section>
      <Section title={t("profile.data.not")}>
        <p className="rk-prose">{t("profile.data.notText")}</p>
      </Section>
    </Page>
  );
}
