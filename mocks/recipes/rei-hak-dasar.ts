import type { Recipe } from "./recipe.ts";
import { shareAt, shareOf } from "./share.ts";

export const REI_HAK_DASAR: Recipe = {
  figure: (at) => {
    const active = at.population.participants.active(at.region, at.week);
    const checked = active - at.stream("checked").int(0, 1);
    return shareOf(checked, shareAt(at, { from: 0.82, to: 0.9, spread: 0.03, sway: 0.02, every: 24 }));
  },
};
