import type { Report, WeekFile } from "../../contract/week-file.ts";
import { addWeeks, isRefreshWeek, type Week } from "../../domain/week.ts";
import type { Context } from "./context.ts";

/**
 * The returns that came after the deadline. `waiting` holds "indicator|week" of every protected refresh that was
 * published without a part that has come since: such a return waits for the next refresh.
 */
export function lateReturns(
  context: Context,
  waiting: ReadonlySet<string>,
  week: Week,
  reports: readonly Report[],
): WeekFile["lateReturns"] {
  return reports.flatMap((report) => {
    if (report.state !== "late" || report.received === undefined) return [];
    const held = context.indicators.find(
      (definition) =>
        definition.refresh > 1 &&
        isRefreshWeek(week, definition.refresh, context.anchor) &&
        definition.sendings.some((sending) => sending.agency === report.agency) &&
        waiting.has(`${definition.key}|${week}`),
    );
    return [
      {
        agency: report.agency,
        region: report.region,
        received: report.received,
        ...(held === undefined ? {} : { waitsUntil: addWeeks(week, held.refresh) }),
      },
    ];
  });
}
