import type { Figure } from "../../../domain/cell.ts";
import { PROVINCE, type RegionCode } from "../../../domain/region.ts";
import { addWeeks, toWeek, type Week } from "../../../domain/week.ts";
import { type SeriesData, seriesKey } from "../../data/series-data.ts";

export const W47 = toWeek("2026-W47");

/** The last weeks up to week 47, as many as the longest row has; a shorter row has its figures in the newest. */
export function series(
  rows: Readonly<Record<RegionCode, readonly Figure[]>>,
  more: Partial<Pick<SeriesData, "breaks" | "events">> & { readonly breakdown?: string } = {},
): SeriesData {
  const longest = Math.max(...Object.values(rows).map((figures) => figures.length));
  const weeks: Week[] = Array.from({ length: longest }, (_, i) => addWeeks(W47, i + 1 - longest));
  const made = Object.entries(rows).map(([region, figures]) => ({ region, breakdown: more.breakdown ?? "", figures }));
  return {
    indicator: "test",
    weeks,
    breaks: more.breaks ?? [],
    events: more.events ?? [],
    rows: made,
    index: new Map(made.map((row) => [seriesKey(row.region, row.breakdown), row])),
  };
}

/** The history of the province alone. */
export const ofProvince = (figures: readonly Figure[], more = {}) => series({ [PROVINCE]: figures }, more);
