import type { Language } from "./words.ts";

/** `unknown`: too little to tell by, such as a name or a single word. */
export type WrittenLanguage = Language | "unknown";

/** Small words that only one of the two languages has. Left out: what both write, such as »for«, »over«, »at« and »by«. */
const STOP_WORDS: Record<Language, ReadonlySet<string>> = {
  da: words(`
    af aldrig alle alt altid anden andet andre begge blev blive bliver bare bedre da de dem den denne dens der
    deres derfor derude det dette dig din dine disse dit du efter egen eget egne ej eller ellers en endnu er et
    fik fra fordi får gennem giver gør gøre ham han hans har havde hele helt hende hendes hos hun hvad hver
    hvert hvem hvilke hvilken hvis hvor hvordan hvorfor hvornår i igen ikke imens imod ind inden indtil ingen
    intet ja jeg jer jeres jo kan kun kunne lige lidt ligger lære mange med meget mellem men mens mere mig min
    mindre mine mit mod må mål ned nej noget nogen nogle nok ny nye nyt nu når næste og også om omkring op os på
    selv ser siden sig sin sine skal skulle som står stor stort så sådan tager til tilbage tit tog uden ud var
    ved vi vil ville vise vores være været år åben`),
  en: words(`
    a about across after against all also although always among am an and another any are around as ask asked
    away be because been before being between both but can could did do does done down during each either every
    few first found from get gives go goes had has have he hear help his how if in into is it its know learn
    make many may me more most much must my never new no not now of off often on once only or other our out own
    said same see several she should since so some still such take tell than that the their them then there
    these they this those through to together too until up us use used want wants was we were what when where
    which while who whose why will with within without work would year years yet you your`),
};

/** Letters of Danish; a capital may begin a Danish name in an English text. */
const DANISH_LETTER = /^\p{Ll}.*[æøå]|^[æøå]/u;

/**
 * The language in which a text was written, as far as it can be told from its small words and its letters. Pure;
 * tests/domain/written-language.test.ts measures it on every text of the demo world.
 */
export function writtenLanguage(text: string): WrittenLanguage {
  let danish = 0;
  let english = 0;
  for (const [word] of text.matchAll(/[\p{L}’']+/gu)) {
    const small = word.toLowerCase();
    // »I« alone is an English »I«, a Danish plural »you«, or a Danish »i« that begins a sentence.
    if (word === "I") continue;
    if (STOP_WORDS.da.has(small) || DANISH_LETTER.test(word)) danish += 1;
    if (STOP_WORDS.en.has(small)) english += 1;
  }
  // Short of twice as many signs, a title in the other language is being quoted.
  if (danish > 0 && danish >= 2 * english) return "da";
  return english > 0 && english >= 2 * danish ? "en" : "unknown";
}

/** The language of the words, when it is known and another than `language`: what `lang` of their element says. */
export function otherLanguage(text: string, language: string): Language | undefined {
  const written = writtenLanguage(text);
  return written === "unknown" || written === language ? undefined : written;
}

/**
 * As `otherLanguage`, for words that alone may be too few to tell by: `context` is what else the same person wrote
 * there.
 */
export function languageWritten(text: string, context: string, language: string): Language | undefined {
  return otherLanguage(writtenLanguage(text) === "unknown" ? `${text} ${context}` : text, language);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
