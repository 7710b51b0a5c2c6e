/** Shorter stretches are sorted by insertion. */
const SHORT = 12;

/**
 * Sorts `values` as far as the places from `from` to before `below` need it: afterwards these hold what they would hold
 * if everything were sorted. A quicksort that leaves alone the parts that do not reach into the range; `compare` must
 * tell any two values apart.
 */
export function sortRange(
  values: Uint32Array,
  { from, below }: { from: number; below: number },
  compare: (a: number, b: number) => number,
): void {
  const stretches: [low: number, high: number][] = [[0, values.length - 1]];
  while (true) {
    const stretch = stretches.pop();
    if (stretch === undefined) return;
    const [low, high] = stretch;
    if (low >= high || high < from || low >= below) continue;
    if (high - low < SHORT) {
      insertionSort(values, low, high, compare);
      continue;
    }
    const middle = partition(values, low, high, compare);
    stretches.push([low, middle], [middle + 1, high]);
  }
}

/** Hoare's: afterwards nothing up to the answered place is greater than anything behind it. */
function partition(
  values: Uint32Array,
  low: number,
  high: number,
  compare: (a: number, b: number) => number,
): number {
  const pivot = medianOfThree(values, low, high, compare);
  let left = low - 1;
  let right = high + 1;
  while (true) {
    do left += 1;
    while (compare(values[left] ?? 0, pivot) < 0);
    do right -= 1;
    while (compare(values[right] ?? 0, pivot) > 0);
    if (left >= right) return right;
    const value = values[left] ?? 0;
    values[left] = values[right] ?? 0;
    values[right] = value;
  }
}

function medianOfThree(
  values: Uint32Array,
  low: number,
  high: number,
  compare: (a: number, b: number) => number,
): number {
  const a = values[low] ?? 0;
  const b = values[(low + high) >>> 1] ?? 0;
  const c = values[high] ?? 0;
  if (compare(a, b) < 0) return compare(b, c) < 0 ? b : compare(a, c) < 0 ? c : a;
  return compare(a, c) < 0 ? a : compare(b, c) < 0 ? c : b;
}

function insertionSort(
  values: Uint32Array,
  low: number,
  high: number,
  compare: (a: number, b: number) => number,
): void {
  for (let at = low + 1; at <= high; at += 1) {
    const value = values[at] ?? 0;
    let before = at - 1;
    while (before >= low && compare(values[before] ?? 0, value) > 0) {
      values[before + 1] = values[before] ?? 0;
      before -= 1;
    }
    values[before + 1] = value;
  }
}
