/** A page number, or a gap named by the page before it. */
export type ShownPage = { page: number; after?: undefined } | { page?: undefined; after: string };

/** First, last and the neighbours of the page shown; a gap stands for two pages or more. */
export function pagesToShow(page: number, pages: number): ShownPage[] {
  const wanted = new Set([1, pages, page - 1, page, page + 1]);
  // A gap of one page is no shorter than the page itself.
  if (page - 3 === 1) wanted.add(2);
  if (page + 3 === pages) wanted.add(pages - 1);
  const numbers = [...wanted].filter((number) => number >= 1 && number <= pages).sort((a, b) => a - b);
  return numbers.flatMap((number, index) => {
    const before = numbers[index - 1];
    const gap: ShownPage[] = before !== undefined && number > before + 1 ? [{ after: `gap-${before}` }] : [];
    return [...gap, { page: number }];
  });
}
