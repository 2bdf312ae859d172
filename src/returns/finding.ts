import type { Bilingual } from "../indicators/definition.ts";
import type { Finding, Severity } from "./types.ts";

/** One finding; refused unless said otherwise. */
export function finding(
  file: string,
  rule: string,
  lines: readonly number[],
  message: Bilingual,
  severity: Severity = "refused",
): Finding {
  return { severity, rule, file, lines, message };
}

/** Whether a finding keeps the file that it names out of the publication. */
export function rejects(one: Finding): boolean {
  return one.severity === "refused" || one.severity === "personal";
}

/** Rules that compare whole rows: of a spreadsheet they name the rows' cells from the first column to the last. */
const WHOLE_ROWS = new Set(["duplicate", "return-twice", "same-figure"]);

/** A finding of a spreadsheet with its cells, made of its lines and of the letters of its columns. */
export function inCells(one: Finding, letters: ReadonlyMap<string, string> | undefined): Finding {
  if (letters === undefined || one.cells !== undefined) return one;
  if (WHOLE_ROWS.has(one.rule) && one.lines.length > 0) {
    const [first = "A", last = first] = [[...letters.values()].at(0), [...letters.values()].at(-1)];
    return { ...one, cells: one.lines.map((line) => `${first}${line}:${last}${line}`) };
  }
  if (one.columns === undefined) return one;
  const cells = one.lines.flatMap((line) =>
    (one.columns ?? []).flatMap((column) => (letters.has(column) ? [`${letters.get(column)}${line}`] : [])),
  );
  return cells.length === 0 ? one : { ...one, cells };
}

/** A cell that holds a formula or a date is refused as such; what its text breaks besides says nothing more. */
export function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const trap = (one: Finding) => one.rule.startsWith("cell-");
  const trapped = new Set(
    findings.filter(trap).flatMap((one) => one.cells?.map((cell) => `${one.file} ${cell}`) ?? []),
  );
  return findings.filter(
    (one) => trap(one) || one.cells === undefined || !one.cells.every((cell) => trapped.has(`${one.file} ${cell}`)),
  );
}

/** By file, line and rule, so that the same folder always reads the same. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...findings].sort(
    (a, b) =>
      text(a.file, b.file) ||
      (a.lines[0] ?? 0) - (b.lines[0] ?? 0) ||
      text(a.rule, b.rule) ||
      text(a.message.id, b.message.id),
  );
}

/** 5 where anything looks personal, 2 where anything is refused, 0 otherwise (warnings and confirmations pass). */
export function exitCodeOf(findings: readonly Finding[]): 0 | 2 | 5 {
  if (findings.some((one) => one.severity === "personal")) return 5;
  return findings.some((one) => one.severity === "refused") ? 2 : 0;
}
