/** Splits a whole number by weights into whole numbers that add up to it (largest remainders; ties by position). */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (sum === 0 ? 0 : (total * weight) / sum));
  const parts = exact.map(Math.floor);
  const order = exact
    .map((value, i) => ({ i, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  let left = total - parts.reduce((a, b) => a + b, 0);
  for (const { i } of order) {
    if (left <= 0) break;
    parts[i] = (parts[i] ?? 0) + 1;
    left -= 1;
  }
  return parts;
}

/** Like apportion, but no part exceeds its limit; what does not fit goes where room is. The limits must hold the total. */
export function apportionWithin(total: number, weights: readonly number[], limits: readonly number[]): number[] {
  const parts = apportion(total, weights).map((part, i) => Math.min(part, limits[i] ?? 0));
  let left = total - parts.reduce((a, b) => a + b, 0);
  for (let i = 0; left > 0 && i < parts.length; i += 1) {
    const room = Math.min(left, (limits[i] ?? 0) - (parts[i] ?? 0));
    parts[i] = (parts[i] ?? 0) + room;
    left -= room;
  }
  if (left > 0) throw new RangeError(`limits hold ${total - left}, not ${total}`);
  return parts;
}
