import en from "../../app/locales/en/help.json" with { type: "json" };
import { addressOf, TOUR, TOUR_ROLES, type TourStep } from "../../app/shared/tour.ts";
import { demoPersonas } from "../../integrations/identity/demo/personas.ts";
import { textOf } from "./read-code.ts";

const BEGIN = "<!-- tour: written by npm run draw from app/shared/tour.ts -->";
const END = "<!-- /tour -->";

/** The README with the tour of /hjaelp in it: the same people, steps and addresses. */
export function readmeWithTour(root: string): string {
  const readme = textOf(root, "README.md");
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`README.md has no place for the tour: ${BEGIN} … ${END}`);
  return `${readme.slice(0, begin + BEGIN.length)}\n${tourTable()}\n${readme.slice(end)}`;
}

function tourTable(): string {
  const rows = TOUR_ROLES.map((role) => {
    const words: Readonly<Record<string, { title: string }>> = en.tour[role];
    const steps: readonly TourStep[] = TOUR[role];
    const name = demoPersonas.find(({ key }) => key === role)?.name ?? role;
    const way = steps.map((step) => `${words[step.id]?.title} \`${addressOf(step)}\``).join(" · ");
    return `| \`${role}\` | ${name} | ${way} |`;
  });
  return ["| persona | who | take the tour |", "|---|---|---|", ...rows].join("\n");
}
