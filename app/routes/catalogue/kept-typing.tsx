import { useTranslation } from "react-i18next";
import { FactList } from "../../components/FactList.tsx";
import { Section } from "../../components/Section.tsx";
import type { Typed } from "../form.server.ts";

const TEXTS = ["title", "summary", "purpose", "tasks", "learning", "requirements", "terms"] as const;

/** What was written in a form that can no longer be sent: nothing is lost, and it can be copied from here. */
export function KeptTyping({ typed }: { typed: Typed }) {
  const { t } = useTranslation();
  const written = TEXTS.flatMap((field) => {
    const text = typed[field];
    return typeof text === "string" && text !== ""
      ? { term: t(`catalogue.posting.${field}`), value: text }
      : [];
  });
  if (written.length === 0) return null;
  return (
    <Section title={t("catalogue.posting.yours")} intro={t("catalogue.posting.yoursIntro")}>
      <FactList facts={written} />
    </Section>
  );
}
