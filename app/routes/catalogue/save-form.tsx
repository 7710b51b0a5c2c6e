import { useLocation } from "@remix-run/react";
import { SaveButton } from "../../components/SaveButton.tsx";
import { href } from "../../href.ts";
import { FormToken } from "../page.tsx";

/** Saves an opportunity or takes it off the list, and comes back to where one was. */
export function SaveForm({ id, title, saved }: { id: string; title: string; saved: boolean }) {
  const { pathname, search } = useLocation();
  return (
    <form method="post" action={href("opportunity.save", { id })}>
      <FormToken />
      <input type="hidden" name="videre" value={pathname + search} />
      <input type="hidden" name="gem" value={saved ? "0" : "1"} />
      <SaveButton saved={saved} title={title} />
    </form>
  );
}
