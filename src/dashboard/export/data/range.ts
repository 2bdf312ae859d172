import type { Week } from "../../../domain/week.ts";
import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import type { SeriesData } from "../../data/series-data.ts";
import { weekLabel } from "../../i18n/format.ts";
import { catalogueWord } from "../../i18n/words-catalogue.ts";
import { dataWord } from "../../i18n/words-data-file.ts";
import { exportWord } from "../../i18n/words-export.ts";
import type { Fact } from "../../view/figure/figure.ts";
import type { Stamp } from "../../view/figure/stamp.ts";
import { factRows } from "../rows/fact-rows.ts";
import type { RowCell } from "../rows/row-cell.ts";

/** All published figures of some weeks of one release, the first and the last among them. */
export type DataRange = {
  /** By the key of the indicator; what is not there is not in the file. */
  readonly series: ReadonlyMap<string, SeriesData>;
  readonly from: Week;
  readonly to: Week;
  readonly definitions: readonly IndicatorDefinition[];
  /** Of the newest week of the release: whatever the weeks, its cut-off is theirs. */
  readonly stamp: Stamp;
  /** How many steps of how many are done; the last is the packing. */
  readonly onProgress: (done: number, all: number) => void;
  readonly signal: AbortSignal;
};

/** One indicator with the rows of its figures. */
export type IndicatorRows = { readonly definition: IndicatorDefinition; readonly rows: readonly RowCell[][] };

/** No figure of these weeks is in the release. */
export class NothingInRange extends Error {}

/** Lets the page draw its progress and take a press; throws where the reader has cancelled. */
export async function breathe(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  signal.throwIfAborted();
}

function sourceOf({ locale }: Stamp, { provider, sendings }: IndicatorDefinition): string {
  const how = sendings.length === 0 ? catalogueWord(locale, "factSystem") : dataWord(locale, "weeklyReports");
  return exportWord(locale, "processed", { source: `${provider[locale]}; ${how}` });
}

/** The figures of a series place by place, then breakdown by breakdown, each week after week. */
function factsOf({ indicator, weeks, rows }: SeriesData, from: Week, to: Week): Fact[] {
  const wanted = weeks.flatMap((week, i) => (week >= from && week <= to ? [{ week, i }] : []));
  return rows.flatMap(({ region, breakdown, figures }) =>
    wanted.flatMap(({ week, i }): Fact[] => {
      const figure = figures[i];
      return figure === undefined ? [] : [{ indicator, region, breakdown, week, figure }];
    }),
  );
}

/**
 * The rows of each indicator in the order of the dictionary; those without a figure in the range are left out. Breathes
 * between them. Throws NothingInRange, and the signal's reason where it is aborted.
 */
export async function rangeRows(range: DataRange): Promise<IndicatorRows[]> {
  const { series, from, to, definitions, stamp, onProgress, signal } = range;
  const held = definitions.filter(({ key }) => series.has(key));
  const all: IndicatorRows[] = [];
  for (const [i, definition] of held.entries()) {
    onProgress(i, held.length + 1);
    await breathe(signal);
    const one = series.get(definition.key);
    if (one === undefined) continue;
    const facts = factsOf(one, from, to);
    const breaks = new Map([[definition.key, one.breaks]]);
    const rows = factRows(facts, definitions, stamp, sourceOf(stamp, definition), breaks);
    if (rows.length > 0) all.push({ definition, rows });
  }
  if (all.length === 0) throw new NothingInRange();
  onProgress(held.length, held.length + 1);
  await breathe(signal);
  return all;
}

/** "2026-W40--2026-W47" of a file's name; one week is itself. */
export function spanOf({ from, to }: Pick<DataRange, "from" | "to">): string {
  return from === to ? from : `${from}--${to}`;
}

/** "Minggu ke-40 (2026-W40) sampai minggu ke-47 (2026-W47)". */
export function weeksText({ from, to, stamp }: Pick<DataRange, "from" | "to" | "stamp">): string {
  const { locale } = stamp;
  const named = (week: Week, form: "title" | "text") => `${weekLabel(locale, week, form)} (${week})`;
  if (from === to) return named(from, "title");
  return dataWord(locale, "weeksFromTo", { from: named(from, "title"), to: named(to, "text") });
}
