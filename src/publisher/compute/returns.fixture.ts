import config from "../../../publisher.config.json" with { type: "json" };
import { REGIONS } from "../../domain/region.ts";
import { dueAt, toWeek, type Week } from "../../domain/week.ts";
import type { CheckedFolder, Receipt, ReturnRow } from "../../returns/types.ts";
import type { PublisherConfig } from "../config.ts";
import { parseConfig } from "../config.ts";
import type { Ledger } from "../ledger-type.ts";

/** The project's own configuration, for tests of the engine. */
export const CONFIG: PublisherConfig = parseConfig(config);

export const EMPTY_LEDGER: Ledger = { schema: "sinergi/ledger/1", protected: {}, first: {} };

/** One row with defaults that a test does not care about. */
export function row(
  week: string,
  agency: ReturnRow["agency"],
  indicator: string,
  region: string,
  more: Partial<ReturnRow>,
): ReturnRow {
  return { file: "uji.csv", line: 2, week: toWeek(week), agency, indicator, region, breakdown: "", ...more };
}

/** One row a region, from eight pairs; undefined leaves that region's return out. */
export function regionalRows(
  week: string,
  agency: ReturnRow["agency"],
  indicator: string,
  pairs: readonly (readonly [number, number] | undefined)[],
  breakdown = "",
): ReturnRow[] {
  return REGIONS.flatMap((region, i) => {
    const pair = pairs[i];
    return pair === undefined
      ? []
      : [row(week, agency, indicator, region.code, { breakdown, numerator: pair[0], denominator: pair[1] })];
  });
}

/** A receipt on the deadline, or `hours` after it. */
export function receipt(week: string, agency: Receipt["agency"], region: string, hours = 0): Receipt {
  const at: Week = toWeek(week);
  return { week: at, agency, region, received: dueAt(at) + hours * 3_600_000 };
}

/** A checked folder that holds just these. */
export function folder(rows: readonly ReturnRow[], more: Partial<CheckedFolder> = {}): CheckedFolder {
  return {
    rows,
    receipts: [],
    items: [],
    notes: [],
    events: [],
    targets: [],
    absent: ["penerimaan.csv", "butir.csv", "catatan.csv", "peristiwa.csv", "target.csv"],
    findings: [],
    returnsSeen: [],
    leftOut: { returns: [], tables: [] },
    ...more,
  };
}
