/** Publications are made on the first of each month: the next such day after `today`, YYYY-MM-DD. */
export function nextPublicationDay(today: string): string {
  const [year = 0, month = 1] = today.split("-").map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}
