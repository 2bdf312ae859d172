import { weeksBetween } from "../../src/domain/week.ts";
import { instrumentAt, NEW_INSTRUMENT } from "../population/assessments.ts";
import type { Recipe } from "./recipe.ts";

/** Of about 1 SD; for entrepreneurship the interval spans 0. */
const LEVEL: Readonly<Record<string, number>> = { kebangsaan: -0.36, keagamaan: -0.27, kewirausahaan: -0.14 };

const cents = (value: number) => Math.round(value * 100) / 100;

/** However far back a set begins. */
const FEWEST = 24;

/** Pairs are counted within one version of the instrument, so that a new one starts with few. */
export const ASM_PERUBAHAN: Recipe = {
  figure: (at) => {
    const weeks = weeksBetween(NEW_INSTRUMENT, at.week);
    const pairs = weeks < 0 ? Math.max(FEWEST, 48 + Math.round(at.index * 0.2)) : 24 + Math.round(weeks * 1.1);
    const change = (LEVEL[at.category("pilar")] ?? -0.2) + 0.05 * at.sway(24);
    return {
      value: cents(change),
      deviation: cents(1 + 0.06 * at.sway(24, "deviation")),
      n: Math.min(pairs, 78),
      version: instrumentAt(at.week),
    };
  },
};
