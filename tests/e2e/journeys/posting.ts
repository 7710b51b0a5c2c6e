import type { Walker } from "./walker.ts";

export type Posting = {
  title: string;
  model: string;
  hoursPerWeek: string;
  startsOn: string;
  endsOn: string;
  deadline: string;
};

/** Fills in the form of a new posting, everything that it takes to publish. */
export async function fillPosting(host: Walker, posting: Posting): Promise<void> {
  const { page } = host;
  await host.keys.select(page.getByLabel("Ordning"), posting.model);
  await host.fill("Overskrift", posting.title);
  await host.fill(
    "Kort fortalt",
    "Vi flytter samtalen derhen, hvor borgeren er. Kom og prøv det sammen med os.",
  );
  await host.fill(
    "Det skal man lave",
    "Du følger tre borgere gennem deres sag.\n\n- Du skriver til dem, før de spørger.\n- Du måler, om det hjælper.",
  );
  await host.fill("Det lærer man", "Du lærer at forenkle et forløb, mens det kører.");
  await host.fillDay("Første dag", posting.startsOn);
  await host.fillDay("Sidste dag", posting.endsOn);
  await host.fillDay("Ansøgningsfrist", posting.deadline);
  await host.keys.tick(
    page.getByRole("radio", { name: posting.hoursPerWeek === "37" ? "Fuld tid" : "Deltid" }),
  );
  await host.fill("Timer om ugen", posting.hoursPerWeek);
  await host.keys.tick(page.getByRole("checkbox", { name: "På vej mod ledelse" }));
  await host.keys.press(page.locator("summary").filter({ hasText: "Digital forståelse" }));
  await host.keys.tick(page.getByRole("checkbox", { name: "Brugercentreret design" }));
}
