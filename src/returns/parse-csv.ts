/** One record of a CSV file; `line` is where it begins, 1 = first line of the file. */
export type CsvRecord = { readonly line: number; readonly cells: readonly string[] };

/** unclosed: a quote is never closed · stray: a quote inside a cell, or text after a closing quote. */
export type CsvFault = { readonly line: number; readonly kind: "unclosed" | "stray" };

export type ParsedCsv = { readonly records: readonly CsvRecord[]; readonly fault?: CsvFault };

const LF = 10;
const CR = 13;
const QUOTE = 34;

function countBreaks(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}

/**
 * RFC 4180 with LF, CRLF or CR. Stops at the first broken quote: what follows one cannot be told apart. A line feed
 * at the end of the file begins no record.
 */
export function parseCsv(text: string, separator: string): ParsedCsv {
  const split = separator.charCodeAt(0);
  const records: CsvRecord[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const begin = line;
    const cells: string[] = [];
    for (;;) {
      if (text.charCodeAt(at) === QUOTE) {
        let end = text.indexOf('"', at + 1);
        while (end !== -1 && text.charCodeAt(end + 1) === QUOTE) end = text.indexOf('"', end + 2);
        if (end === -1) return { records, fault: { line, kind: "unclosed" } };
        const raw = text.slice(at + 1, end);
        cells.push(raw.replaceAll('""', '"'));
        line += countBreaks(raw);
        at = end + 1;
      } else {
        const start = at;
        let code = text.charCodeAt(at);
        while (at < text.length && code !== split && code !== LF && code !== CR && code !== QUOTE) {
          at += 1;
          code = text.charCodeAt(at);
        }
        cells.push(text.slice(start, at));
      }
      const next = text.charCodeAt(at);
      if (at >= text.length || next === LF || next === CR) break;
      if (next !== split) return { records, fault: { line, kind: "stray" } };
      at += 1;
    }
    records.push({ line: begin, cells });
    if (text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF) at += 1;
    at += 1;
    line += 1;
  }
  return { records };
}
