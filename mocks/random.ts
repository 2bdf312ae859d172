/**
 * Seeded randomness. A stream is named by its parts (seed, indicator, region, week, …) and depends on nothing else:
 * whatever is added beside it, it draws the same numbers.
 */
export type Random = {
  /** In [0, 1). */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number;
  /** About standard normal. */
  normal(): number;
  /** How many of `trials` succeed, each with `chance`. */
  successes(trials: number, chance: number): number;
  /** One of a list that is not empty. */
  pick<T>(from: readonly T[]): T;
};

export type StreamName = readonly (string | number)[];

/** FNV-1a over the name, then one avalanche so that names that differ in the last character start far apart. */
function seedOf(name: StreamName): number {
  let hash = 0x811c9dc5;
  for (const letter of name.join("|")) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Mulberry32. A class, since tens of thousands of streams with closures of their own were the slowest part. */
class Mulberry implements Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    const state = this.#state;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** Twelve even draws have variance 1. */
  normal(): number {
    let sum = -6;
    for (let i = 0; i < 12; i += 1) sum += this.next();
    return sum;
  }

  successes(trials: number, chance: number): number {
    let done = 0;
    for (let i = 0; i < trials; i += 1) if (this.next() < chance) done += 1;
    return done;
  }

  pick<T>(from: readonly T[]): T {
    const item = from[this.int(0, from.length - 1)];
    if (item === undefined) throw new RangeError("pick from an empty list");
    return item;
  }
}

export function randomOf(...name: StreamName): Random {
  return new Mulberry(seedOf(name));
}

/** Smooth noise about standard normal: a value every `every` weeks, eased between them. Any week can be asked alone. */
export function drift(week: number, every: number, ...name: StreamName): number {
  const knot = Math.floor(week / every);
  const way = week / every - knot;
  const eased = (1 - Math.cos(way * Math.PI)) / 2;
  const from = randomOf(...name, "drift", knot).normal();
  return from * (1 - eased) + randomOf(...name, "drift", knot + 1).normal() * eased;
}
