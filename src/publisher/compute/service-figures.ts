import type { FigureRow, Report } from "../../contract/week-file.ts";
import { type Figure, percentOf } from "../../domain/cell.ts";
import { rateOf } from "../../domain/rate.ts";
import { PROVINCE, REGIONS, type RegionCode } from "../../domain/region.ts";
import { statusOf } from "../../domain/status.ts";
import { cutOffAt, type Week, weekDays } from "../../domain/week.ts";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import { THEMES } from "../../indicators/themes.ts";
import type { Addressed } from "./addressed.ts";
import { type Context, targetOf } from "./context.ts";
import { expectedSenders, hasReceipts, reportsOf, type Sender } from "./reports.ts";
import { requiredValues } from "./required-values.ts";

/** A count of events out of all of them, at one address. */
type Tally = { readonly region: RegionCode; readonly breakdown: string; readonly done: number; readonly all: number };

function tallyFigure(context: Context, definition: IndicatorDefinition, tally: Tally, week: Week): Addressed {
  const numerator = { status: "value", value: tally.done } as const;
  const denominator = { status: "value", value: tally.all } as const;
  const rate = rateOf(numerator, denominator, "S");
  const target = targetOf(context, definition.key, tally.breakdown, week)?.value;
  const figure: Figure = {
    numerator,
    denominator,
    rate,
    status: percentOf(rate) === undefined ? "none" : statusOf(rate, target, definition.direction),
    asOf: week,
    coverage: { reported: 1, expected: 1 },
  };
  return { region: tally.region, breakdown: tally.breakdown, figure };
}

/** Sums per region over the regional agencies, for the province over all, and per agency. */
function tallies(
  senders: readonly { readonly sender: Sender; readonly done: number; readonly all: number }[],
): Tally[] {
  const sums = new Map<string, { done: number; all: number }>();
  const add = (key: string, one: (typeof senders)[number]) => {
    const sofar = sums.get(key) ?? { done: 0, all: 0 };
    sums.set(key, { done: sofar.done + one.done, all: sofar.all + one.all });
  };
  for (const one of senders) {
    for (const key of ["all", `region ${one.sender.region}`, `agency ${one.sender.agency}`]) add(key, one);
  }
  const sum = (region: RegionCode, breakdown: string, key: string): Tally => ({
    region,
    breakdown,
    ...(sums.get(key) ?? { done: 0, all: 0 }),
  });
  const agencies = [...new Set(senders.map((one) => one.sender.agency))];
  return [
    ...REGIONS.map((row) => sum(row.code, "", `region ${row.code}`)),
    sum(PROVINCE, "", "all"),
    ...agencies.map((agency) => sum(PROVINCE, `instansi=${agency}`, `agency ${agency}`)),
  ];
}

function onTime(context: Context, week: Week): Tally[] {
  return tallies(
    reportsOf(context, week).map((report: Report) => ({
      sender: { agency: report.agency as Sender["agency"], region: report.region },
      done: report.state === "onTime" ? 1 : 0,
      all: 1,
    })),
  );
}

/** Required numbers that are filled in; of a missing, refused or left-out return all fail. */
function validity(context: Context, week: Week): Tally[] {
  return tallies(
    expectedSenders(context).map((sender) => {
      const { required, valid } = requiredValues(context, week, sender);
      return { sender, done: valid, all: required };
    }),
  );
}

/** Meeting items due inside the week, and those closed by their due date as known at the cut-off. */
function meetingItems(context: Context, week: Week): Tally[] {
  const { monday, sunday } = weekDays(week);
  const cutOffDay = new Date(cutOffAt(week)).toISOString().slice(0, 10);
  const due = context.folder.items.filter((item) => item.state !== "batal" && item.due >= monday && item.due <= sunday);
  const closed = (item: (typeof due)[number]) =>
    item.closed !== undefined && item.closed <= item.due && item.closed <= cutOffDay;
  const agencyOf = (owner: string) => owner.split(":")[0] ?? owner;
  const agencies = [...new Set(due.map((item) => agencyOf(item.owner)))].sort();
  const tally = (breakdown: string, items: typeof due): Tally => ({
    region: PROVINCE,
    breakdown,
    done: items.filter(closed).length,
    all: items.length,
  });
  return [
    tally("", due),
    ...agencies.map((agency) =>
      tally(
        `instansi=${agency}`,
        due.filter((item) => agencyOf(item.owner) === agency),
      ),
    ),
  ];
}

/** Counts of classes G, P and C that are not shown as numbers, of all that are published this week. */
function protectedCells(rows: readonly FigureRow[], indicators: readonly IndicatorDefinition[]): Tally[] {
  const definitions = new Map(indicators.map((definition) => [definition.key, definition]));
  const tally = (breakdown: string, theme: string | undefined): Tally => {
    const cells = rows.flatMap((row) => {
      const definition = definitions.get(row.indicator);
      if (definition === undefined || definition.protection === "S") return [];
      if (theme !== undefined && definition.theme !== theme) return [];
      const whole = definition.exactDenominator === true ? undefined : row.figure.denominator;
      return [row.figure.numerator, ...(whole === undefined ? [] : [whole])];
    });
    const hidden = cells.filter((cell) => cell.status === "low" || cell.status === "confidential").length;
    const shown = cells.filter((cell) => cell.status === "value").length;
    return { region: PROVINCE, breakdown, done: hidden, all: hidden + shown };
  };
  return [tally("", undefined), ...THEMES.map((theme) => tally(`tema=${theme.key}`, theme.key))];
}

/**
 * The figures that the publisher makes of its own work (tkl_*). `others` are this week's rows of all other
 * indicators: protected figures are counted among them.
 */
export function serviceFigures(
  context: Context,
  definition: IndicatorDefinition,
  week: Week,
  others: readonly FigureRow[],
): Addressed[] {
  const missing: Addressed = {
    region: PROVINCE,
    breakdown: "",
    figure: {
      numerator: { status: "notReported" },
      denominator: { status: "notReported" },
      rate: { form: "none" },
      status: "none",
      asOf: week,
      coverage: { reported: 0, expected: 1 },
    },
  };
  if (definition.computed === "onTime" && !hasReceipts(context)) return [missing];
  if (definition.computed === "meetingItems" && context.folder.absent.includes("butir.csv")) return [missing];
  const made = {
    onTime: () => onTime(context, week),
    validity: () => validity(context, week),
    meetingItems: () => meetingItems(context, week),
    protectedCells: () => protectedCells(others, context.indicators),
  }[definition.computed ?? "onTime"]();
  return made.map((tally) => tallyFigure(context, definition, tally, week));
}
