/** Hours in the ledger are whole quarters: what people can tell apart, and exact in binary. */
export function isWholeQuarters(hours: number): boolean {
  return Number.isFinite(hours) && Number.isInteger(hours * 4);
}
