import { z } from "zod";
import { INTERESTS } from "./labels.ts";

const MOST = 30;

/** One line of the list: »competence:level«; level 0 means that it goes. An empty line adds nothing. */
const line = z.string().regex(/^$|^[a-z0-9-]{2,80}:[0-4]?$/, "unknownCompetence");

const lines = z
  .array(line)
  .max(MOST * 2, "tooMany")
  .default([])
  .transform((given) => {
    const levels = new Map<string, number>();
    for (const entry of given) {
      const [id = "", level = ""] = entry.split(":");
      if (id !== "" && level !== "" && level !== "0") levels.set(id, Number(level));
      else if (level === "0") levels.delete(id);
    }
    return [...levels].map(([id, level]) => ({ id, level }));
  })
  .refine((list) => list.length <= MOST, "tooMany");

const added = z
  .string()
  .regex(/^$|^[a-z0-9-]{2,80}$/, "unknownCompetence")
  .default("");
const level = z.enum(["1", "2", "3", "4"], { error: "level" }).default("2").transform(Number);

export const profileForm = z
  .object({
    "held[]": lines,
    "wanted[]": lines,
    addHeld: added,
    addHeldLevel: level,
    addWanted: added,
    addWantedLevel: level,
    "interests[]": z.array(z.enum(INTERESTS, { error: "interest" })).default([]),
    maxDistanceKm: z
      .string()
      .trim()
      .regex(/^$|^\d{1,3}$/, "distance")
      .default("")
      .transform((text) => (text === "" ? null : Number(text))),
  })
  .transform((form) => ({
    held: withAdded(form["held[]"], form.addHeld, form.addHeldLevel),
    wanted: withAdded(form["wanted[]"], form.addWanted, form.addWantedLevel),
    interests: form["interests[]"],
    maxDistanceKm: form.maxDistanceKm,
  }));

function withAdded(list: { id: string; level: number }[], id: string, level: number) {
  return id === "" ? list : [...list.filter((entry) => entry.id !== id), { id, level }];
}
