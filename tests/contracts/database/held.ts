/** Something to wait for that the test itself lets go of: an order of events, without time. */
export function held(): { wait: Promise<void>; letGo: () => void } {
  let letGo = () => {};
  const wait = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { wait, letGo: () => letGo() };
}
