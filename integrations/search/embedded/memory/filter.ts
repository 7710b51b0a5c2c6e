import type { Filter, FilterField, Viewer } from "../../../../app/ports/search-engine.ts";
import { isDayField, isListField, isNumberField, isTextField } from "../../query/columns.ts";
import { audiencesOf } from "../audience.ts";
import type { ListColumn, NumberColumn, TextColumn } from "./columns.ts";
import type { MemoryIndex } from "./memory-index.ts";

/** By place among the slots that were asked about: 1 where it holds, else 0. */
type Flags = Uint8Array;

/** The documents among these slots that a viewer may find and that fit the filter, which has passed `checkFilter`. */
export function narrow(
  index: MemoryIndex,
  slots: Uint32Array,
  { visibleTo, filter, today }: { visibleTo: Viewer; filter?: Filter | undefined; today: string },
): Uint32Array {
  const flags = whereCode(index.audience, index.audience.codes.among(audiencesOf(visibleTo)), slots);
  const fitting = filter === undefined ? flags : both(flags, holds({ index, slots, today }, filter));
  const { alive } = index;
  const kept = new Uint32Array(slots.length);
  let count = 0;
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] ?? 0;
    if (fitting[at] !== 1 || alive[slot] !== 1) continue;
    kept[count] = slot;
    count += 1;
  }
  return kept.subarray(0, count);
}

interface Among {
  index: MemoryIndex;
  slots: Uint32Array;
  today: string;
}

function holds(among: Among, filter: Filter): Flags {
  switch (filter.op) {
    case "and":
      return filter.parts.map((part) => holds(among, part)).reduce(both, filled(among, 1));
    case "or":
      return filter.parts.map((part) => holds(among, part)).reduce(either, filled(among, 0));
    case "not":
      return opposite(holds(among, filter.part));
    case "=":
    case "!=": {
      const equal =
        filter.field === "open" ? isOpen(among, filter.value) : oneOf(among, filter.field, [filter.value]);
      return filter.op === "=" ? equal : opposite(equal);
    }
    case "in":
      return oneOf(among, filter.field, filter.values);
    case "exists":
      return exists(among, filter.field);
    case "to":
      return compares(among, filter.field, (value) => value >= filter.from && value <= filter.to);
    case ">=":
      return compares(among, filter.field, (value) => value >= filter.value);
    case ">":
      return compares(among, filter.field, (value) => value > filter.value);
    case "<=":
      return compares(among, filter.field, (value) => value <= filter.value);
    case "<":
      return compares(among, filter.field, (value) => value < filter.value);
  }
}

function isOpen({ index, slots, today }: Among, open: boolean): Flags {
  const { deadline } = index.days;
  const stillOpen = deadline.codes.matching((day) => day >= today);
  stillOpen[0] = 1;
  const flags = whereCode(deadline, stillOpen, slots);
  return open ? flags : opposite(flags);
}

function oneOf({ index, slots }: Among, field: FilterField, values: readonly (string | number)[]): Flags {
  if (isNumberField(field)) {
    const wanted = new Set(values);
    return whereNumber(index.numbers[field], (value) => wanted.has(value), slots);
  }
  const texts = values.filter((value) => typeof value === "string");
  if (isListField(field))
    return whereElement(index.lists[field], index.lists[field].codes.among(texts), slots);
  const column = columnOf(index, field);
  return whereCode(column, column.codes.among(texts), slots);
}

function exists({ index, slots }: Among, field: FilterField): Flags {
  if (isNumberField(field)) return whereNumber(index.numbers[field], (value) => !Number.isNaN(value), slots);
  if (isListField(field)) {
    const list = index.lists[field];
    return whereElement(
      list,
      list.codes.matching(() => true),
      slots,
    );
  }
  const column = columnOf(index, field);
  return whereCode(
    column,
    column.codes.matching(() => true),
    slots,
  );
}

/** No value compares with nothing, and NaN holds in no comparison. */
function compares(
  { index, slots }: Among,
  field: FilterField,
  test: (value: string | number) => boolean,
): Flags {
  if (isNumberField(field)) return whereNumber(index.numbers[field], test, slots);
  const column = columnOf(index, field);
  return whereCode(column, column.codes.matching(test), slots);
}

function columnOf(index: MemoryIndex, field: FilterField): TextColumn {
  if (isTextField(field)) return index.texts[field];
  if (isDayField(field)) return index.days[field];
  throw new RangeError(`${field} has no column of texts`);
}

function whereCode({ bySlot }: TextColumn, wanted: Uint8Array, slots: Uint32Array): Flags {
  const flags = new Uint8Array(slots.length);
  for (let at = 0; at < slots.length; at += 1) flags[at] = wanted[bySlot[slots[at] ?? 0] ?? 0] ?? 0;
  return flags;
}

function whereElement({ starts, elements }: ListColumn, wanted: Uint8Array, slots: Uint32Array): Flags {
  const flags = new Uint8Array(slots.length);
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] ?? 0;
    const end = starts[slot + 1] ?? 0;
    for (let element = starts[slot] ?? 0; element < end; element += 1) {
      if (wanted[elements[element] ?? 0] === 1) flags[at] = 1;
    }
  }
  return flags;
}

function whereNumber({ bySlot }: NumberColumn, test: (value: number) => boolean, slots: Uint32Array): Flags {
  const flags = new Uint8Array(slots.length);
  for (let at = 0; at < slots.length; at += 1) flags[at] = test(bySlot[slots[at] ?? 0] ?? Number.NaN) ? 1 : 0;
  return flags;
}

function filled({ slots }: Among, value: 0 | 1): Flags {
  return new Uint8Array(slots.length).fill(value);
}

function both(one: Flags, other: Flags): Flags {
  return one.map((flag, at) => flag & (other[at] ?? 0));
}

function either(one: Flags, other: Flags): Flags {
  return one.map((flag, at) => flag | (other[at] ?? 0));
}

function opposite(flags: Flags): Flags {
  return flags.map((flag) => 1 - flag);
}
