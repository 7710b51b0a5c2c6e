import { addDays, type Day, holdsOn } from "../../shared/days.ts";
import type { RoleName } from "./actor.ts";
import { COUNTRY_ROLES } from "./labels.ts";

export type Grant = {
  personId: string;
  role: string;
  organisationId: string | null;
  validFrom: Day;
  validTo: Day | null;
};

export type GiveRefusal =
  | "own_role"
  | "sign_in_closed"
  | "scope_country"
  | "scope_organisation"
  | "from_past"
  | "until_before_from"
  | "already_held"
  | "council_apart";
export type EndRefusal = "already_ended" | "day_past" | "day_after_end" | "own_last" | "last_administrator";

function isForWholeCountry(role: string): boolean {
  return COUNTRY_ROLES.some((known) => known === role);
}

type Asked = {
  personId: string;
  role: RoleName;
  organisationId: string | null;
  from: Day;
  until: Day | null;
};

/**
 * Why a role may not be given, or null. The council sees published aggregates only, never a person: whoever is of the
 * council holds no role that opens people's data, on any day.
 */
export function giveRefusal(
  asked: Asked,
  {
    actorId,
    isClosed,
    held,
    today,
  }: { actorId: string; isClosed: boolean; held: readonly Grant[]; today: Day },
): GiveRefusal | null {
  if (asked.personId === actorId) return "own_role";
  if (isClosed) return "sign_in_closed";
  if (isForWholeCountry(asked.role) && asked.organisationId !== null) return "scope_country";
  if (!isForWholeCountry(asked.role) && asked.organisationId === null) return "scope_organisation";
  if (asked.from < today) return "from_past";
  if (asked.until !== null && asked.until < asked.from) return "until_before_from";
  const meanwhile = held.filter((grant) => overlap(grant, { validFrom: asked.from, validTo: asked.until }));
  const same = meanwhile.some(
    ({ role, organisationId }) => role === asked.role && organisationId === asked.organisationId,
  );
  if (same) return "already_held";
  const clash = meanwhile.some(({ role }) => (role === "council") !== (asked.role === "council"));
  return clash ? "council_apart" : null;
}

/** Why a role may not end with `lastDay`, or null. `administrators`: every grant of the whole country's system_admin. */
export function endRefusal(
  grant: Grant,
  lastDay: Day,
  { actorId, today, administrators }: { actorId: string; today: Day; administrators: readonly Grant[] },
): EndRefusal | null {
  if (grant.validTo !== null && grant.validTo < today) return "already_ended";
  if (lastDay < addDays(today, -1)) return "day_past";
  if (grant.validTo !== null && lastDay >= grant.validTo) return "day_after_end";
  if (grant.role !== "system_admin") return null;
  if (leavesAnAdministrator(administrators, (other) => other !== grant, addDays(lastDay, 1), today))
    return null;
  return grant.personId === actorId ? "own_last" : "last_administrator";
}

/** Whether somebody keeps Rokade running from `day` on, without a day between: among the grants that stay. */
export function leavesAnAdministrator(
  administrators: readonly Grant[],
  stays: (grant: Grant) => boolean,
  day: Day,
  today: Day,
): boolean {
  const from = day < today ? today : day;
  return administrators.some((grant) => stays(grant) && holdsOn(grant, from) && grant.validTo === null);
}

type Period = { validFrom: Day; validTo: Day | null };

function overlap(one: Period, other: Period): boolean {
  return (
    (one.validTo === null || other.validFrom <= one.validTo) &&
    (other.validTo === null || one.validFrom <= other.validTo)
  );
}
