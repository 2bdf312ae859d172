import type { Figure } from "../../domain/cell.ts";
import { PROVINCE, type RegionCode } from "../../domain/region.ts";
import type { Week } from "../../domain/week.ts";

/** The history of one indicator after the door: every place and breakdown, week by week, in the domain's types. */
export type SeriesData = {
  readonly indicator: string;
  /** Oldest first; the figures of every row stand in this order. */
  readonly weeks: readonly Week[];
  /** First week of every new instrument or definition: nothing is compared across it. */
  readonly breaks: readonly Week[];
  readonly events: readonly { readonly week: Week; readonly region: RegionCode; readonly text: string }[];
  readonly rows: readonly SeriesRowData[];
  /** Rows by seriesKey; ask through seriesFigure. */
  readonly index: ReadonlyMap<string, SeriesRowData>;
};

export type SeriesRowData = {
  readonly region: RegionCode;
  readonly breakdown: string;
  readonly figures: readonly Figure[];
};

export function seriesKey(region: RegionCode, breakdown: string): string {
  return `${region} ${breakdown}`;
}

/** One figure of the history; undefined where it has no such week or row. */
export function seriesFigure(
  series: SeriesData,
  week: Week,
  region: RegionCode = PROVINCE,
  breakdown = "",
): Figure | undefined {
  const at = series.weeks.indexOf(week);
  return at < 0 ? undefined : series.index.get(seriesKey(region, breakdown))?.figures[at];
}
