import { drawAreas } from "./areas.ts";
import { drawApplication, drawNomination, drawOpportunity, drawRelease } from "./lives.ts";
import { drawPorts } from "./ports.ts";
import { drawRequest } from "./request.ts";
import { readmeWithTour } from "./tour-table.ts";

/** Everything that is drawn or written from the code: file, relative to root, and what it must hold. */
export function drawn(root: string): Map<string, string> {
  return new Map([
    ["docs/pictures/areas.svg", drawAreas(root)],
    ["docs/pictures/ports.svg", drawPorts(root)],
    ["docs/pictures/request.svg", drawRequest(root)],
    ["docs/pictures/life-of-an-opportunity.svg", drawOpportunity()],
    ["docs/pictures/life-of-an-application.svg", drawApplication()],
    ["docs/pictures/life-of-a-release.svg", drawRelease()],
    ["docs/pictures/life-of-a-nomination.svg", drawNomination()],
    ["README.md", readmeWithTour(root)],
  ]);
}
