/**
 * Keeps what was written in text boxes before scripts took the page over: React 18 puts the text that a box came with
 * back into it as it takes over. Begun before that; the answer, called after it, writes back what was lost.
 */
export function keepTyped(): () => void {
  const typed = new Map<HTMLTextAreaElement, string>();
  const onInput = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement) typed.set(target, target.value);
  };
  for (const box of document.querySelectorAll("textarea"))
    if (box.value !== box.defaultValue) typed.set(box, box.value);
  document.addEventListener("input", onInput, true);
  return () => {
    document.removeEventListener("input", onInput, true);
    for (const [box, text] of typed) {
      if (box.value === text) continue;
      const isWriting = document.activeElement === box;
      box.value = text;
      if (isWriting) box.setSelectionRange(text.length, text.length);
    }
    typed.clear();
  };
}
