import type { Recipe } from "./recipe.ts";
import { shareAt, shareOf } from "./share.ts";

/** Those who reached the sixth month are roughly a third of the participants. */
export const REI_USAHA_BERTAHAN: Recipe = {
  figure: (at) => {
    const reached = Math.round(at.population.participants.active(at.region, at.week) * 0.33);
    return shareOf(reached, shareAt(at, { from: 0.6, to: 0.68, spread: 0.07, sway: 0.05, every: 24 }));
  },
};
