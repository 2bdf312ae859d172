import type { SeriesFile, SeriesRow } from "../../contract/series-file.ts";
import { type Cell, type Figure, isRounded, type Measure, type Rate } from "../../domain/cell.ts";
import type { Week } from "../../domain/week.ts";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import type { Context } from "./context.ts";
import type { History } from "./history.ts";
import { addressOf } from "./level-table.ts";
import { baseOf, belowOf } from "./protect.ts";

type CellMark = SeriesRow["numerator"][number];
type RateMark = NonNullable<SeriesRow["rate"]>[number];

/** A count as files write it: the number, or why there is none. */
export function cellMark(cell: Cell | undefined): CellMark {
  if (cell === undefined) return "notReported";
  return cell.status === "value" ? cell.value : cell.status;
}

const BANDS = { 0: "0-25", 25: "25-50", 50: "50-75", 75: "75-100" } as const;

function rateMark(rate: Rate | undefined): RateMark {
  switch (rate?.form) {
    case "exact":
      return rate.value;
    case "rounded":
      return rate.percent;
    case "bound":
      return rate.side;
    case "band":
      return BANDS[rate.from];
    case "small":
      return "small";
    default:
      return null;
  }
}

function measureMark(measure: Measure | undefined): NonNullable<SeriesRow["measure"]>[number] {
  if (measure?.form === "median") return [measure.value];
  if (measure?.form === "range") return [measure.from, measure.to];
  if (measure?.form === "mean") return [measure.value, measure.lo, measure.hi, measure.pairs];
  return measure?.form ?? null;
}

function bounds(cells: readonly (Cell | undefined)[], side: "lo" | "hi"): (number | null)[] {
  return cells.map((cell) => (cell !== undefined && isRounded(cell) ? cell.rounded[side] : null));
}

function rowOf(
  definition: IndicatorDefinition,
  region: string,
  breakdown: string,
  figures: readonly (Figure | undefined)[],
): SeriesRow {
  const numerators = figures.map((figure) => figure?.numerator);
  const denominators = figures.map((figure) => figure?.denominator);
  const hasWhole = denominators.some((cell) => cell !== undefined);
  const rounded = definition.protection !== "S";
  return {
    region,
    breakdown,
    numerator: numerators.map(cellMark),
    ...(hasWhole ? { denominator: denominators.map(cellMark) } : {}),
    ...(rounded ? { lo: bounds(numerators, "lo"), hi: bounds(numerators, "hi") } : {}),
    ...(rounded && hasWhole && definition.exactDenominator !== true
      ? { denominatorLo: bounds(denominators, "lo"), denominatorHi: bounds(denominators, "hi") }
      : {}),
    ...(figures.some((figure) => figure?.rate !== undefined)
      ? { rate: figures.map((figure) => rateMark(figure?.rate)) }
      : {}),
    ...(figures.some((figure) => figure?.measure !== undefined)
      ? { measure: figures.map((figure) => measureMark(figure?.measure)) }
      : {}),
    status: figures.map((figure) => figure?.status ?? "none"),
    reported: figures.map((figure) => figure?.coverage.reported ?? 0),
    expected: figures.map((figure) => figure?.coverage.expected ?? 0),
  };
}

/** The first week of every new `versi`, for indicators whose instrument breaks the series. */
function breaksOf(context: Context, definition: IndicatorDefinition, weeks: readonly Week[]): SeriesFile["breaks"] {
  if (definition.versionBreak !== true) return [];
  let current: string | undefined;
  return weeks.flatMap((week) => {
    const version = context.index.version(definition.key, week);
    if (version === undefined || version === current) return [];
    const first = current === undefined;
    current = version;
    return first ? [] : [{ week, version }];
  });
}

/** The whole history of one indicator, columnar: 514 regions as arrays parse sixteen times faster than as objects. */
export function seriesFile(context: Context, history: History, definition: IndicatorDefinition): SeriesFile {
  const addresses = new Map<string, { region: string; breakdown: string }>();
  for (const week of history.weeks) {
    for (const one of history.all(definition.key, week)) addresses.set(addressOf(one.region, one.breakdown), one);
  }
  const base = baseOf(definition.protection, context.config.base);
  const { weeks } = history;
  return {
    schema: "sinergi/series/1",
    synthetic: context.config.synthetic,
    indicator: definition.key,
    ...(base === undefined ? {} : { base }),
    ...(definition.protection === "S" ? {} : { below: belowOf(definition.protection) }),
    weeks: [...weeks],
    asOf: weeks.map((week) => history.all(definition.key, week)[0]?.figure.asOf ?? week),
    breaks: breaksOf(context, definition, weeks),
    events: context.folder.events
      .filter((one) => one.indicator === definition.key && weeks.includes(one.week))
      .map(({ week, region, text }) => ({ week, region, text }))
      .sort((a, b) => (a.week < b.week ? -1 : a.week > b.week ? 1 : a.region.localeCompare(b.region))),
    rows: [...addresses.values()]
      .sort((a, b) => a.region.localeCompare(b.region) || a.breakdown.localeCompare(b.breakdown))
      .map(({ region, breakdown }) =>
        rowOf(
          definition,
          region,
          breakdown,
          weeks.map((week) => history.at(definition.key, week, region, breakdown)),
        ),
      ),
  };
}
