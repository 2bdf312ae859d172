import type { SeriesFile, SeriesRow } from "../contract/series-file.ts";
import type { IndexEntry } from "./snapshot-files.ts";

type Revised = IndexEntry["revised"];

/** Everything that a row says of one week. */
function figureAt(row: SeriesRow | undefined, at: number): string {
  if (row === undefined || at < 0) return "";
  const { numerator, denominator, lo, hi, denominatorLo, denominatorHi, rate, measure, status } = row;
  const said = [numerator, denominator, lo, hi, denominatorLo, denominatorHi, rate, measure, status];
  return JSON.stringify(said.map((column) => column?.[at] ?? null));
}

const keyOf = ({ region, breakdown }: SeriesRow) => `${region} ${breakdown}`;

/** How many figures of each week a history changed, of the weeks that it had before. */
function revisedOf(before: SeriesFile, after: SeriesFile): Revised {
  const [old, now] = [before, after].map((file) => new Map(file.rows.map((row) => [keyOf(row), row])));
  const keys = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])];
  return after.weeks.flatMap((week, at) => {
    const was = before.weeks.indexOf(week);
    if (was < 0) return [];
    const cells = keys.filter((key) => figureAt(old?.get(key), was) !== figureAt(now?.get(key), at)).length;
    return cells === 0 ? [] : [{ indicator: after.indicator, week, cells }];
  });
}

/**
 * What a release changed of the figures that the one before it published too, by week and indicator. `before` gives the
 * earlier history of an indicator; undefined where it had none.
 */
export function revisedCells(
  before: (indicator: string) => SeriesFile | undefined,
  after: readonly SeriesFile[],
): Revised {
  return after
    .flatMap((file) => {
      const earlier = before(file.indicator);
      return earlier === undefined ? [] : revisedOf(earlier, file);
    })
    .sort((a, b) => (`${a.week}|${a.indicator}` < `${b.week}|${b.indicator}` ? -1 : 1));
}

/** Every figure up to a week: where the release before can no longer be read, none may pass for unchanged. */
export function allCells(files: readonly SeriesFile[], lastWeek: string): Revised {
  const nothing = (file: SeriesFile): SeriesFile => ({ ...file, rows: [] });
  const upTo = files.map((file) => ({ ...file, weeks: file.weeks.filter((week) => week <= lastWeek) }));
  return revisedCells((indicator) => upTo.filter((file) => file.indicator === indicator).map(nothing)[0], upTo);
}
