import type { Bilingual } from "../indicators/definition.ts";
import type { NamedReturn } from "./file-name.ts";
import { finding } from "./finding.ts";
import type { RowIndex } from "./row-index.ts";
import { KEEP_ONE, message, REMOVE_ONE, say } from "./say.ts";
import type { Finding, ReturnRow } from "./types.ts";

/** One return in one file: the line of its first row, or none where the file is a nil report. */
export type Claim = NamedReturn & { readonly file: string; readonly line?: number };

/** The same figure twice in one file: which of the two is meant cannot be told. */
export function duplicateRows(index: RowIndex): Finding[] {
  const lines = new Map<ReturnRow, number[]>();
  for (const { first, row } of index.again) {
    // The same figure in another file is a return in two files, and said once.
    if (first.file !== row.file) continue;
    const times = lines.get(first) ?? [first.line];
    // Grown in place: a file may repeat one row a hundred thousand times.
    times.push(row.line);
    lines.set(first, times);
  }
  return [...lines].map(([row, times]) => {
    const name = row.breakdown === "" ? row.indicator : `${row.indicator} ${row.breakdown}`;
    const often = times.length === 2 ? say("dua kali", "twice") : say(`${times.length} kali`, `${times.length} times`);
    const found = say(`${name} tercatat ${often.id}`, `${name} appears ${often.en}`);
    return finding(row.file, "duplicate", times, message(found, say("sekali", "once"), REMOVE_ONE));
  });
}

function twice(one: Claim, other: Claim): Bilingual {
  const at = (claim: Claim, word: string) => (claim.line === undefined ? "" : ` (${word} ${claim.line})`);
  const what = `${one.agency} ${one.region} ${one.week}`;
  return message(
    say(
      `Laporan ${what} ada pada dua berkas: ${one.file}${at(one, "baris")} dan ${other.file}${at(other, "baris")}`,
      `The report ${what} is in two files: ${one.file}${at(one, "line")} and ${other.file}${at(other, "line")}`,
    ),
    say("satu berkas", "one file"),
    KEEP_ONE,
  );
}

/** The same return in two files is refused in both: neither is known to be the later one. */
export function duplicateReturns(claims: readonly Claim[]): Finding[] {
  const first = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const key = `${claim.week}|${claim.agency}|${claim.region}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, claim);
    if (earlier === undefined || earlier.file === claim.file) return [];
    const words = twice(earlier, claim);
    return [earlier, claim].map((one) =>
      finding(one.file, "return-twice", one.line === undefined ? [] : [one.line], words),
    );
  });
}
