import { lastClosedWeek, type Week } from "../../domain/week.ts";
import { INDICATORS } from "../../indicators/registry.ts";
import type { NamedReturn } from "../../returns/file-name.ts";
import { rejects } from "../../returns/finding.ts";
import type { CheckedFolder } from "../../returns/types.ts";
import { makeContext } from "../compute/context.ts";
import { expectedSenders, reportsOf } from "../compute/reports.ts";
import type { PublisherConfig } from "../config.ts";

/** How the expected returns of one week stand. */
export type Standing = {
  readonly week: Week;
  readonly expected: number;
  readonly onTime: number;
  /** With the moment of arrival, RFC 3339. */
  readonly late: readonly (NamedReturn & { readonly received: string })[];
  readonly missing: readonly NamedReturn[];
  /** A receipt, but no file that holds the rows that were due. */
  readonly withoutFile: readonly NamedReturn[];
  /** A file, but no receipt: nobody knows when it came. */
  readonly withoutReceipt: readonly NamedReturn[];
  /** Files of that week that the check refuses. */
  readonly refused: readonly string[];
};

/** Who has sent, who has not, and what of it cannot be used yet; the last closed week unless another is asked for. */
export function standingOf(folder: CheckedFolder, config: PublisherConfig, now: number, asked?: Week): Standing {
  const week = asked ?? lastClosedWeek(now);
  // Without a single receipt everything is missing; for a publication such a folder says nothing about arrivals.
  const given = { ...folder, absent: folder.absent.filter((name) => name !== "penerimaan.csv") };
  const context = makeContext(given, config, INDICATORS, week, now);
  const reports = reportsOf(context, week);
  // A report for every expected sender, in the same order.
  const named = expectedSenders(context).map((sender): NamedReturn => ({ week, ...sender }));
  const of = (state: (typeof reports)[number]["state"]) =>
    named.flatMap((one, i) => (reports[i]?.state === state ? [{ ...one, received: reports[i]?.received ?? "" }] : []));
  const receipts = new Set(context.folder.receipts.map((one) => `${one.week}|${one.agency}|${one.region}`));
  const seen = folder.returnsSeen.filter((one) => one.week === week);
  const rejected = new Set(folder.findings.filter(rejects).map((one) => one.file));
  return {
    week,
    expected: reports.length,
    onTime: of("onTime").length,
    late: of("late"),
    missing: of("missing"),
    withoutFile: of("missingFile"),
    withoutReceipt: seen.filter((one) => !receipts.has(`${one.week}|${one.agency}|${one.region}`)),
    refused: [...new Set(seen.map((one) => one.file))].filter((file) => rejected.has(file)),
  };
}
