/** How near a term is to the word it was made from: `WORD` the word itself, its inflection taken away. */
export const WORD = 0;
/** A part of the compound, or a word of the same family (*projektledelse* gives *projekt* and *projektleder*). */
export const KIN = 1;
/** Another word for the same. */
export const SYNONYM = 2;
export type Closeness = typeof WORD | typeof KIN | typeof SYNONYM;
