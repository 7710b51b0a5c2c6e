import type { Chief, Staffing, Team } from "./staffing.ts";
import { writtenStaffing } from "./staffing.ts";
import { type FieldName, fieldsOfWork } from "./titles.ts";
import { widerStaffing } from "./wider-staffing.ts";

/** A chair that somebody sits in, and the chair that leads it (null: the leader is not in this world). */
export type Position = {
  number: number;
  organisation: string;
  unit: string;
  field: FieldName;
  /** Whom the person leads: nobody, a team, leaders, or the organisation. */
  leads: "nobody" | "team" | "leaders" | "organisation";
  /** A chief's own level and title; others get theirs from the field. */
  chief: Chief | null;
  leader: Position | null;
};

/** Where the people of the demo world work, and who leads whom. Those whom the journeys are about come first. */
const staffing: readonly Staffing[] = [...writtenStaffing, ...widerStaffing];

function leadsOf({ level }: Chief): Position["leads"] {
  if (level === "leader") return "team";
  return level === "top" ? "organisation" : "leaders";
}

/** Every chair of the staffing, leaders before those they lead. The number is the place in the list, from 1. */
export function positions(): Position[] {
  const chairs: Position[] = [];
  const place = (chair: Omit<Position, "number">): Position => {
    const placed = { ...chair, number: chairs.length + 1 };
    chairs.push(placed);
    return placed;
  };

  const placeChief = (
    organisation: string,
    chief: Chief,
    teams: readonly Team[],
    leader: Position | null,
  ): Position => {
    const chair = place({
      organisation,
      unit: chief.unit,
      field: teams[0]?.field ?? "secretariat",
      leads: leadsOf(chief),
      chief,
      leader,
    });
    for (const team of teams) placeTeam(organisation, team, chair);
    return chair;
  };

  const placeTeam = (organisation: string, { unit, field, size, withoutLeader }: Team, chief: Position) => {
    const common = { organisation, unit, field, chief: null };
    const leader = withoutLeader ? chief : place({ ...common, leads: "team", leader: chief });
    const members = withoutLeader ? size : size - 1;
    for (let member = 0; member < members; member += 1) place({ ...common, leads: "nobody", leader });
  };

  const tops = new Map<string, Position>();
  for (const { organisation, chief, teams, areas = [] } of staffing) {
    const top = placeChief(organisation, chief, teams, tops.get(organisation) ?? null);
    if (!tops.has(organisation)) tops.set(organisation, top);
    for (const area of areas) placeChief(organisation, area.chief, area.teams, top);
  }
  return chairs;
}

/** What a leader of the chair's team is called. */
export function leaderTitleOf({ chief, field }: Position): string {
  return chief?.title ?? fieldsOfWork[field].leaderTitle;
}
