import type { QualityFinding, QualityWaiting } from "../../contract/quality-file.ts";
import type { Report } from "../../contract/week-file.ts";
import { PROVINCE } from "../../domain/region.ts";
import type { Week } from "../../domain/week.ts";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import type { Jump } from "../../returns/history-rules.ts";
import type { Context } from "./context.ts";
import type { History } from "./history.ts";
import type { Sender } from "./reports.ts";
import type { RequiredValues } from "./required-values.ts";

/** A sender with how its return of the week stands. */
export type Standing = {
  readonly sender: Sender;
  readonly report: Report | undefined;
  readonly values: RequiredValues;
};

/** What the missing of numbers does to the province's figure, as it is published; nothing where it is whole. */
function waitingOf(history: History, key: string, week: Week): QualityWaiting[] {
  const rows = history.all(key, week);
  const province = rows.filter((one) => one.region === PROVINCE);
  const figure = (province.find((one) => one.breakdown === "") ?? province[0] ?? rows[0])?.figure;
  if (figure === undefined) return [];
  const { coverage } = figure;
  const { reported, expected } = coverage.returns ?? coverage;
  const empty = figure.measure === undefined ? figure.numerator.status : figure.measure.form;
  if (empty === "notReported") return [{ indicator: key, effect: "notReported", reported, expected }];
  if ((coverage.carried ?? 0) > 0 || figure.asOf < week)
    return [{ indicator: key, effect: "carried", reported, expected }];
  return reported < expected ? [{ indicator: key, effect: "partial", reported, expected }] : [];
}

function ofReturn(
  context: Context,
  history: History,
  week: Week,
  { sender, report, values }: Standing,
): QualityFinding[] {
  const absent = report?.state === "missing" || report?.state === "missingFile";
  if (!absent) return [];
  const left = context.folder.leftOut.returns.some(
    (one) => one.week === week && one.agency === sender.agency && one.region === sender.region,
  );
  const keys = [...new Set(values.blanks.map(({ owed }) => owed.indicator))];
  const kind = left ? "leftOut" : report.state === "missing" ? "missing" : "missingFile";
  const waiting = keys.flatMap((key) => waitingOf(history, key, week));
  return [{ kind, ...sender, required: values.required - values.valid, waiting }];
}

/** Numbers that a return which came does not hold, an indicator each. */
function blanksOf(history: History, week: Week, { sender, report, values }: Standing): QualityFinding[] {
  const came = report === undefined || report.state === "onTime" || report.state === "late";
  // Without receipts nobody knows who has sent; a return without a single number is then a missing one.
  if (!came || (report === undefined && values.valid === 0)) return [];
  const keys = [...new Set(values.blanks.map(({ owed }) => owed.indicator))];
  return keys.map((indicator) => {
    const blanks = values.blanks.filter(({ owed }) => owed.indicator === indicator);
    return {
      kind: "blank",
      ...sender,
      indicator,
      fields: [...new Set(blanks.flatMap((one) => one.fields))],
      rows: blanks.length,
      required: blanks.reduce((sum, one) => sum + one.fields.length, 0),
      waiting: waitingOf(history, indicator, week),
    };
  });
}

function ofJumps(context: Context, jumps: readonly Jump[]): QualityFinding[] {
  const regional = new Set<string>(context.config.expected.regional);
  const definitions = new Map<string, IndicatorDefinition>(context.indicators.map((one) => [one.key, one]));
  const found = new Map<string, QualityFinding>();
  for (const { row } of jumps) {
    // Where participants or their children are counted, the place of a jump would say more than their levels do.
    const protection = definitions.get(row.indicator)?.protection;
    const place = protection === "S" || protection === "G" ? { place: row.region } : {};
    const region = regional.has(row.agency) ? row.region : PROVINCE;
    const key = [row.agency, region, row.indicator, place.place ?? ""].join("|");
    const sofar = found.get(key)?.required ?? 0;
    const base = { agency: row.agency, region, indicator: row.indicator, ...place };
    found.set(key, { kind: "jump", ...base, required: sofar + 1, waiting: [] });
  }
  return [...found.values()];
}

/** What the data unit has to settle after a week: whole returns first, then numbers in them, then jumps. */
export function qualityFindings(
  context: Context,
  history: History,
  week: Week,
  standings: readonly Standing[],
  jumps: readonly Jump[],
): QualityFinding[] {
  return [
    ...standings.flatMap((one) => ofReturn(context, history, week, one)),
    ...standings.flatMap((one) => blanksOf(history, week, one)),
    ...ofJumps(context, jumps),
  ];
}
