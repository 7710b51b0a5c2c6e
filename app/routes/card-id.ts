/** Where the card of an opportunity stands in its list: one comes back to it after saving it or setting it aside. */
export function cardId(id: string): string {
  return `mulighed-${id}`;
}
