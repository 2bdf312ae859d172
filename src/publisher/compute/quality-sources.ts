import type { QualityFile, QualitySource } from "../../contract/quality-file.ts";
import { addWeeks, cutOffAt, jakartaTime, refreshWeek, type Week } from "../../domain/week.ts";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import { owedRows } from "../../returns/owed-rows.ts";
import type { Context } from "./context.ts";
import type { History } from "./history.ts";
import { expectedSenders, reportsOf } from "./reports.ts";

/** The week itself and the one before: what came in later than that is news no more. */
const ARRIVAL_WEEKS = 2;

/** The streams of returns: what the same agencies send in the same class and at the same pace is one. */
function streams(context: Context): Map<string, IndicatorDefinition[]> {
  const groups = new Map<string, IndicatorDefinition[]>();
  for (const definition of context.indicators.filter((one) => one.computed === undefined)) {
    const agencies = [...new Set(definition.sendings.map((sending) => sending.agency))].sort();
    const key = [definition.refresh, definition.protection, ...agencies].join("|");
    groups.set(key, [...(groups.get(key) ?? []), definition]);
  }
  return groups;
}

/** How fresh every stream is in a week, weekly ones first. */
export function sourcesOf(context: Context, history: History, week: Week): QualitySource[] {
  const order = { S: 0, G: 1, P: 2, C: 3 } as const;
  return [...streams(context).values()]
    .flatMap((definitions): QualitySource[] => {
      const [first] = definitions;
      if (first === undefined) return [];
      const agencies = [...new Set(definitions.flatMap((one) => one.sendings.map((sending) => sending.agency)))];
      const position = refreshWeek(week, first.refresh, context.anchor);
      // What nobody has reported yet has no position of its own.
      const shown = definitions.flatMap((one) =>
        history.all(one.key, week).flatMap(({ figure }) => (figure.coverage.reported > 0 ? [figure.asOf] : [])),
      );
      const asOf = shown.sort().at(-1) ?? position;
      const cells = reportsOf(context, asOf).filter((one) =>
        agencies.includes(one.agency as (typeof agencies)[number]),
      );
      const came = context.folder.receipts
        .filter((one) => one.week === asOf && agencies.includes(one.agency))
        .map((one) => one.received);
      const latest = came.length === 0 ? undefined : Math.max(...came);
      return [
        {
          agencies,
          indicators: definitions.map((one) => one.key),
          protection: first.protection,
          refresh: first.refresh,
          asOf,
          next: addWeeks(position, first.refresh),
          ...(latest === undefined ? {} : { received: jakartaTime(latest) }),
          reported: cells.filter((one) => one.state === "onTime" || one.state === "late").length,
          expected: cells.length,
        },
      ];
    })
    .sort((a, b) => a.refresh - b.refresh || order[a.protection] - order[b.protection]);
}

/** Returns with figures that came after the cut-off of their own week, the newest week first. */
export function arrivalsOf(context: Context, week: Week): QualityFile["arrivals"] {
  const weeks = Array.from({ length: ARRIVAL_WEEKS }, (_, i) => addWeeks(week, -i));
  return weeks
    .filter((one) => one >= context.firstWeek)
    .flatMap((one) => {
      const senders = expectedSenders(context);
      return reportsOf(context, one).flatMap((report, i) => {
        const sender = senders[i];
        if (sender === undefined || report.received === undefined || Date.parse(report.received) <= cutOffAt(one))
          return [];
        const owed = owedRows(one, sender.agency, sender.region, { refreshAnchor: context.anchor });
        const indicators = [...new Set(owed.map((row) => row.indicator))];
        return indicators.length === 0 ? [] : [{ week: one, ...sender, received: report.received, indicators }];
      });
    });
}
