import { expect, it } from "vitest";
import { firstDifference } from "../../bench/http/same-markup.ts";

const page = (nonce: string, requestId: string, once: string, text = "Muligheder") =>
  `<meta name="request-id" content="${requestId}"/><script nonce="${nonce}"></script>` +
  `<h1>${text}</h1><input type="hidden" name="_once" value="${once}"/>\\"once\\",\\"${once}\\"`;

it("leaves out what is new in every answer", () => {
  expect(
    firstDifference(page("nonce-1", "request-1", "secret-one"), page("nonce-2", "request-2", "secret-two")),
  ).toBeNull();
});

it("finds the token where only the data of the page holds it", () => {
  const bare = (once: string) => `<h1>Muligheder</h1>\\"once\\",\\"${once}\\"`;
  expect(firstDifference(bare("secret-one"), bare("secret-two"))).toBeNull();
});

it("shows where two pages part", () => {
  expect(firstDifference(page("a", "b", "secret"), page("a", "b", "secret", "Mulighed"))).toMatch(
    /Mulighed</,
  );
  expect(firstDifference("<p>one", "<p>one more")).not.toBeNull();
});
