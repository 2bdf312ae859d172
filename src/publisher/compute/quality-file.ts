import type { QualityFile } from "../../contract/quality-file.ts";
import { addWeeks, type Week } from "../../domain/week.ts";
import type { ConfirmedJumps } from "./confirmed-jumps.ts";
import type { Context } from "./context.ts";
import type { History } from "./history.ts";
import { qualityFindings } from "./quality-findings.ts";
import { arrivalsOf, sourcesOf } from "./quality-sources.ts";
import { expectedSenders, reportsOf } from "./reports.ts";
import { requiredValues } from "./required-values.ts";

const WEEKS = 13;

/** How complete, timely and settled one week's returns are. Nothing in it depends on the machine's clock. */
export function qualityFile(
  context: Context,
  history: History,
  given: { readonly revisions: QualityFile["revisions"]; readonly jumps: ConfirmedJumps },
  week: Week,
): QualityFile {
  const weeks = history.weeks.filter((one) => one > addWeeks(week, -WEEKS) && one <= week);
  const reports = weeks.map((one) => reportsOf(context, one));
  const standings = expectedSenders(context).map((sender, i) => ({
    sender,
    report: reports.at(-1)?.[i],
    values: requiredValues(context, week, sender),
  }));
  return {
    schema: "sinergi/quality/1",
    synthetic: context.config.synthetic,
    week,
    weeks,
    senders: standings.map(({ sender, values: { required, valid } }, i) => ({
      ...sender,
      states: reports.map((one) => one[i]?.state ?? "unknown"),
      required,
      valid,
    })),
    findings: qualityFindings(context, history, week, standings, given.jumps.of(week)),
    tablesLeftOut: week === context.lastWeek ? [...context.folder.leftOut.tables] : [],
    sources: sourcesOf(context, history, week),
    arrivals: arrivalsOf(context, week),
    revisions: given.revisions.filter((one) => one.week >= (weeks[0] ?? week) && one.week <= week),
  };
}
