import { useTranslation } from "react-i18next";
import { otherLanguage } from "../shared/written-language.ts";
import { type ProseBlock, readProse } from "./read-prose.ts";

/**
 * Text people wrote: blank lines part paragraphs, lines that begin with "- " make a list. Everything else is
 * shown as typed; no markup is read, so nothing that was typed can become part of the page's code.
 */
export function Prose({ text }: { text: string }) {
  const { i18n } = useTranslation();
  return (
    <div className="rk-prose" lang={otherLanguage(text, i18n.language)}>
      {readProse(text).map((block) => (
        <Block key={block.line} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { block: ProseBlock }) {
  if (block.kind === "list") {
    return (
      <ul>
        {block.items.map((item) => (
          <li key={item.line}>{item.text}</li>
        ))}
      </ul>
    );
  }
  return <p>{block.text}</p>;
}
