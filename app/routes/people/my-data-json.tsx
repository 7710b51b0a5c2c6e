import type { LoaderFunctionArgs } from "@remix-run/node";
import { downloadMyData } from "../../domain/home/index.server.ts";
import { wordsOf } from "../../locales/words.server.ts";
import { verbContext } from "../form.server.ts";
import { languageOf } from "../language.server.ts";
import { requireActor } from "../session.server.ts";

/** Everything Rokade has about the reader, sent as it is read. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const pieces = await downloadMyData({ ...verbContext(args), actor });
  const name = wordsOf(languageOf(args.request)).t("profile.data.fileName", {
    day: args.context.rokade.clock.today(),
  });
  return new Response(toStream(pieces), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "no-store",
    },
  });
}

function toStream(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
