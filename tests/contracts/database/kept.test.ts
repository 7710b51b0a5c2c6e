import BetterSqlite3 from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { kept, keptEach, type ReadClient } from "../../../app/ports/database.ts";
import { type TestDatabase, testDatabase } from "../../setup/database.ts";

let db: TestDatabase;
beforeEach(async () => {
  db = await testDatabase({ keptLimit: 3 });
});
afterEach(() => db.remove());

const group = (id: string) => ({ id, labelDa: id, labelEn: id, position: 1 });
const add = (id: string) => db.write((tx) => tx.competenceGroup.create({ data: group(id) }));
const ids = async (read: ReadClient) => (await read.competenceGroup.findMany()).map(({ id }) => id).sort();

describe("what is kept of the database", () => {
  it("is asked once, for everybody who asks at the same time too", async () => {
    const query = vi.fn(() => ids(db.read));
    await Promise.all([kept(db.read, "groups", query), kept(db.read, "groups", query)]);
    await kept(db.read, "groups", query);
    expect(query).toHaveBeenCalledOnce();
  });

  it("is forgotten with each commit of this process", async () => {
    expect(await kept(db.read, "groups", () => ids(db.read))).toEqual([]);
    await add("a");
    expect(await kept(db.read, "groups", () => ids(db.read))).toEqual(["a"]);
    await db.write((tx) => tx.competenceGroup.deleteMany());
    expect(await kept(db.read, "groups", () => ids(db.read))).toEqual([]);
  });

  it("is forgotten with a commit of anybody else on the file", async () => {
    expect(await kept(db.read, "groups", () => ids(db.read))).toEqual([]);
    const other = new BetterSqlite3(db.file);
    other
      .prepare("INSERT INTO CompetenceGroup (id, labelDa, labelEn, position) VALUES ('b', 'b', 'b', 1)")
      .run();
    other.close();
    expect(await kept(db.read, "groups", () => ids(db.read))).toEqual(["b"]);
  });

  it("does not outlive a commit that came while it was being read", async () => {
    const early = kept(db.read, "groups", async () => {
      const before = await ids(db.read);
      await add("a");
      return before;
    });
    expect(await early).toEqual([]);
    expect(await kept(db.read, "groups", () => ids(db.read))).toEqual(["a"]);
  });

  it("stays through a change that was rolled back", async () => {
    const query = vi.fn(() => ids(db.read));
    await kept(db.read, "groups", query);
    const failing = db.write(async (tx) => {
      await tx.competenceGroup.create({ data: group("a") });
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await kept(db.read, "groups", query)).toEqual([]);
  });

  it("is of no use in a transaction and a snapshot, which have their own view", async () => {
    await kept(db.read, "groups", () => ids(db.read));
    await db.write(async (tx) => {
      await tx.competenceGroup.create({ data: group("a") });
      expect(await kept(tx, "groups", async () => (await tx.competenceGroup.findMany()).length)).toBe(1);
    });
    const early = await db.snapshot(async (read) => {
      await ids(read);
      await db.write((tx) => tx.competenceGroup.deleteMany());
      expect(await kept(db.read, "groups", () => ids(db.read))).toEqual([]);
      return kept(read, "groups", () => ids(read));
    });
    expect(early).toEqual(["a"]);
  });

  it("cannot be asked for inside a verb, though the answer be known", async () => {
    await kept(db.read, "groups", () => ids(db.read));
    const nested = db.write(async () => kept(db.read, "groups", () => ids(db.read)));
    await expect(nested).rejects.toMatchObject({ code: "database_nested_write" });
  });

  it("is no failure and no absence", async () => {
    await expect(kept(db.read, "x", () => Promise.reject(new Error("once")))).rejects.toThrow("once");
    expect(await kept(db.read, "x", async () => null)).toBeNull();
    expect(await kept(db.read, "x", async () => "there")).toBe("there");
  });

  it("cannot be changed by one for the others", async () => {
    const answer = await kept(db.read, "x", async () => ({ list: [{ n: 1 }] }));
    expect(() => answer.list.push({ n: 2 })).toThrow(TypeError);
    expect(() => Object.assign(answer.list[0] ?? {}, { n: 2 })).toThrow(TypeError);
  });

  it("is bounded: the oldest goes first", async () => {
    const query = vi.fn(async () => "answer");
    for (const key of ["a", "b", "c", "d", "d", "a"]) await kept(db.read, key, query);
    expect(query).toHaveBeenCalledTimes(5);
  });
});

describe("what is kept by id", () => {
  const read = vi.fn(async (keys: readonly string[]) => {
    const rows = await db.read.competenceGroup.findMany({ where: { id: { in: [...keys] } } });
    return new Map(rows.map((row) => [row.id, row.labelDa]));
  });
  beforeEach(() => {
    read.mockClear();
  });

  it("asks for what is not known, together", async () => {
    await add("a");
    await add("b");
    expect(await keptEach(db.read, "group", ["a"], read)).toEqual(new Map([["a", "a"]]));
    const both = await keptEach(db.read, "group", ["b", "a", "none"], read);
    expect(both).toEqual(
      new Map([
        ["b", "b"],
        ["a", "a"],
      ]),
    );
    expect(read.mock.calls).toEqual([[["a"]], [["b", "none"]]]);
    await keptEach(db.read, "group", ["a", "b"], read);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it("fails for everybody who asked, and is asked again", async () => {
    const failing = () => Promise.reject(new Error("once"));
    await expect(keptEach(db.read, "group", ["a"], failing)).rejects.toThrow("once");
    await add("a");
    expect(await keptEach(db.read, "group", ["a"], read)).toEqual(new Map([["a", "a"]]));
  });
});
