import type { ReadClient } from "../../ports/database.ts";
import { placesByCode, regionsOn } from "../catalogue/index.server.ts";
import { type Actor, findProfile } from "../people/index.server.ts";
import { type Geography, workplaceIn } from "./geography.ts";
import type { MatchProfile } from "./match-subjects.ts";

/** What a match is reckoned from on the side of the person: the own profile and the own workplace. */
export async function matchProfileOf(read: ReadClient, actor: Actor): Promise<MatchProfile> {
  const [profile, places] = await Promise.all([findProfile(read, actor.personId), placesByCode(read)]);
  const levels = (list: readonly { id: string; level: number }[] = []) =>
    new Map(list.map(({ id, level }) => [id, level]));
  return {
    held: levels(profile?.held),
    wanted: levels(profile?.wanted),
    interests: new Set(profile?.interests),
    level: actor.employment?.level ?? null,
    sector: actor.employment?.sector ?? null,
    workplace: workplaceIn(places, actor.employment?.municipalityCode ?? null),
    maxDistanceKm: profile?.maxDistanceKm ?? null,
    minWeeks: profile?.minWeeks ?? null,
    maxWeeks: profile?.maxWeeks ?? null,
    startsFrom: profile?.startsFrom ?? null,
    formats: new Set(profile?.formats),
  };
}

/** Places as they lie on `day`, seen by whoever searches. */
export async function geographyOf(read: ReadClient, actor: Actor | null, day: string): Promise<Geography> {
  const [regions, municipalities] = await Promise.all([regionsOn(read, day), placesByCode(read)]);
  const workplace = workplaceIn(municipalities, actor?.employment?.municipalityCode ?? null);
  return { regions, municipalities, workplace };
}
