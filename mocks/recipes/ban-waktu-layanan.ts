import { needShare } from "../population/need.ts";
import type { Recipe } from "./recipe.ts";

const DAYS: Readonly<Record<string, number>> = { verifikasi: 11, persetujuan: 4, penyaluran: 26, pemantauan: 25 };

/** Medians in working days; in the smallest regions too few cases for one now and then. */
export const BAN_WAKTU_LAYANAN: Recipe = {
  figure: (at) => {
    const usual = (DAYS[at.category("tahap")] ?? 10) * (1 + 0.14 * at.place("level").normal());
    const days = usual * (1 + 0.08 * at.sway(8) - 0.1 * Math.min(1, at.index / 104));
    const cases = 180 * needShare(at.region) * (1 + 0.2 * at.stream("n").normal()) + 6;
    return { value: Math.max(1, Math.round(days)), n: Math.max(3, Math.round(cases)) };
  },
};
