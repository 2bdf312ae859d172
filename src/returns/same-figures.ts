import { finding } from "./finding.ts";
import type { RowIndex } from "./row-index.ts";
import { CHECK_BOTH, message, say } from "./say.ts";
import type { Finding, ReturnRow } from "./types.ts";

/**
 * The one rule between two indicators that returns.md has: ban_realisasi repeats two stages of ban_alur, and a
 * reader who finds two values for one thing believes neither.
 */
const REPEATS = {
  indicator: "ban_realisasi",
  of: "ban_alur",
  stages: { numerator: "tahap=disalurkan", denominator: "tahap=disetujui" },
} as const;

/** Refuses a repeated figure that differs from the one it repeats. */
export function sameFigures(rows: readonly ReturnRow[], index: RowIndex): Finding[] {
  return rows.flatMap((row) => {
    if (row.indicator !== REPEATS.indicator) return [];
    return (["numerator", "denominator"] as const).flatMap((column) => {
      const stage = REPEATS.stages[column];
      const source = index.at(
        row.week,
        REPEATS.of,
        row.region,
        row.breakdown === "" ? stage : `${stage}|${row.breakdown}`,
      );
      const value = row[column];
      if (value === undefined || source?.numerator === undefined || value === source.numerator) return [];
      const name = column === "numerator" ? "pembilang" : "penyebut";
      const found = `${row.indicator} ${name} ${value}, ${REPEATS.of} ${source.breakdown} ${source.numerator}`;
      const lines = source.file === row.file ? [row.line, source.line].sort((a, b) => a - b) : [row.line];
      return [finding(row.file, "same-figure", lines, message(say(found, found), say("sama", "equal"), CHECK_BOTH))];
    });
  });
}
