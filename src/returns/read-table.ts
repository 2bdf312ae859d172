import { decodeText } from "./decode-text.ts";
import { finding } from "./finding.ts";
import { brokenQuote, EMPTY_FILE, personalPlace, separatorUnclear } from "./messages-file.ts";
import { parseCsv } from "./parse-csv.ts";
import { personalLines } from "./personal-data.ts";
import { separatorOf } from "./separator.ts";
import { type ReadTable, tableOf } from "./table.ts";
import type { Finding, SourceFile } from "./types.ts";

/** A file that cannot be read is still searched: a personal finding wins over a refusal, and silences it. */
export function unreadable(file: string, text: string, refusal: Finding): readonly Finding[] {
  const lines = personalLines(text);
  return lines.length > 0
    ? lines.map((line) => finding(file, "personal-cell", [line], personalPlace(), "personal"))
    : [refusal];
}

/** Bytes of a CSV → rows with named cells, or what keeps them from being read. Content that looks personal is never quoted. */
export function readTable<Column extends string>(source: SourceFile, columns: readonly Column[]): ReadTable<Column> {
  const file = source.path;
  const decoded = decodeText(source.bytes);
  if (!("text" in decoded)) {
    const lines = decoded.line === undefined ? [] : [decoded.line];
    const lossy = new TextDecoder("latin1").decode(source.bytes);
    return { findings: unreadable(file, lossy, finding(file, "encoding", lines, decoded.message)) };
  }
  const { text } = decoded;
  if (text.trim() === "") return { findings: [finding(file, "empty", [], EMPTY_FILE)] };
  const separator = separatorOf(text);
  if (separator === "both" || separator === "none") {
    return { findings: unreadable(file, text, finding(file, "separator", [1], separatorUnclear(separator))) };
  }
  const { records, fault } = parseCsv(text, separator);
  if (fault !== undefined) {
    return { findings: unreadable(file, text, finding(file, "quote", [fault.line], brokenQuote(fault.kind))) };
  }
  return tableOf(file, records, columns);
}
