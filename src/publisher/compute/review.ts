import type { Item, ReviewEntry, ReviewRule } from "../../contract/week-file.ts";
import { cellValue, type Figure, percentOf } from "../../domain/cell.ts";
import { codesOf, PROVINCE, type RegionCode } from "../../domain/region.ts";
import { shortfall } from "../../domain/status.ts";
import { addWeeks, type Week, weekYear } from "../../domain/week.ts";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import { type Context, targetOf } from "./context.ts";
import type { History } from "./history.ts";
import { ownerOf } from "./owner.ts";
import { failedToReport } from "./reports.ts";

/** The thresholds of "Layanan yang perlu ditinjau", from the issue that asked for it. */
const RULES = {
  offWeeks: 4,
  ofWeeks: 5,
  worse: 3,
  jumpTimes: 3,
  jumpWindow: 26,
  jumpEvents: 10,
  lateWeeks: 2,
  lateOf: 4,
  overdueDays: 14,
};
const MOST = 5;

type Candidate = { readonly definition: IndicatorDefinition; readonly region: RegionCode };

function series(history: History, candidate: Candidate, week: Week, weeks: number): (Figure | undefined)[] {
  return Array.from({ length: weeks }, (_, i) =>
    history.at(candidate.definition.key, addWeeks(week, -i), candidate.region, ""),
  );
}

/** Off target in most of the last weeks; of what is counted over the year, in weeks of this year alone. */
function offTarget({ definition }: Candidate, figures: readonly (Figure | undefined)[], week: Week): ReviewRule[] {
  const sameYear = (i: number) => definition.yearToDate !== true || weekYear(addWeeks(week, -i)) === weekYear(week);
  const recent = figures.slice(0, RULES.ofWeeks).filter((_, i) => sameYear(i));
  const off = recent.filter((figure) => figure?.status === "attention" || figure?.status === "near").length;
  return off >= RULES.offWeeks ? [{ rule: "offTarget", weeks: off, of: recent.length }] : [];
}

/** Whether a figure stands there to be spoken of: what is protected or missing is nobody's finding. */
function isShown(figure: Figure): boolean {
  const { status } = figure.numerator;
  return status === "value" || (status === "notApplicable" && percentOf(figure.rate) !== undefined);
}

/** Change of the rate from the week before, signed so that positive is worse; undefined where not comparable. */
function worsenings(
  candidate: Candidate,
  figures: readonly (Figure | undefined)[],
  week: Week,
): (number | undefined)[] {
  const sign = candidate.definition.direction === "down" ? 1 : -1;
  return figures.slice(0, -1).map((figure, i) => {
    const before = figures[i + 1];
    const newYear =
      candidate.definition.yearToDate && weekYear(addWeeks(week, -i)) !== weekYear(addWeeks(week, -i - 1));
    const now = percentOf(figure?.rate);
    const then = percentOf(before?.rate);
    const partial =
      figure?.coverage.reported !== before?.coverage.reported ||
      figure?.coverage.returns?.reported !== before?.coverage.returns?.reported;
    return newYear || partial || now === undefined || then === undefined ? undefined : sign * (now - then);
  });
}

function worsening(changes: readonly (number | undefined)[]): ReviewRule[] {
  const recent = changes.slice(0, RULES.worse);
  const all = recent.length === RULES.worse && recent.every((change) => change !== undefined && change > 1e-9);
  return all ? [{ rule: "worsening", weeks: RULES.worse }] : [];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** A change for the worse over three times the usual one, resting on enough events. */
function jump(changes: readonly (number | undefined)[], figure: Figure): ReviewRule[] {
  const newest = changes[0];
  const events = cellValue(figure.denominator) ?? cellValue(figure.numerator) ?? 0;
  const usual = changes.slice(1, RULES.jumpWindow + 1).filter((change) => change !== undefined);
  const typical = median(usual.map(Math.abs));
  if (newest === undefined || usual.length < RULES.jumpWindow / 2 || typical === 0 || events < RULES.jumpEvents)
    return [];
  const times = newest / typical;
  return times > RULES.jumpTimes ? [{ rule: "jump", events, times: Math.round(times * 10) / 10 }] : [];
}

/** One sender's return of this region, missing or late in at least two of four weeks; silent before four weeks are known. */
function returnsRule(context: Context, candidate: Candidate, week: Week): ReviewRule[] {
  const senders = new Set(candidate.definition.sendings.map((sending) => sending.agency as string));
  const weeks = Array.from({ length: RULES.lateOf }, (_, i) => addWeeks(week, -i));
  // A week before the first return was nobody's to report.
  if (weeks.some((one) => one < context.firstWeek)) return [];
  const failed = [...senders].map(
    (agency) => weeks.filter((one) => failedToReport(context, one, agency, candidate.region)).length,
  );
  const most = Math.max(0, ...failed);
  return most >= RULES.lateWeeks ? [{ rule: "returns", weeks: most, of: RULES.lateOf }] : [];
}

function overdue(items: readonly Item[], candidate: Candidate): ReviewRule[] {
  const days = items
    .filter(
      (item) =>
        item.kind === "action" && item.indicator === candidate.definition.key && item.region === candidate.region,
    )
    .map((item) => item.overdueDays);
  const most = Math.max(0, ...days);
  return most > RULES.overdueDays ? [{ rule: "overdueAction", days: most }] : [];
}

/** Weekly services alone: how complete the returns are has a matrix of its own, and a rule here. */
function candidates(context: Context): Candidate[] {
  return context.indicators
    .filter((one) => one.computed === undefined || one.computed === "meetingItems")
    .filter(
      (one) => (one.protection === "S" || one.protection === "G") && one.direction !== "none" && one.refresh === 1,
    )
    .flatMap((definition) => {
      const total = definition.tables.find((table) => table.dimensions.length === 0);
      if (total === undefined) return [];
      const codes = codesOf(total.geography);
      const finest = total.geography === "K" ? codes.filter((code) => code !== PROVINCE) : [PROVINCE];
      return finest.map((region) => ({ definition, region }));
    });
}

/**
 * At most five services that need a look, one line a service, at the place with most rules and then furthest from its
 * target; the services ordered the same way. Never classes P or C: people are not ranked by place.
 */
export function reviewServices(context: Context, history: History, week: Week, items: readonly Item[]): ReviewEntry[] {
  const found = candidates(context).flatMap((candidate) => {
    const figures = series(history, candidate, week, RULES.jumpWindow + 2);
    const [figure] = figures;
    if (figure === undefined) return [];
    const changes = worsenings(candidate, figures, week);
    const rules = [
      ...(isShown(figure)
        ? [...offTarget(candidate, figures, week), ...worsening(changes), ...jump(changes, figure)]
        : []),
      ...returnsRule(context, candidate, week),
      ...overdue(items, candidate),
    ];
    const target = targetOf(context, candidate.definition.key, "", week)?.value;
    const gap = target === undefined ? undefined : shortfall(figure.rate, target, candidate.definition.direction);
    return rules.length === 0 ? [] : [{ candidate, figure, rules, gap: gap ?? Number.NEGATIVE_INFINITY }];
  });
  const ranked = found.sort((a, b) => b.rules.length - a.rules.length || b.gap - a.gap);
  const firstOfService = new Map<string, (typeof ranked)[number]>();
  for (const one of ranked) {
    const { key } = one.candidate.definition;
    if (!firstOfService.has(key)) firstOfService.set(key, one);
  }
  return [...firstOfService.values()].slice(0, MOST).map(({ candidate, figure, rules }) => ({
    indicator: candidate.definition.key,
    region: candidate.region,
    owner: ownerOf(candidate.definition, candidate.region),
    rules,
    figure,
  }));
}
