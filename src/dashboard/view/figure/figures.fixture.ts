import type { Cell, Coverage, Figure } from "../../../domain/cell.ts";
import { rateOf } from "../../../domain/rate.ts";
import { PROVINCE } from "../../../domain/region.ts";
import { statusOf } from "../../../domain/status.ts";
import { addWeeks, type Week, weekRange } from "../../../domain/week.ts";
import { INDICATORS } from "../../../indicators/registry.ts";
import type { ManifestData } from "../../data/manifest-data.ts";
import type { SeriesData } from "../../data/series-data.ts";
import { type FigureEntry, indexFigures, type WeekData } from "../../data/week-data.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { ViewContext } from "../context.ts";
import { partsViews } from "../indicator/parts-view.ts";
import { series, W47 } from "../indicator/series.fixture.ts";
import { type IndicatorSubject, indicatorSubject } from "../indicator/subject.ts";
import { count, weekData } from "../narrative/week.fixture.ts";
import type { FigureView } from "./figure.ts";
import { historyFigure } from "./history-figure.ts";
import { mapFigure } from "./map-figure.ts";
import { panelFigure } from "./panel-figure.ts";
import { placePanelsFigure, placesFigure } from "./places-figure.ts";
import { reportsFigure } from "./report-figures.ts";
import { type Stamp, stampOf } from "./stamp.ts";
import { matrixFigure } from "./table-figures.ts";

/** One release in which every state of a value occurs, for the tests of every format. */

const AID = "ban_realisasi";
const OVERDUE = "ban_lewat_tenggat";
const STAGES = "rei_peserta_tahap";

export const definitionOfTest = (key: string) => {
  const definition = INDICATORS.find((one) => one.key === key);
  if (definition === undefined) throw new Error(key);
  return definition;
};

export const MANIFEST: ManifestData = {
  snapshotId: "0123456789abcdef".repeat(4),
  synthetic: true,
  title: { id: "Sinergi", en: "Sinergi" },
  agencies: { id: "BNPT · Dinas Sosial Banten", en: "BNPT · Dinas Sosial Banten" },
  classification: "Terbatas",
  source: { id: "laporan mingguan", en: "weekly reports" },
  refreshAnchor: W47,
  weeks: [
    {
      week: W47,
      cutOff: "2026-11-23T16:00:00+07:00",
      expected: 43,
      onTime: 39,
      late: 0,
      missing: 4,
      participantsRefreshed: true,
    },
  ],
  files: new Map(),
};

const whole = (reported: number, expected: number): Coverage => ({ reported, expected });

/** n of m of an indicator, protected and judged by the rules of the domain. */
function pair(key: string, n: number, m: number, asOf: Week = W47, coverage = whole(1, 1)): Figure {
  const { protection, direction } = definitionOfTest(key);
  const [numerator, denominator] = [count(n, protection), count(m, protection)];
  const rate = rateOf(numerator, denominator, protection);
  return { numerator, denominator, rate, status: statusOf(rate, 95, direction), asOf, coverage };
}
function mark(cell: Exclude<Cell, { status: "value" }>, asOf: Week = W47): Figure {
  const coverage = whole(cell.status === "notReported" ? 0 : 1, 1);
  return { numerator: cell, denominator: cell, rate: { form: "none" }, status: "none", asOf, coverage };
}
function level(cell: Cell): Figure {
  return { numerator: cell, status: "none", asOf: W47, coverage: whole(8, 8) };
}

const AREAS: Readonly<Record<string, Figure>> = {
  "36.01": pair(AID, 235, 285),
  "36.02": mark({ status: "low", below: 10 }),
  "36.03": pair(AID, 485, 550),
  "36.04": mark({ status: "confidential" }),
  "36.71": pair(AID, 225, 250),
  "36.72": mark({ status: "notReported" }),
  "36.73": mark({ status: "notApplicable" }),
  "36.74": pair(AID, 75, 85),
};

const at = (indicator: string, region: string, breakdown: string, figure: Figure): FigureEntry => ({
  indicator,
  region,
  breakdown,
  figure,
});

const ENTRIES: readonly FigureEntry[] = [
  at(AID, PROVINCE, "", pair(AID, 1510, 1745, W47, whole(7, 8))),
  ...Object.entries(AREAS).map(([region, figure]) => at(AID, region, "", figure)),
  at(STAGES, PROVINCE, "", level(count(135, "P"))),
  at(STAGES, PROVINCE, "tahap=L0", level(count(20, "P"))),
  at(STAGES, PROVINCE, "tahap=L1", level({ status: "low", below: 5 })),
  at(STAGES, PROVINCE, "tahap=L2", level({ status: "confidential" })),
  at(STAGES, PROVINCE, "tahap=L3", level({ status: "notReported" })),
  at(STAGES, PROVINCE, "tahap=L4", level(count(40, "P"))),
  at(OVERDUE, PROVINCE, "", pair(OVERDUE, 191, 883, W47, whole(7, 8))),
  at(OVERDUE, PROVINCE, "umur=1-7", level(count(83))),
  at(OVERDUE, PROVINCE, "umur=8-14", level(count(0))),
  at(OVERDUE, PROVINCE, "umur=15-30", level({ status: "notReported" })),
  at(OVERDUE, PROVINCE, "umur=>30", level({ status: "notApplicable" })),
];

export const WEEK: WeekData = weekData([], {
  classification: "Terbatas",
  figures: ENTRIES,
  index: indexFigures(ENTRIES),
  notes: [
    {
      week: W47,
      indicator: AID,
      region: PROVINCE,
      text: "Pencairan sembako tahap akhir dijadwalkan bank penyalur awal Desember",
      author: "dinsos-prov",
    },
  ],
  reports: {
    expected: 43,
    onTime: 39,
    late: 0,
    missing: 4,
    cells: [
      { agency: "dinsos", region: "36.01", state: "onTime" },
      { agency: "dinsos", region: "36.72", state: "missing" },
      { agency: "bnpt", region: PROVINCE, state: "onTime" },
    ],
  },
});

const WEEKS = 60;
/** What a place was some weeks ago: the newest is that of the week, and every state has stood somewhere. */
function past(newest: Figure, i: number, n: number, m: number): Figure {
  const ago = WEEKS - 1 - i;
  const week = addWeeks(W47, -ago);
  if (ago === 0) return newest;
  if (ago === 59) return mark({ status: "notApplicable" }, week);
  if (ago === 50) return mark({ status: "low", below: 10 }, week);
  if (ago >= 38 && ago <= 40) return mark({ status: "notReported" }, week);
  if (ago === 19 || ago === 20) return mark({ status: "confidential" }, week);
  return pair(AID, n - 5 * Math.floor(ago / 4), m, week, ago === 1 ? whole(7, 8) : whole(8, 8));
}
const historyOf = (newest: Figure, n: number, m: number) =>
  Array.from({ length: WEEKS }, (_, i) => past(newest, i, n, m));

export const SERIES: SeriesData = {
  ...series(
    {
      ...Object.fromEntries(Object.entries(AREAS).map(([code, one]) => [code, historyOf(one, 235, 285)])),
      [PROVINCE]: historyOf(pair(AID, 1510, 1745, W47, whole(7, 8)), 1510, 1745),
    },
    {
      breaks: [addWeeks(W47, -30)],
      events: [
        { week: addWeeks(W47, -10), region: PROVINCE, text: "Bank penyalur berganti" },
        { week: addWeeks(W47, -45), region: "36.01", text: "Kantor tutup karena banjir" },
      ],
    },
  ),
  indicator: AID,
};
export const WEEKS_OF_TEST = weekRange(addWeeks(W47, 1 - WEEKS), W47);

export const contextOfTest = (locale: Locale): ViewContext => ({ week: WEEK, indicators: INDICATORS, locale });

/** The stamp of that release, of a page of an indicator. */
export const STAMP = (locale: Locale): Stamp =>
  stampOf({ manifest: MANIFEST, week: WEEK }, locale, "#/indikator/ban_realisasi?minggu=2026-W47", undefined);

export type TestFigures = Readonly<
  Record<"history" | "bars" | "zero" | "dots" | "panels" | "map" | "table" | "reports", FigureView>
>;

/** One figure of every kind. */
export function FIGURES(locale: Locale): TestFigures {
  const context = contextOfTest(locale);
  const there = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error("the release of the tests lacks it");
    return value;
  };
  const subject: IndicatorSubject = there(indicatorSubject(context, AID, {}));
  const panels = (key: string) => there(partsViews(context, definitionOfTest(key))[0]);
  return {
    history: historyFigure(context, MANIFEST, subject, SERIES, {}),
    bars: panelFigure(context, MANIFEST, panels(STAGES)),
    zero: panelFigure(context, MANIFEST, panels(OVERDUE)),
    dots: there(placesFigure(context, MANIFEST, subject, SERIES)),
    panels: there(placePanelsFigure(context, MANIFEST, subject, SERIES)),
    map: there(mapFigure(context, MANIFEST, { indicator: AID, measure: "share", colour: "value", week: W47 }, SERIES)),
    table: matrixFigure(context, MANIFEST),
    reports: reportsFigure(context, MANIFEST),
  };
}
