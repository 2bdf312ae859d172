import type { Cell, Coverage, Figure, ProtectionClass } from "../../../domain/cell.ts";
import { rateOf } from "../../../domain/rate.ts";
import { PROVINCE, REGIONS, type RegionCode } from "../../../domain/region.ts";
import { statusOf } from "../../../domain/status.ts";
import { addWeeks, toWeek, type Week } from "../../../domain/week.ts";
import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import { type ComparisonData, indexFigures, type SparkData, type WeekData } from "../../data/week-data.ts";
import type { ViewContext } from "../context.ts";

/** Test weeks: small, each of them made for the one sentence that it must give. */

type Trait = Pick<IndicatorDefinition, "direction" | "protection"> & Partial<IndicatorDefinition>;

function define(key: string, id: string, en: string, trait: Trait): IndicatorDefinition {
  const text = { id, en };
  return {
    key,
    theme: "ban",
    headline: true,
    name: text,
    shortName: text,
    definition: text,
    numerator: text,
    denominator: text,
    countNoun: { id: "buah", en: "items" },
    shape: "ratio",
    unit: { id: "%", en: "%" },
    tables: [{ dimensions: [], geography: "K" }],
    dimensions: [],
    sendings: [{ agency: "dinsos", scope: "own", dimensions: [], fields: ["pembilang", "penyebut"] }],
    provider: text,
    refresh: 1,
    chart: "rate",
    ...trait,
  };
}

export const OVERDUE = define("ban_lewat_tenggat", "Tindak lanjut lewat tenggat", "Overdue follow-ups", {
  direction: "down",
  protection: "S",
});
export const AID = define("ban_realisasi", "Bantuan tersalurkan", "Aid distributed", {
  direction: "up",
  protection: "G",
  yearToDate: true,
});
export const COVERED = define("asm_cakupan", "Cakupan asesmen berlaku", "Current-assessment coverage", {
  direction: "up",
  protection: "P",
  refresh: 4,
  theme: "asm",
});
export const ON_TIME = define("tkl_tepat_waktu", "Laporan tepat waktu", "Reports on time", {
  direction: "up",
  protection: "S",
  theme: "tkl",
  sendings: [],
});
export const VISITS = define("rei_pendampingan_jadwal", "Pendampingan sesuai jadwal", "Support visits on schedule", {
  direction: "up",
  protection: "S",
  theme: "rei",
});
export const INSTRUMENT = define(
  "asm_kategori",
  "Sebaran kategori kebutuhan",
  "Distribution of support-need category",
  {
    direction: "none",
    protection: "P",
    headline: false,
    versionBreak: true,
  },
);

export const TARGETS: Readonly<Record<string, number>> = {
  ban_lewat_tenggat: 20,
  ban_realisasi: 95,
  asm_cakupan: 90,
  tkl_tepat_waktu: 95,
  rei_pendampingan_jadwal: 85,
};

export const ALL_AREAS: readonly RegionCode[] = REGIONS.map((row) => row.code);
/** All areas but Kota Cilegon. */
export const SEVEN_AREAS: readonly RegionCode[] = ALL_AREAS.filter((code) => code !== "36.72");
export const whole = (reported = 8, expected = 8): Coverage => ({ reported, expected });

/** A published count of a class: exact, or a level whose true value lies within its base. */
export function count(value: number, protection: ProtectionClass = "S"): Cell {
  if (protection === "S") return { status: "value", value };
  const base = protection === "C" ? 10 : 5;
  return { status: "value", value, rounded: { base, lo: Math.max(0, value - base + 1), hi: value + base - 1 } };
}

type Made = { readonly asOf?: Week; readonly coverage?: Coverage };

/** n of m of an indicator, its share and status by the rules of the domain. */
export function figure(definition: IndicatorDefinition, n: number, m: number, made: Made = {}): Figure {
  const [numerator, denominator] = [count(n, definition.protection), count(m, definition.protection)];
  const rate = rateOf(numerator, denominator, definition.protection);
  const status = statusOf(rate, TARGETS[definition.key], definition.direction);
  return {
    numerator,
    denominator,
    rate,
    status,
    asOf: made.asOf ?? toWeek("2026-W47"),
    coverage: made.coverage ?? whole(),
  };
}

/** A figure whose numerator is one of the marks that stand for a number. */
export function mark(numerator: Exclude<Cell, { status: "value" }>, coverage: Coverage = whole()): Figure {
  return {
    numerator,
    denominator: numerator,
    rate: { form: "none" },
    status: "none",
    asOf: toWeek("2026-W47"),
    coverage,
  };
}

export type Row = {
  readonly definition: IndicatorDefinition;
  readonly now: Figure;
  readonly comparison?: ComparisonData;
  readonly points?: readonly SparkData[];
};

/** Compared with the week before (or another), over all areas unless some are named. */
export function compared(
  definition: IndicatorDefinition,
  now: Figure,
  before: Figure,
  regions: readonly RegionCode[] = ALL_AREAS,
  against = addWeeks(toWeek("2026-W47"), -definition.refresh),
): ComparisonData {
  const basis = regions.length < ALL_AREAS.length ? "same" : "all";
  // A position of the week it is compared with, as the publisher writes it.
  return { indicator: definition.key, basis, against, regions, now, before: { ...before, asOf: against } };
}

/** One row whose comparison is over the whole of it. */
export function row(
  definition: IndicatorDefinition,
  now: readonly [number, number],
  before: readonly [number, number],
): Row {
  const after = figure(definition, ...now);
  const earlier = figure(definition, ...before, { asOf: addWeeks(toWeek("2026-W47"), -definition.refresh) });
  return { definition, now: after, comparison: compared(definition, after, earlier) };
}

export function weekData(rows: readonly Row[], more: Partial<WeekData> = {}): WeekData {
  const week = more.week ?? toWeek("2026-W47");
  const figures = rows.map(({ definition, now }) => ({
    indicator: definition.key,
    region: PROVINCE,
    breakdown: "",
    figure: now,
  }));
  return {
    synthetic: true,
    classification: "TERBATAS",
    week,
    previous: addWeeks(week, -1),
    cutOff: "2026-11-23T16:00:00+07:00",
    participants: { refreshed: true, asOf: week, next: addWeeks(week, 4) },
    figures,
    comparisons: rows.flatMap(({ comparison }) => comparison ?? []),
    sparklines: rows.map(({ definition, points = [] }) => ({ indicator: definition.key, points })),
    targets: Object.entries(TARGETS).map(([indicator, value]) => ({
      indicator,
      breakdown: "",
      year: 2026,
      value,
      basis: "usulan",
    })),
    items: [],
    notes: [],
    events: [],
    reports: { expected: 43, onTime: 43, late: 0, missing: 0, cells: [] },
    lateReturns: [],
    corrections: [],
    review: [],
    unknownRegions: [],
    index: indexFigures(figures),
    ...more,
  };
}

/** The same week for both languages. */
export function contexts(
  rows: readonly Row[],
  more: Partial<WeekData> = {},
  extra: readonly IndicatorDefinition[] = [],
) {
  const week = weekData(rows, more);
  const indicators = [...rows.map(({ definition }) => definition), ...extra];
  const id: ViewContext = { week, indicators, locale: "id" };
  const en: ViewContext = { week, indicators, locale: "en" };
  return { id, en };
}
