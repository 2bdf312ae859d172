import type { Recipe } from "./recipe.ts";
import { shareAt, shareOf } from "./share.ts";

const MONITORED: Readonly<Record<string, number>> = { uep: 74, kube: 31, atensi: 92 };
const LEVEL: Readonly<Record<string, number>> = { uep: 0.84, kube: 0.76, atensi: 0.87 };

export const BAN_TEPAT_GUNA: Recipe = {
  figure: (at) => {
    const kind = at.category("jenis");
    const monitored = Math.round((MONITORED[kind] ?? 60) * (1 + 0.08 * at.sway(24, "monitored")));
    const level = LEVEL[kind] ?? 0.82;
    return shareOf(monitored, shareAt(at, { from: level - 0.05, to: level, sway: 0.02, every: 24 }));
  },
};
