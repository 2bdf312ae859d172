import type { Recipe } from "./recipe.ts";
import { events, shareAt } from "./share.ts";

/** Everybody is due twice a year: zero to three a week in a region. */
export const ASM_JADWAL: Recipe = {
  figure: (at) => {
    const due = at.stream("due").successes(at.population.participants.active(at.region, at.week), 1 / 26);
    return events(at, due, shareAt(at, { from: 0.75, to: 0.9, spread: 0.02, sway: 0.03 }));
  },
};
