/**
 * Seeded randomness. A stream is named by its parts (seed, indicator, region, week, …) and depends on nothing else:
 * whatever is added beside it, it draws the same numbers.
 */
export type Random = {
  /** In [0, 1). */
  readonly next: () => number;
  /** A whole number from `least` to `most`, both included. */
  readonly int: (least: number, most: number) => number;
  /** About standard normal, within ±3. */
  readonly normal: () => number;
  /** How many of `trials` succeed, each with `chance`. */
  readonly successes: (trials: number, chance: number) => number;
  /** One of a list that is not empty. */
  readonly pick: <T>(from: readonly T[]) => T;
};

export type StreamName = readonly (string | number)[];

/** FNV-1a over the name, then one avalanche so that names that differ in the last character start far apart. */
function seedOf(name: StreamName): number {
  let hash = 0x811c9dc5;
  for (const letter of name.join("|")) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Mulberry32. */
export function randomOf(...name: StreamName): Random {
  let state = seedOf(name);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    int: (least, most) => least + Math.floor(next() * (most - least + 1)),
    normal: () =>
      next() +
      next() +
      next() +
      next() +
      next() +
      next() -
      3 +
      (next() + next() + next() + next() + next() + next() - 3),
    successes: (trials, chance) => Array.from({ length: trials }, next).filter((draw) => draw < chance).length,
    pick: (from) => {
      const item = from[Math.floor(next() * from.length)];
      if (item === undefined) throw new RangeError("pick from an empty list");
      return item;
    },
  };
}

/** Smooth noise about standard normal: a value every `every` weeks, eased between them. Any week can be asked alone. */
export function drift(week: number, every: number, ...name: StreamName): number {
  const knot = Math.floor(week / every);
  const way = week / every - knot;
  const eased = (1 - Math.cos(way * Math.PI)) / 2;
  const at = (index: number) => randomOf(...name, "drift", index).normal();
  return at(knot) * (1 - eased) + at(knot + 1) * eased;
}
