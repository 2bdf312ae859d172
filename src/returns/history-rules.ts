import { type Week, weekNumber } from "../domain/week.ts";
import { indicatorOf } from "../indicators/registry.ts";
import { finding } from "./finding.ts";
import type { RowIndex } from "./row-index.ts";
import { message, say } from "./say.ts";
import type { Finding, ReturnRow } from "./types.ts";

const COLUMNS = { numerator: "pembilang", denominator: "penyebut", value: "nilai", n: "n" } as const;
type Column = keyof typeof COLUMNS;
/** Where a row of another week is looked up. */
type Rows = Pick<RowIndex, "at">;

/** A value ten times the last one is a slip more often than an event; below ten it says nothing. */
const TIMES = 10;
const LEAST = 10;

/** The last row of the same ISO year that has a value in that column; never across January. */
function previous(row: ReturnRow, column: Column, index: Rows): ReturnRow | undefined {
  for (let number = weekNumber(row.week) - 1; number >= 1; number -= 1) {
    const week = `${row.week.slice(0, 6)}${String(number).padStart(2, "0")}` as Week;
    const earlier = index.at(week, row.indicator, row.region, row.breakdown);
    if (earlier?.[column] !== undefined) return earlier;
  }
  return undefined;
}

/** A year-to-date figure can only fall by a correction: said, and published. */
export function yearToDateFalls(rows: readonly ReturnRow[], index: RowIndex): Finding[] {
  return rows.flatMap((row) => {
    if (indicatorOf(row.indicator)?.yearToDate !== true) return [];
    return (["numerator", "denominator"] as const).flatMap((column) => {
      const value = row[column];
      if (value === undefined) return [];
      const earlier = previous(row, column, index);
      const before = earlier?.[column];
      if (earlier === undefined || before === undefined || value >= before) return [];
      const name = COLUMNS[column];
      const words = message(
        say(
          `${row.indicator} ${name} ${value}, sebelumnya ${before} (${earlier.week})`,
          `${row.indicator} ${name} ${value}, before ${before} (${earlier.week})`,
        ),
        say("tidak turun dalam satu tahun", "no fall within a year"),
        say("Periksa; bila memang koreksi, biarkan", "Check it; leave it if it is a correction"),
      );
      return [{ ...finding(row.file, "year-to-date-falls", [row.line], words, "warning"), columns: [name] }];
    });
  });
}

/** The newest week that has closed, and the running one where `running` names it: those that nobody has confirmed yet. */
export function newestWeeks(rows: readonly ReturnRow[], latest: Week, running: boolean): ReadonlySet<Week> {
  let closed: Week | undefined;
  for (const { week } of rows) {
    if (week < latest && (closed === undefined || week > closed)) closed = week;
  }
  return new Set([...(closed === undefined ? [] : [closed]), ...(running ? [latest] : [])]);
}

/** A value more than ten times the one before it, which was ten or more: the row, and what it is compared with. */
export type Jump = { readonly row: ReturnRow; readonly column: Column; readonly earlier: ReturnRow };

/** The jumps of some weeks; never across January. */
export function jumpsOf(rows: readonly ReturnRow[], index: Rows, weeks: ReadonlySet<Week>): Jump[] {
  return rows.flatMap((row) => {
    if (!weeks.has(row.week)) return [];
    return (Object.keys(COLUMNS) as Column[]).flatMap((column) => {
      const value = row[column];
      if (value === undefined || value <= TIMES * LEAST) return [];
      const earlier = previous(row, column, index);
      const before = earlier?.[column];
      if (earlier === undefined || before === undefined || before < LEAST || value <= TIMES * before) return [];
      return [{ row, column, earlier }];
    });
  });
}

/** Of the newest weeks: more than ten times the value before it needs a reason to be published. */
export function jumps(rows: readonly ReturnRow[], index: RowIndex, newest: ReadonlySet<Week>): Finding[] {
  return jumpsOf(rows, index, newest).map(({ row, column, earlier }) => {
    const name = COLUMNS[column];
    const words = message(
      say(
        `${row.indicator} ${name} ${row[column]}, sebelumnya ${earlier[column]} (${earlier.week})`,
        `${row.indicator} ${name} ${row[column]}, before ${earlier[column]} (${earlier.week})`,
      ),
      say(`paling banyak ${TIMES} kali sebelumnya`, `at most ${TIMES} times that`),
      say("Periksa; bila benar, beri alasan (--alasan)", "Check it; if it is right, give a reason (--confirm)"),
    );
    return { ...finding(row.file, "jump", [row.line], words, "confirm"), columns: [name] };
  });
}
