import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { loadCompetences, postCompetences } from "./competence-list.server.ts";
import { CompetencePage } from "./competence-page.tsx";

export const loader = (args: LoaderFunctionArgs) => loadCompetences(args, "wanted");
export const action = (args: ActionFunctionArgs) => postCompetences(args, "wanted");

export default function Wanted() {
  return <CompetencePage relation="wanted" />;
}
