import type { RegionCode } from "../../domain/region.ts";
import { refreshWeek, toWeek, type Week, weekYear } from "../../domain/week.ts";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import type { CheckedFolder, TargetRow } from "../../returns/types.ts";
import type { PublisherConfig } from "../config.ts";
import { indexReturns, type ReturnIndex } from "./return-index.ts";

/** Everything that the figures of one publication are computed from. */
export type Context = {
  readonly folder: CheckedFolder;
  readonly config: PublisherConfig;
  readonly indicators: readonly IndicatorDefinition[];
  readonly index: ReturnIndex;
  readonly anchor: Week;
  readonly firstWeek: Week;
  readonly lastWeek: Week;
};

/** Prepares a publication: `now` leaves later receipts out, and with them the rows of those returns. */
export function makeContext(
  folder: CheckedFolder,
  config: PublisherConfig,
  indicators: readonly IndicatorDefinition[],
  lastWeek: Week,
  now: number,
): Context {
  const regional = new Set<string>(config.expected.regional);
  const early = new Set(
    folder.receipts
      .filter((receipt) => receipt.received > now)
      .map((receipt) => `${receipt.week}|${receipt.agency}|${receipt.region}`),
  );
  const sender = (agency: string, region: RegionCode) => (regional.has(agency) ? region : "36");
  const rows = folder.rows.filter(
    (row) => row.week <= lastWeek && !early.has(`${row.week}|${row.agency}|${sender(row.agency, row.region)}`),
  );
  const index = indexReturns(rows, regional);
  const receipts = folder.receipts.filter((receipt) => receipt.received <= now && receipt.week <= lastWeek);
  const firstReceipt = receipts.map((receipt) => receipt.week).sort()[0] ?? lastWeek;
  const firstWeek = index.firstWeek !== undefined && index.firstWeek < firstReceipt ? index.firstWeek : firstReceipt;
  return {
    folder: { ...folder, rows, receipts },
    config,
    indicators,
    index,
    anchor: toWeek(config.refreshAnchor),
    firstWeek,
    lastWeek,
  };
}

/** The week whose position an indicator shows in `week`: the week itself, or its last refresh. */
export function positionWeek(context: Context, definition: IndicatorDefinition, week: Week): Week {
  return refreshWeek(week, definition.refresh, context.anchor);
}

const TARGETS = new WeakMap<Context, Map<string, TargetRow | undefined>>();

/**
 * The target of an indicator in a week's ISO year: of the breakdown, else of the total; a year without one inherits
 * the last. Undefined where there is none.
 */
export function targetOf(context: Context, indicator: string, breakdown: string, week: Week): TargetRow | undefined {
  const known = TARGETS.get(context) ?? new Map<string, TargetRow | undefined>();
  TARGETS.set(context, known);
  const key = `${indicator}|${breakdown}|${weekYear(week)}`;
  if (!known.has(key)) known.set(key, findTarget(context, indicator, breakdown, week));
  return known.get(key);
}

function findTarget(context: Context, indicator: string, breakdown: string, week: Week): TargetRow | undefined {
  const find = (wanted: string) =>
    context.folder.targets
      .filter((row) => row.indicator === indicator && row.breakdown === wanted && row.year <= weekYear(week))
      .reduce<TargetRow | undefined>(
        (best, row) => (best === undefined || row.year > best.year ? row : best),
        undefined,
      );
  return find(breakdown) ?? (breakdown === "" ? undefined : find(""));
}
