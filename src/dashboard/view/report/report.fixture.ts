import type { Cell, Figure } from "../../../domain/cell.ts";
import { codesOf, PROVINCE } from "../../../domain/region.ts";
import { addWeeks } from "../../../domain/week.ts";
import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import { INDICATORS } from "../../../indicators/registry.ts";
import { type FigureEntry, indexFigures, type WeekData } from "../../data/week-data.ts";
import type { Locale } from "../../i18n/locale.ts";
import { MANIFEST, SERIES, WEEK } from "../figure/figures.fixture.ts";
import { finestOf, hasTotal } from "../indicator/summary.ts";
import { weekData } from "../narrative/week.fixture.ts";
import type { ReportSection, ReportTable, WeeklyReport } from "./report.ts";
import { seriesOfReport } from "./theme-figures.ts";
import { weeklyReport } from "./weekly-report.ts";

const W47 = WEEK.week;

/** Markup, a control character, half of a pair, right to left, and a sign that turns what follows it. */
export const HOSTILE = "Lihat <w:p>&amp; \u0000\ud800 \u202Eشاحنة\u202C akhir";
export const HOSTILE_READ = "Lihat <w:p>&amp;  شاحنة akhir";

/** Off target, and neither a headline nor on the page of a theme. */
const LATE_ITEMS: FigureEntry = {
  indicator: "tkl_rtl",
  region: PROVINCE,
  breakdown: "",
  figure: {
    numerator: { status: "value", value: 0 },
    denominator: { status: "value", value: 3 },
    rate: { form: "exact", value: 0 },
    status: "attention",
    asOf: W47,
    coverage: { reported: 1, expected: 1 },
  },
};
/** A week in which something of everything is there. */
export const FULL: WeekData = {
  ...WEEK,
  figures: [...WEEK.figures, LATE_ITEMS],
  index: indexFigures([...WEEK.figures, LATE_ITEMS]),
  notes: [
    ...WEEK.notes,
    { week: W47, indicator: "ban_pantau", region: "36.04", text: HOSTILE, author: "dinsos:36.04" },
  ],
  items: [
    {
      kind: "action",
      id: "B0310",
      week: addWeeks(W47, -4),
      indicator: "ban_pantau",
      region: "36.04",
      owner: "dinsos:36.04",
      text: HOSTILE,
      due: "2026-10-23",
      overdue: true,
      overdueDays: 31,
    },
    {
      kind: "return",
      region: "36.72",
      owner: "dinsos:36.72",
      due: "2026-11-23T12:00:00+07:00",
      overdue: true,
      overdueDays: 0,
    },
    {
      kind: "decision",
      id: "B0315",
      region: PROVINCE,
      owner: "dinsos-prov",
      text: "Putuskan usulan yang ditunda",
      due: "2026-11-30",
      overdue: false,
      overdueDays: 0,
    },
  ],
  review: [
    {
      indicator: "ban_realisasi",
      region: "36.01",
      owner: "dinsos:36.01",
      rules: [{ rule: "offTarget", weeks: 4, of: 5 }],
      figure: WEEK.figures[1]?.figure as Figure,
    },
  ],
};

/** Nothing happened, nobody noted anything, and there is no week before. */
const { previous: _, ...first } = weekData([], { reports: { expected: 0, onTime: 0, late: 0, missing: 0, cells: [] } });
export const EMPTY: WeekData = first;

const partsOf = (definition: IndicatorDefinition) => [
  ...(hasTotal(definition) ? [""] : []),
  ...definition.dimensions.flatMap(({ key, categories }) => categories.map((one) => `${key}=${one.key}`)),
];

/** A week whose every figure is the same mark. */
export function marked(numerator: Exclude<Cell, { status: "value" }>): WeekData {
  const coverage = { reported: 8, expected: 8 };
  const rate = { form: "none" } as const;
  const figure: Figure = { numerator, denominator: numerator, rate, status: "none", asOf: W47, coverage };
  const figures = INDICATORS.flatMap((definition) =>
    codesOf(finestOf(definition)).flatMap((region) =>
      partsOf(definition).map((breakdown): FigureEntry => ({ indicator: definition.key, region, breakdown, figure })),
    ),
  );
  return { ...EMPTY, figures, index: indexFigures(figures) };
}

/** The same history for every indicator whose history the report shows. */
const HISTORIES = new Map(seriesOfReport(INDICATORS).map((key) => [key, { ...SERIES, indicator: key }]));

export function reportOf(locale: Locale, week: WeekData = FULL, series = HISTORIES): WeeklyReport {
  return weeklyReport({ week, indicators: INDICATORS, locale }, MANIFEST, series);
}

const walk = (sections: readonly ReportSection[]): ReportSection[] =>
  sections.flatMap((one) => [one, ...walk(one.parts)]);
export const sectionsOf = ({ chapters }: WeeklyReport) => walk(chapters);
export const tablesOf = (report: WeeklyReport): ReportTable[] =>
  sectionsOf(report).flatMap(({ blocks }) => blocks.flatMap((one) => (one.kind === "table" ? [one.table] : [])));

/** Every sentence of the report: paragraphs, points, and what stands under tables. */
export const sentencesOf = (report: WeeklyReport): string[] =>
  sectionsOf(report).flatMap(({ blocks }) =>
    blocks.flatMap((one) => {
      if (one.kind === "text") return [one.text];
      if (one.kind === "points") return one.items.map(({ text }) => text);
      return one.kind === "table" ? [...one.lines, one.table.caption] : [];
    }),
  );
