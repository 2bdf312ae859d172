import type { RegionCode } from "../../src/domain/region.ts";
import { type Week, weekNumber, weekYear } from "../../src/domain/week.ts";
import { drift, randomOf } from "../random.ts";
import { weekIndex } from "./calendar.ts";
import { needShare } from "./need.ts";

/** The stages of a proposal, the earlier first. */
export type AidStage = "usulan" | "terverifikasi" | "disetujui" | "disalurkan" | "dipantau";

export type Aid = {
  /** Proposals of the ISO year that have reached a stage by the end of the week. */
  readonly reached: (stage: AidStage, region: RegionCode, kind: string, week: Week) => number;
  /** All kinds together: what verification is measured against. */
  readonly proposals: (region: RegionCode, week: Week) => number;
  /** Proposals of the ISO year whose verification is decided, either way. */
  readonly decided: (region: RegionCode, week: Week) => number;
  /** Province, 52 weeks: postponements of at least 30 days, decided in time, resumed. */
  readonly postponed: (week: Week) => { readonly aged: number; readonly inTime: number; readonly resumed: number };
};

const A_YEAR = 2_400;
const KINDS: Readonly<Record<string, number>> = { pkh: 0.44, sembako: 0.38, atensi: 0.08, uep: 0.06, kube: 0.04 };
/** Share of the proposals that get that far, and how many weeks it takes; those of disalurkan run at the region's pace. */
const STAGES: Readonly<Record<AidStage, { readonly share: number; readonly weeks: number }>> = {
  usulan: { share: 1, weeks: 0 },
  terverifikasi: { share: 0.88, weeks: 0.5 },
  disetujui: { share: 0.79, weeks: 1 },
  disalurkan: { share: 0.765, weeks: 0.7 },
  dipantau: { share: 0.65, weeks: 0.7 },
};
/** Monitoring comes this much after the money. */
const MONITORING_WEEKS = 2.5;
/** How much slower or faster money moves in a region. */
const PACE: Readonly<Record<string, number>> = {
  "36.01": 2.6,
  "36.02": 1.7,
  "36.03": 0.7,
  "36.04": 1.3,
  "36.71": 0.6,
  "36.72": 1.2,
  "36.73": 0.9,
  "36.74": 0.5,
};

/** More proposals after the semester updates of the social register, fewer in the fasting weeks and at the year's end. */
function season(number: number): number {
  if (number <= 1 || number >= 52) return 0.5;
  if (number >= 11 && number <= 14) return 0.75;
  return number >= 28 && number <= 33 ? 1.25 : 1;
}

/**
 * Cumulated proposals are one rising curve a year, region and kind; a later stage is a smaller share of an earlier
 * point of the same curve. So stages are nested and nothing falls within a year, by construction.
 */
export function makeAid(seed: string): Aid {
  const curves = new Map<string, number[]>();
  const curve = (region: RegionCode, kind: string, year: number): number[] => {
    const name = `${region}|${kind}|${year}`;
    const known = curves.get(name);
    if (known !== undefined) return known;
    const random = randomOf(seed, "usulan", name);
    const weekly = (A_YEAR * needShare(region) * (KINDS[kind] ?? 0)) / 52;
    const made = [0];
    for (let number = 1; number <= 53; number += 1) {
      made.push((made.at(-1) ?? 0) + weekly * season(number) * (0.55 + 0.9 * random.next()));
    }
    curves.set(name, made);
    return made;
  };
  /** The curve at a week that need not be whole; before the year began it is zero. */
  const until = (region: RegionCode, kind: string, year: number, number: number) => {
    const points = curve(region, kind, year);
    const at = Math.max(0, number);
    const low = points[Math.floor(at)] ?? 0;
    return low + ((points[Math.floor(at) + 1] ?? low) - low) * (at - Math.floor(at));
  };
  const reached: Aid["reached"] = (stage, region, kind, week) => {
    const { share, weeks } = STAGES[stage];
    const pace = PACE[region] ?? 1;
    const paid = stage === "disalurkan" || stage === "dipantau";
    const behind = paid ? STAGES.disetujui.weeks + weeks * pace + (stage === "dipantau" ? MONITORING_WEEKS : 0) : weeks;
    const kept = paid ? 1 - 0.025 * (pace - 1) : 1;
    return Math.floor(share * kept * until(region, kind, weekYear(week), weekNumber(week) - behind));
  };
  return {
    reached,
    proposals: (region, week) =>
      Object.keys(KINDS).reduce((sum, kind) => sum + reached("usulan", region, kind, week), 0),
    decided: (region, week) => {
      const at = weekNumber(week) - STAGES.terverifikasi.weeks;
      const late = 0.975 - 0.02 * ((PACE[region] ?? 1) - 1);
      return Object.keys(KINDS).reduce(
        (sum, kind) => sum + Math.floor(late * until(region, kind, weekYear(week), at)),
        0,
      );
    },
    postponed: (week) => {
      const aged = Math.round(565 * (1 + 0.03 * drift(weekIndex(week), 24, seed, "penundaan")));
      const inTime = Math.round(aged * (0.845 + 0.012 * drift(weekIndex(week), 24, seed, "klarifikasi")));
      return {
        aged,
        inTime,
        resumed: Math.round(inTime * (0.77 + 0.015 * drift(weekIndex(week), 24, seed, "lanjut"))),
      };
    },
  };
}
