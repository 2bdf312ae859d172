/** Edit distance with neighbours swapped counted as one ("pantua" is one from "pantau"). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1), swap));
    }
  }
  return at(a.length, b.length);
}

/** The candidate that `text` is probably a misspelling of; undefined where none is near. */
export function closest(text: string, candidates: readonly string[]): string | undefined {
  if (text.length > 60) return undefined;
  const typed = text.toLowerCase();
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const steps = distance(typed, candidate);
    if (steps < least) [best, least] = [candidate, steps];
  }
  // A third of a short word is too much: "n" would be near anything.
  return best !== undefined && least <= Math.min(3, Math.floor(best.length / 3)) ? best : undefined;
}
