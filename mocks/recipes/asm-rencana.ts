import type { Recipe } from "./recipe.ts";
import { events, shareAt } from "./share.ts";

export const ASM_RENCANA: Recipe = {
  figure: (at) => {
    const done = at.stream("due").successes(at.population.participants.active(at.region, at.week), 1 / 24);
    return events(at, done, shareAt(at, { from: 0.8, to: 0.92, spread: 0.02, sway: 0.03 }));
  },
};
