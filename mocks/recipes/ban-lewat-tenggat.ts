import { apportion, apportionWithin } from "../apportion.ts";
import type { At, RawFigure, Recipe } from "./recipe.ts";

const AGES = { "1-7": 0.34, "8-14": 0.27, "15-30": 0.25, ">30": 0.14 };
const OWNERS = { dinsos: 0.62, "dinsos-prov": 0.23, bnpt: 0.15 };
/** Share of the running follow-ups, and how much more often than others they are overdue. */
const STAGES = {
  pemantauan: { running: 0.55, overdue: 0.8 },
  penyaluran: { running: 0.17, overdue: 1.2 },
  verifikasi: { running: 0.12, overdue: 1.5 },
  klarifikasi: { running: 0.09, overdue: 1.2 },
  persetujuan: { running: 0.07, overdue: 1 },
};

/** The part of the overdue ones that falls into one category; the weights waver a little from week to week. */
function part(at: At, total: number, weights: Readonly<Record<string, number>>, category: string): RawFigure {
  const names = Object.keys(weights);
  // Noise of the region, not of the breakdown: all categories must be cut from the same weights to add up.
  const wavering = names.map((name) => (weights[name] ?? 0) * (1 + 0.12 * at.swayOf(7, name)));
  return { numerator: apportion(total, wavering)[names.indexOf(category)] ?? 0 };
}

function stage(at: At, overdue: number, running: number): RawFigure {
  const names = Object.keys(STAGES);
  const all = Object.values(STAGES);
  const wholes = apportion(
    running,
    all.map((one) => one.running),
  );
  const parts = apportionWithin(
    overdue,
    all.map((one) => one.running * one.overdue),
    wholes,
  );
  const i = names.indexOf(at.category("tahap"));
  return { numerator: parts[i] ?? 0, denominator: wholes[i] ?? 0 };
}

export const BAN_LEWAT_TENGGAT: Recipe = {
  figure: (at) => {
    const overdue = at.population.followUps.overdue(at.region, at.week);
    const running = at.population.followUps.running(at.region, at.week);
    if (at.category("umur") !== "") return part(at, overdue, AGES, at.category("umur"));
    if (at.category("pj") !== "") return part(at, overdue, OWNERS, at.category("pj"));
    if (at.category("tahap") !== "") return stage(at, overdue, running);
    return { numerator: overdue, denominator: running };
  },
};
