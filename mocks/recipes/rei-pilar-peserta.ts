import type { Recipe } from "./recipe.ts";
import { shareAt, shareOf } from "./share.ts";

const LEVEL: Readonly<Record<string, number>> = { kebangsaan: 0.74, keagamaan: 0.68, kewirausahaan: 0.46 };

export const REI_PILAR_PESERTA: Recipe = {
  figure: (at) => {
    const level = LEVEL[at.category("pilar")] ?? 0.5;
    const share = shareAt(at, { from: level - 0.05, to: level, spread: 0.05, sway: 0.03, every: 16 });
    return shareOf(at.population.participants.guided(at.region, at.week), share);
  },
};
