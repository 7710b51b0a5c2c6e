import { useLocation, useNavigation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

/** A page that comes sooner than this needs no sign that it is on its way. */
const QUIET_MS = 300;

/**
 * What a browser does by itself when it loads a page, done where only the content changed: the reader of a screen
 * reader hears the title and goes on from the top of the new page, and a page that takes long is seen to be coming.
 */
export function ChangeOfPage() {
  const { t } = useTranslation();
  const title = useArrival();
  const isBusy = useBusy();
  return (
    <>
      <p className="sr-only" role="status">
        {isBusy ? t("shell.loading") : title}
      </p>
      {isBusy && <div className="rk-busy" />}
    </>
  );
}

/**
 * The title of the page that was gone to, or what it found where only the query is another; "" until the first one.
 * Moves the focus there.
 */
function useArrival(): string {
  const { pathname, search, hash, key } = useLocation();
  const [title, setTitle] = useState("");
  const last = useRef({ pathname, key });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same page gone to with another query has arrived too.
  useEffect(() => {
    if (last.current.key === key) return;
    const isNewPage = last.current.pathname !== pathname;
    last.current = { pathname, key };
    const found = isNewPage ? null : document.querySelector("[data-arrival]");
    setTitle(found?.textContent ?? document.title);
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (hash === "" && (isNewPage || isLost))
      document.getElementById("main-content")?.focus({ preventScroll: true });
  }, [pathname, search, hash, key]);
  return title;
}

function useBusy(): boolean {
  const { state } = useNavigation();
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    if (state === "idle") return setBusy(false);
    const timer = setTimeout(() => setBusy(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, [state]);
  return isBusy;
}
