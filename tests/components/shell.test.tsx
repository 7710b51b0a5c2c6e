import { describe, expect, test } from "vitest";
import { PageShell, type PageShellProps } from "../../app/components/PageShell.tsx";
import { render, words } from "./render.tsx";

const shell: Omit<PageShellProps, "children"> = {
  homeHref: "/",
  user: { name: "Mette Holm", workplace: "Vejle Kommune" },
  menu: [
    { href: "/muligheder", label: "Muligheder", current: true },
    { href: "/mine-ansoegninger", label: "Mine ansøgninger", count: 2 },
    { href: "/min-laering", label: "Min læring", count: 1 },
  ],
  language: { href: "?sprog=en", label: "English", lang: "en" },
  signIn: { href: "/log-ind" },
  signOut: { action: "/log-af", fields: <input type="hidden" name="token" value="t1" /> },
  footer: {
    profilesHref: "/kompetenceprofiler",
    helpHref: "/hjaelp",
    privacyHref: "/privatliv",
    accessibilityHref: "/was",
  },
  trail: [
    { label: "Forside", href: "/" },
    { label: "Muligheder", href: "/muligheder" },
    { label: "Projektleder" },
  ],
};

describe("the shell", () => {
  const html = render(<PageShell {...shell}>Indhold</PageShell>);

  test("begins with the way to the content", () => {
    expect(html).toMatch(/^<a class="skipnav" href="#main-content">/);
    expect(html).toContain('<main id="main-content" tabindex="-1">');
  });

  test("has the menu twice, for a wide screen and as a native disclosure, with what waits", () => {
    expect(html.match(/href="\/min-laering"/g)).toHaveLength(2);
    expect(html).toMatch(/<details class="rk-menu"><summary>/);
    expect(words(html.split("<summary>")[1]?.split("</summary>")[0] ?? "")).toContain("3 venter på dig");
  });

  test("signing out is a form with its hidden fields", () => {
    expect(html).toContain(
      '<form method="post" action="/log-af"><input type="hidden" name="token" value="t1"/>',
    );
  });

  test("a phone goes back to the nearest page above", () => {
    const back = html.split("rk-back")[1]?.split("</nav>")[0] ?? "";
    expect(back).toContain('href="/muligheder"');
    expect(html).toMatch(/<li[^>]*aria-current="page"[^>]*>.*Projektleder<\/li>/);
  });

  test("signed out there is a way in and no name", () => {
    const out = render(
      <PageShell {...shell} user={null} menu={[]}>
        Indhold
      </PageShell>,
    );
    expect(out).toContain('href="/log-ind"');
    expect(out).not.toContain("/log-af");
    expect(out).not.toContain("rk-nav");
  });

  test("the language can be a form as well", () => {
    const form = render(
      <PageShell {...shell} language={{ action: "/sprog", label: "English", lang: "en" }}>
        Indhold
      </PageShell>,
    );
    expect(form).toContain('name="sprog" value="en"');
  });

  test("carries no style attribute, which the content policy would refuse", () => {
    expect(html).not.toContain("style=");
  });
});
