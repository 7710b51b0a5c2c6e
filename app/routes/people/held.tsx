import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { loadCompetences, postCompetences } from "./competence-list.server.ts";
import { CompetencePage } from "./competence-page.tsx";

export const loader = (args: LoaderFunctionArgs) => loadCompetences(args, "held");
export const action = (args: ActionFunctionArgs) => postCompetences(args, "held");

export default function Held() {
  return <CompetencePage relation="held" />;
}
