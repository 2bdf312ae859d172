import type { Recipe } from "./recipe.ts";
import { events, shareAt } from "./share.ts";

/** About half of the guided participants are due for a visit in a week; fewer visits happen around the year's end. */
export const REI_PENDAMPINGAN_JADWAL: Recipe = {
  figure: (at) => {
    const due = at.stream("due").successes(at.population.participants.guided(at.region, at.week), 0.5);
    const holiday = /-W(52|53|01)$/.test(at.week) ? 0.15 : 0;
    return events(at, due, shareAt(at, { from: 0.78, to: 0.86, spread: 0.04, sway: 0.03 }) - holiday);
  },
};
