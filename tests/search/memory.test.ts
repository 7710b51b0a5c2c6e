import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typoBudget, typosBetween } from "../../app/shared/danish/spelling.ts";
import { Dictionary } from "../../integrations/search/embedded/memory/dictionary.ts";
import { nearTerms } from "../../integrations/search/embedded/memory/near-terms.ts";
import { Postings } from "../../integrations/search/embedded/memory/postings.ts";
import { sortRange } from "../../integrations/search/embedded/memory/sort-range.ts";
import { Strings } from "../../integrations/search/embedded/memory/strings.ts";
import { TitleOrder } from "../../integrations/search/embedded/memory/title-order.ts";

/** Few letters, so that words are near each other. */
const word = fc.string({ unit: fc.constantFrom("a", "b", "s", "1", "ж"), minLength: 1, maxLength: 12 });
const longWord = fc.string({ unit: fc.constantFrom("a", "b", "s", "ж"), minLength: 9, maxLength: 14 });
const words = fc.uniqueArray(fc.oneof(word, longWord), { maxLength: 60 });
/** Where, what is taken away there, and what is put in its place. */
const edits = fc.array(fc.tuple(fc.nat(13), fc.nat(2), fc.constantFrom("", "a", "b", "sa")), {
  maxLength: 2,
});
const edited = (term: string, all: readonly (readonly [number, number, string])[]) =>
  all.reduce((text, [at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone), term);
/** More than are looked through one by one. */
const MANY = 300;

describe("the terms near a word", () => {
  const slowly = (dictionary: Dictionary, query: { term: string; exact: string; prefix: boolean }) =>
    Array.from({ length: dictionary.size }, (_, number) => number).flatMap((number) => {
      const budget = typoBudget(query.term);
      const term = dictionary.termOf(number);
      const typos = typosBetween(query.term, term, budget, query.prefix);
      if (typos === null) return [];
      return [{ number, typos, isWhole: typosBetween(query.term, term, budget, false) === typos }];
    });
  const byNumber = (near: { number: number }[]) => near.toSorted((a, b) => a.number - b.number);

  it("are those that the rule accepts one by one, whether their order is made or not", () => {
    fc.assert(
      fc.property(words, words, fc.nat(), edits, fc.boolean(), (early, late, at, changes, prefix) => {
        const all = [...early, ...late];
        const term = edited(all[at % all.length] ?? "ab", changes) || "a";
        const dictionary = new Dictionary();
        const padding = Array.from({ length: MANY }, (_, at) => `z${at}`);
        for (const one of new Set([...early, ...padding])) dictionary.add(one);
        dictionary.sorted();
        for (const one of new Set(late)) if (dictionary.numberOf(one) === undefined) dictionary.add(one);
        const query = { term, exact: term, prefix };
        const expected = byNumber(slowly(dictionary, query));
        expect(byNumber(nearTerms(dictionary, query))).toEqual(expected);
        for (const one of padding) dictionary.add(`y${one}`);
        expect(byNumber(nearTerms(dictionary, query))).toEqual(expected);
      }),
      { numRuns: 1_000 },
    );
  });

  it("are found for words nearly as long as they come", () => {
    const dictionary = new Dictionary();
    const long = "sundhedsadministration".repeat(5).slice(0, 100);
    for (const one of [long, `${long.slice(0, 50)}x${long.slice(51)}`, long.slice(2)]) dictionary.add(one);
    for (let at = 0; at < MANY; at += 1) dictionary.add(`s${at}`);
    const near = nearTerms(dictionary, { term: long, exact: long, prefix: false });
    expect(near.map(({ number, typos }) => [number, typos])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });
});

describe("texts by number", () => {
  it("have the number under which they first came", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 400 }), (texts) => {
        const strings = new Strings();
        const numbers = new Map<string, number>();
        for (const text of texts) {
          expect(strings.numberOf(text)).toBe(numbers.get(text));
          if (!numbers.has(text)) numbers.set(text, numbers.size);
          expect(strings.ensure(text)).toBe(numbers.get(text));
        }
        expect(strings.from(0)).toEqual([...numbers.keys()]);
      }),
    );
  });

  it("are all found when there are many", () => {
    const strings = new Strings();
    for (let number = 0; number < 20_000; number += 1) strings.ensure(`ord ${number}`);
    for (let number = 0; number < 20_000; number += 1) expect(strings.numberOf(`ord ${number}`)).toBe(number);
    expect(strings.numberOf("ord")).toBeUndefined();
  });
});

describe("postings", () => {
  const all = (postings: Postings, term: number) => {
    const found: [slot: number, weight: number][] = [];
    postings.each(term, (slot, weight) => found.push([slot, weight]));
    return found;
  };

  it("come back as they were added, however many a term has and however far apart they are", () => {
    const gap = fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 100, max: 20_000 }));
    const posting = fc.tuple(gap, fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(fc.array(fc.array(posting, { maxLength: 60 }), { maxLength: 6 }), (terms) => {
        const postings = new Postings();
        const expected = terms.map((gaps) => {
          let slot = -1;
          return gaps.map(([distance, weight]) => {
            slot += distance;
            return [slot, weight] as const;
          });
        });
        // In turn, so that the runs of different terms lie between each other.
        for (let at = 0; at < 60; at += 1) {
          expected.forEach((list, term) => {
            const next = list[at];
            if (next) postings.add(term, ...next);
          });
        }
        for (const [term, list] of expected.entries()) expect(all(postings, term)).toEqual(list);
        expect(all(postings, terms.length)).toEqual([]);
      }),
    );
  });

  it("come back when they fill many pages, up to the last slot", () => {
    const postings = new Postings();
    const slots = Array.from({ length: 400_000 }, (_, at) => at * 40);
    for (const slot of [...slots, 2 ** 24 - 1]) {
      for (const term of [0, 700]) postings.add(term, slot, (slot % 255) + 1);
    }
    for (const term of [0, 700]) {
      let at = 0;
      let wrong = 0;
      postings.each(term, (slot, weight) => {
        const expected = slots[at] ?? 2 ** 24 - 1;
        if (slot !== expected || weight !== (expected % 255) + 1) wrong += 1;
        at += 1;
      });
      expect([at, wrong]).toEqual([400_001, 0]);
    }
  });
});

describe("the order of titles", () => {
  it("is by title and then by id, with new ones in their places", () => {
    const title = fc.tuple(fc.string({ unit: fc.constantFrom("a", "b", "{"), maxLength: 3 }), word);
    fc.assert(
      fc.property(fc.array(fc.array(title, { maxLength: 10 }), { maxLength: 5 }), (batches) => {
        const titles = new TitleOrder();
        const added: { key: string; slot: number }[] = [];
        for (const batch of batches) {
          for (const [text, id] of batch) {
            titles.add(text, id);
            added.push({ key: `${text}\u0000${id}`, slot: added.length });
          }
          const ranks = titles.ranks();
          const expected = added.toSorted((a, b) =>
            a.key === b.key ? a.slot - b.slot : a.key < b.key ? -1 : 1,
          );
          expect(expected.map(({ slot }) => ranks[slot])).toEqual(expected.map((_, rank) => rank));
        }
      }),
    );
  });
});

describe("sorting a range", () => {
  it("leaves there what sorting everything would", () => {
    const numbers = fc.uniqueArray(fc.nat(100_000), { maxLength: 300 });
    fc.assert(
      fc.property(numbers, fc.nat(300), fc.nat(60), (values, from, length) => {
        const sorted = values.toSorted((a, b) => a - b);
        const array = Uint32Array.from(values);
        const below = Math.min(values.length, from + length);
        sortRange(array, { from: Math.min(from, values.length), below }, (a, b) => a - b);
        expect([...array.subarray(from, below)]).toEqual(sorted.slice(from, below));
        expect([...array].toSorted((a, b) => a - b)).toEqual(sorted);
      }),
    );
  });
});
