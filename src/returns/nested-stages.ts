import { INDICATORS } from "../indicators/registry.ts";
import { finding } from "./finding.ts";
import type { RowIndex } from "./row-index.ts";
import { CHECK_BOTH, message, say } from "./say.ts";
import { sentCategories } from "./sent-rows.ts";
import type { Finding, ReturnRow } from "./types.ts";

/** Of a nested indicator: the category → the one before it, written as parts of a breakdown. */
const BEFORE = new Map(
  INDICATORS.filter((definition) => definition.nested === true).map((definition) => {
    const stage = definition.dimensions[0]?.key ?? "";
    const keys = sentCategories(definition, stage).map((key) => `${stage}=${key}`);
    return [definition.key, new Map(keys.map((key, i) => [key, keys[i - 1]]))];
  }),
);

/** Who has reached a stage has reached the one before it: a later stage is never larger. */
export function nestedStages(rows: readonly ReturnRow[], index: RowIndex): Finding[] {
  return rows.flatMap((row) => {
    const before = BEFORE.get(row.indicator);
    if (before === undefined || row.numerator === undefined) return [];
    const [stage = "", ...rest] = row.breakdown.split("|");
    const earlier = before.get(stage);
    if (earlier === undefined) return [];
    const reached = index.at(row.week, row.indicator, row.region, [earlier, ...rest].join("|"));
    if (reached?.numerator === undefined || row.numerator <= reached.numerator) return [];
    const found = `${row.indicator}: ${row.breakdown} ${row.numerator}, ${reached.breakdown} ${reached.numerator}`;
    const order = `${stage} ≤ ${earlier}`;
    const lines = reached.file === row.file ? [reached.line, row.line].sort((a, b) => a - b) : [row.line];
    const words = message(say(found, found), say(order, order), CHECK_BOTH);
    return [{ ...finding(row.file, "stage-larger", lines, words), columns: ["pembilang"] }];
  });
}
