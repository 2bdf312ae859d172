import type { WeekFile } from "../../contract/week-file.ts";
import { cellValue } from "../../domain/cell.ts";
import { PROVINCE } from "../../domain/region.ts";
import { addWeeks, type Week } from "../../domain/week.ts";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import type { History } from "./history.ts";

/** What a headline count was when its week was first published, by "indicator|week". */
export type FirstPublished = Readonly<Record<string, { readonly numerator: number; readonly denominator?: number }>>;

/** How many weeks back a correction is still news. */
const NEWS_WEEKS = 4;

/** The exact headline totals of a history, for the ledger. */
export function headlineCounts(headline: readonly IndicatorDefinition[], history: History): FirstPublished {
  const counts: Record<string, { numerator: number; denominator?: number }> = {};
  for (const definition of headline.filter((one) => one.protection === "S")) {
    for (const week of history.weeks) {
      const figure = history.at(definition.key, week, PROVINCE, "");
      const numerator = cellValue(figure?.numerator);
      const denominator = cellValue(figure?.denominator);
      if (numerator === undefined) continue;
      counts[`${definition.key}|${week}`] = { numerator, ...(denominator === undefined ? {} : { denominator }) };
    }
  }
  return counts;
}

/** Exact headline counts of the last weeks that a late or repeated return changed since they were first published. */
export function correctionsOf(
  headline: readonly IndicatorDefinition[],
  history: History,
  first: FirstPublished,
  week: Week,
): WeekFile["corrections"] {
  return headline.flatMap((definition) =>
    Array.from({ length: NEWS_WEEKS }, (_, i) => addWeeks(week, -1 - i)).flatMap((earlier) => {
      const before = first[`${definition.key}|${earlier}`]?.numerator;
      const after = cellValue(history.at(definition.key, earlier, PROVINCE, "")?.numerator);
      if (before === undefined || after === undefined || before === after) return [];
      return [{ indicator: definition.key, week: earlier, before, after }];
    }),
  );
}
