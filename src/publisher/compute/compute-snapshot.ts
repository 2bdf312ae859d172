import type { WeekSummary } from "../../contract/manifest.ts";
import type { QualityFile } from "../../contract/quality-file.ts";
import type { SeriesFile } from "../../contract/series-file.ts";
import type { WeekFile } from "../../contract/week-file.ts";
import { cutOffAt, isRefreshWeek, jakartaTime, type Week } from "../../domain/week.ts";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import { INDICATORS } from "../../indicators/registry.ts";
import type { CheckedFolder } from "../../returns/types.ts";
import type { PublisherConfig } from "../config.ts";
import type { Ledger } from "../ledger-type.ts";
import { confirmedJumps } from "./confirmed-jumps.ts";
import { makeContext } from "./context.ts";
import { headlineCounts } from "./corrections.ts";
import { makeFreezer } from "./frozen.ts";
import { computeHistory } from "./history.ts";
import { qualityFile } from "./quality-file.ts";
import { countReports, reportsOf } from "./reports.ts";
import { firstShown, revisionsOf } from "./revisions.ts";
import { seriesFile } from "./series.ts";
import { weekFile } from "./week-file.ts";

export type SnapshotInput = {
  readonly folder: CheckedFolder;
  readonly config: PublisherConfig;
  /** The last week to publish; `now` leaves later receipts out and enters nothing else. */
  readonly lastWeek: Week;
  readonly now: number;
  readonly ledger: Ledger;
  /** All indicators; a test adds one of its own. */
  readonly indicators?: readonly IndicatorDefinition[];
  readonly onProgress?: (stage: "figures" | "weeks" | "series", done: number, total: number) => void;
};

export type Snapshot = {
  readonly weeks: readonly WeekFile[];
  readonly quality: readonly QualityFile[];
  readonly series: readonly SeriesFile[];
  readonly summaries: readonly WeekSummary[];
  readonly ledger: Ledger;
};

/** From checked returns to everything that one publication holds. Pure: the same input gives the same output. */
export function computeSnapshot(input: SnapshotInput): Snapshot {
  const { onProgress = () => undefined } = input;
  const context = makeContext(input.folder, input.config, input.indicators ?? INDICATORS, input.lastWeek, input.now);
  const freezer = makeFreezer(input.ledger);
  const history = computeHistory(context, freezer.replace, (done, total) => onProgress("figures", done, total));
  const headline = context.indicators.filter((definition) => definition.headline);
  const first = { ...headlineCounts(headline, history), ...input.ledger.first };
  const weeks = history.weeks.map((week, i) => {
    onProgress("weeks", i + 1, history.weeks.length);
    return weekFile(context, history, first, freezer.waiting, week);
  });
  const jumps = confirmedJumps(context, input.ledger);
  const shown = firstShown(context, history, input.ledger.shown);
  const revisions = revisionsOf(context, history, shown);
  const quality = history.weeks.map((week) => qualityFile(context, history, { revisions, jumps }, week));
  const series = context.indicators.map((definition, i) => {
    onProgress("series", i + 1, context.indicators.length);
    return seriesFile(context, history, definition);
  });
  return {
    weeks,
    quality,
    series,
    summaries: history.weeks.map((week) => ({
      week,
      cutOff: jakartaTime(cutOffAt(week)),
      ...countReports(reportsOf(context, week)),
      participantsRefreshed: isRefreshWeek(week, 4, context.anchor),
    })),
    ledger: { ...input.ledger, protected: freezer.protectedValues(), first, shown, confirmed: jumps.keys },
  };
}
