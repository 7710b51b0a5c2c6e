/** After z, in the order of the Danish alphabet. */
const AE = "{";
const OE = "|";
const AA = "}";

/** The Danish alphabet places the neighbours' letters beside its own: ä with æ, ö with ø, ü with y. */
const PLACES: Readonly<Record<string, string>> = {
  æ: AE,
  ä: AE,
  ø: OE,
  ö: OE,
  å: AA,
  aa: AA,
  ü: "y",
  ß: "ss",
  ð: "d",
  đ: "d",
  þ: "th",
  ł: "l",
};
const PLACED = /aa|[æäøöåüßðđþł]/g;

/**
 * A key whose plain comparison is Danish order: digits, a to z, æ, ø, å; aa stands as å (also in *dataanalyse*, as in
 * the telephone book); case, accents and punctuation do not count, except between texts that are otherwise equal.
 */
export function sortKey(text: string): string {
  const composed = text.normalize("NFC").toLowerCase();
  const order = composed
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .replace(PLACED, (letters) => PLACES[letters] ?? letters)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .trim();
  return `${order}\u0001${composed}\u0001${text}`;
}
