import { markdownTable } from "../markdown-table.ts";

/** What was counted over all runs. */
export type Tally = {
  runs: number;
  kills: number;
  publications: number;
  rollbacks: number;
  lockRefusals: number;
  full: number;
  reads: number;
  pointers: number;
  mixed: number;
  unreadable: number;
  lost: number;
  /** Everything else that did not hold. */
  other: number;
  readonly violations: string[];
};

export function emptyTally(): Tally {
  return {
    runs: 0,
    kills: 0,
    publications: 0,
    rollbacks: 0,
    lockRefusals: 0,
    full: 0,
    reads: 0,
    pointers: 0,
    mixed: 0,
    unreadable: 0,
    lost: 0,
    other: 0,
    violations: [],
  };
}

export function isGood(tally: Tally): boolean {
  return tally.mixed + tally.unreadable + tally.lost + tally.other === 0;
}

/** The counts as a table in Markdown. */
export function tableOf(tally: Tally): string {
  const rows: readonly (readonly [string, number])[] = [
    ["runs", tally.runs],
    ["kills with signal 9", tally.kills],
    ["publications", tally.publications],
    ["rollbacks", tally.rollbacks],
    ["refused: another publisher at work", tally.lockRefusals],
    ["refused: disk full", tally.full],
    ["reads of pointer, manifest and every file, all whole", tally.reads],
    ["reads of the pointer alone, all whole", tally.pointers],
    ["mixed", tally.mixed],
    ["unreadable", tally.unreadable],
    ["lost publications or log lines", tally.lost],
    ["other violations", tally.other],
  ];
  return `${markdownTable([["what", "count"], ...rows])}\n`;
}
