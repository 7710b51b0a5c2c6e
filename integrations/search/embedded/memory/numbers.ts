const FEWEST = 1024;
const GROWTH = 1.5;

/** The same numbers with room for `length` of them. Room grows by half, so adding one by one stays cheap. */
export function roomFor(array: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  if (length <= array.length) return array;
  const larger = new Uint32Array(Math.max(length, Math.ceil(array.length * GROWTH), FEWEST));
  larger.set(array);
  return larger;
}

/** As `roomFor`, for numbers that are not whole. */
export function roomForFloats(array: Float64Array<ArrayBuffer>, length: number): Float64Array<ArrayBuffer> {
  if (length <= array.length) return array;
  const larger = new Float64Array(Math.max(length, Math.ceil(array.length * GROWTH), FEWEST));
  larger.set(array);
  return larger;
}
