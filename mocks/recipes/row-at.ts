import type { RegionCode } from "../../src/domain/region.ts";
import type { Week } from "../../src/domain/week.ts";
import type { Breakdown } from "../../src/indicators/definition.ts";
import { categoriesOf } from "../owed.ts";
import { weekIndex } from "../population/calendar.ts";
import type { Population } from "../population/population.ts";
import { drift, type Random, randomOf } from "../random.ts";
import type { At } from "./recipe.ts";

/** What all rows of one indicator and region share. */
export type RowPlace = {
  readonly seed: string;
  readonly key: string;
  readonly region: RegionCode;
  readonly population: Population;
};

/** One asked-for row; every stream is named by the seed, the indicator and the place of the row alone. */
export class RowAt implements At {
  readonly week: Week;
  readonly index: number;
  readonly region: RegionCode;
  readonly breakdown: Breakdown;
  readonly population: Population;
  readonly #seed: string;
  readonly #key: string;

  constructor(place: RowPlace, week: Week, breakdown: Breakdown) {
    this.week = week;
    this.index = weekIndex(week);
    this.region = place.region;
    this.breakdown = breakdown;
    this.population = place.population;
    this.#seed = place.seed;
    this.#key = place.key;
  }

  category(dimension: string): string {
    return categoriesOf(this.breakdown).get(dimension) ?? "";
  }

  stream(...name: string[]): Random {
    return this.streamIn(this.week, ...name);
  }

  streamIn(week: Week, ...name: string[]): Random {
    return randomOf(this.#seed, this.#key, this.region, week, this.breakdown, ...name);
  }

  place(...name: string[]): Random {
    return randomOf(this.#seed, this.#key, this.region, this.breakdown, ...name);
  }

  sway(every: number, ...name: string[]): number {
    return drift(this.index, every, this.#seed, this.#key, this.region, this.breakdown, ...name);
  }

  swayOf(every: number, ...name: string[]): number {
    return drift(this.index, every, this.#seed, this.#key, this.region, ...name);
  }
}
