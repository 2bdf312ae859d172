import type { Week } from "../../domain/week.ts";
import { type Jump, jumpsOf } from "../../returns/history-rules.ts";
import type { Ledger } from "../ledger-type.ts";
import type { Context } from "./context.ts";

/** Numbers that were published although they are more than ten times what they were, by week, and how to remember them. */
export type ConfirmedJumps = {
  readonly of: (week: Week) => readonly Jump[];
  readonly keys: readonly string[];
};

function keyOf({ row, column }: Jump): string {
  return [row.week, row.agency, row.indicator, row.region, row.breakdown, column].join("|");
}

/**
 * A jump of the newest week is confirmed by the very publication (it is refused without a reason); those of earlier
 * weeks are in the ledger. What a correction has put right since is none any more.
 */
export function confirmedJumps(context: Context, ledger: Ledger): ConfirmedJumps {
  const { rows } = context.folder;
  const newest = rows.reduce<Week | undefined>(
    (last, row) => (last === undefined || row.week > last ? row.week : last),
    undefined,
  );
  const known = new Set(ledger.confirmed ?? []);
  const weeks = new Set([...known].map((key) => key.slice(0, 8) as Week).concat(newest ?? []));
  const at = { at: context.index.at };
  const found = new Map<Week, Map<string, Jump>>();
  for (const jump of jumpsOf(rows, at, weeks)) {
    const { row } = jump;
    const key = keyOf(jump);
    if (row.week !== newest && !known.has(key)) continue;
    const ofWeek = found.get(row.week) ?? new Map<string, Jump>();
    found.set(row.week, ofWeek.set(key, jump));
  }
  const now = [...found.values()].flatMap((jumps) => [...jumps.keys()]);
  return {
    of: (week) => [...(found.get(week)?.values() ?? [])],
    keys: [...new Set([...known, ...now])].sort(),
  };
}
