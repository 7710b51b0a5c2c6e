import { useLocation, useNavigate } from "@remix-run/react";
import { useEffect } from "react";
import { ChangeOfPage } from "./change-of-page.tsx";
import { pageOf, prefetchOnIntent } from "./prefetch.ts";

/**
 * With script, our own links and search forms change the page without a full reload. Pages are written with plain
 * `<a>` and `<form>`, so that they work as served; posts stay whole requests.
 */
export function Enhance() {
  const navigate = useNavigate();
  useShown();
  useEffect(prefetchOnIntent, []);
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const { defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey } = event;
      if (defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const page = link && pageOf(link);
      if (!page) return;
      event.preventDefault();
      navigate(page.pathname + page.search + page.hash);
    };
    const onSubmit = (event: SubmitEvent) => {
      const form = event.target;
      if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== "get") return;
      const url = new URL(form.action);
      if (url.origin !== location.origin) return;
      event.preventDefault();
      const fields = [...new FormData(form, event.submitter)].filter(
        ([, value]) => typeof value === "string" && value !== "",
      );
      navigate(
        `${url.pathname}?${new URLSearchParams(fields.map(([name, value]) => [name, String(value)]))}`,
        // Sent by a choice and not by a button, the reader is still choosing.
        { preventScrollReset: event.submitter === null },
      );
    };
    document.addEventListener("click", onClick);
    document.addEventListener("submit", onSubmit);
    return () => {
      document.removeEventListener("click", onClick);
      document.removeEventListener("submit", onSubmit);
    };
  }, [navigate]);
  return <ChangeOfPage />;
}

/** The page on the screen, as the router has it. */
let shown = "";

function useShown(): void {
  const { pathname, search } = useLocation();
  useEffect(() => {
    shown = pathname + search;
  }, [pathname, search]);
}

/**
 * A step to another place of the same page is the browser's own. Were the router told, it would forget the answer to
 * a form that was refused: a link of its error summary would empty the fields it leads to. Call it before the router
 * begins to listen, since the first listener is heard first.
 */
export function stayAtAnchors(): void {
  window.addEventListener("popstate", (event) => {
    if (location.pathname + location.search === shown) event.stopImmediatePropagation();
  });
}
