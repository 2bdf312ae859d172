import config from "../publisher.config.json" with { type: "json" };
import type { RegionCode } from "../src/domain/region.ts";
import { jakartaTime, toWeek, type Week, weekNumber, weekRange, weekYear } from "../src/domain/week.ts";
import type { Agency, IndicatorDefinition, ReturnField, Sending } from "../src/indicators/definition.ts";
import { INDICATORS } from "../src/indicators/registry.ts";
import { RETURN_COLUMNS } from "../src/returns/columns.ts";
import { writeCsv } from "../src/returns/write-csv.ts";
import { type Figures, makeFigures } from "./figures.ts";
import { breakdownsOf, isDue, regionsOf, senderCode, senderRegion } from "./owed.ts";
import { makePopulation } from "./population/population.ts";
import { type Arrival, arrivalsOf, sendersOf } from "./receipts.ts";
import type { RawFigure, Recipe } from "./recipes/recipe.ts";
import { RECIPES } from "./recipes/registry.ts";
import type { SetFacts } from "./sets.ts";
import { meetingItems } from "./tables/meeting-items.ts";
import { notes, printedEvents } from "./tables/notes.ts";
import { targets } from "./tables/targets.ts";

export const SEED = "sinergi-2026";

export type GeneratorOptions = {
  readonly set: SetFacts;
  readonly seed?: string;
  /** The registries, or a test's own: definitions and recipes are all that the generator knows of indicators. */
  readonly definitions?: readonly IndicatorDefinition[];
  readonly recipes?: Readonly<Record<string, Recipe>>;
};

/** Weeks at the end whose returns lie in one file a sender; earlier ones are gathered by quarter. */
const SINGLE_FILE_WEEKS = 4;

/** A returns folder: relative path → text, in order of path. The same options give the same bytes. */
export function generateReturns(options: GeneratorOptions): ReadonlyMap<string, string> {
  const { set, seed = SEED, definitions = INDICATORS, recipes = RECIPES } = options;
  const weeks = weekRange(toWeek(set.firstWeek), toWeek(set.lastWeek));
  const now = Date.parse(set.now);
  const senders = sendersOf(config.expected);
  const arrivals = weeks.flatMap((week) => arrivalsOf(seed, senders, week, now));
  const tables: [string, string[][]][] = [
    ["butir.csv", meetingItems(seed, weeks, now)],
    ["catatan.csv", notes(weeks)],
    ["penerimaan.csv", receiptTable(arrivals)],
    ["peristiwa.csv", printedEvents(weeks)],
    ["target.csv", targets(weeks)],
  ];
  const reports = reportFiles(weeks, arrivals, rowsByReturn(seed, weeks, definitions, recipes));
  const files = [...tables, ...reports].map(([path, records]) => [path, writeCsv(records, ";")] as const);
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function receiptTable(arrivals: readonly Arrival[]): string[][] {
  const rows = arrivals.map((one) => [one.week, one.agency, one.region, jakartaTime(one.received)]);
  return [["minggu", "instansi", "kode_wilayah", "diterima"], ...rows];
}

function returnName(week: Week, agency: Agency, region: RegionCode): string {
  return `${week} ${senderCode(agency, region)}`;
}

/** The rows of every return that is owed, whether it will arrive or not. */
function rowsByReturn(
  seed: string,
  weeks: readonly Week[],
  definitions: readonly IndicatorDefinition[],
  recipes: Readonly<Record<string, Recipe>>,
): ReadonlyMap<string, string[][]> {
  const figuresOf = makeFigures(seed, makePopulation(seed), recipes);
  const anchor = toWeek(config.refreshAnchor);
  const rows = new Map<string, string[][]>();
  for (const week of weeks) {
    for (const definition of definitions.filter((one) => isDue(one, week, anchor))) {
      const made = new Map<RegionCode, Figures>();
      const figures = (region: RegionCode) => {
        const known = made.get(region) ?? figuresOf(definition, region, week);
        made.set(region, known);
        return known;
      };
      for (const sending of definition.sendings) {
        for (const region of regionsOf(sending)) {
          const name = returnName(week, sending.agency, senderRegion(sending, region));
          const list = rows.get(name) ?? [];
          rows.set(name, list);
          list.push(...sentRows(definition, sending, region, week, figures(region)));
        }
      }
    }
  }
  return rows;
}

function sentRows(definition: IndicatorDefinition, sending: Sending, region: RegionCode, week: Week, figures: Figures) {
  return breakdownsOf(definition, sending).map((breakdown) => {
    const figure: RawFigure = figures.get(breakdown) ?? {};
    const cell = (field: ReturnField, value: number | undefined) =>
      sending.fields.includes(field) && value !== undefined ? String(value) : "";
    return [
      week,
      sending.agency,
      definition.key,
      region,
      breakdown,
      cell("pembilang", figure.numerator),
      cell("penyebut", figure.denominator),
      cell("nilai", figure.value),
      cell("simpangan", figure.deviation),
      cell("n", figure.n),
      figure.version ?? "",
    ];
  });
}

/** Files below laporan/: only of returns that arrived, and only where they owe rows (else the receipt says it all). */
function reportFiles(
  weeks: readonly Week[],
  arrivals: readonly Arrival[],
  rows: ReadonlyMap<string, string[][]>,
): [string, string[][]][] {
  const single = new Set(weeks.slice(-SINGLE_FILE_WEEKS));
  const files = new Map<string, string[][]>();
  for (const { week, agency, region } of arrivals) {
    const sent = rows.get(returnName(week, agency, region)) ?? [];
    if (sent.length === 0) continue;
    const path = single.has(week)
      ? `laporan/${week}_${agency}_${region}.csv`
      : `laporan/riwayat_${quarterOf(week)}.csv`;
    const records = files.get(path) ?? [[...RETURN_COLUMNS]];
    files.set(path, records);
    records.push(...sent);
  }
  return [...files];
}

/** "2025-T1"; a week 53 belongs to the last quarter. */
function quarterOf(week: Week): string {
  return `${weekYear(week)}-T${Math.min(4, Math.floor((weekNumber(week) - 1) / 13) + 1)}`;
}
