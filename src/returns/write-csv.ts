/** A cell as RFC 4180 wants it: quoted where it holds a separator of either kind, a quote, a break or outer space. */
function csvCell(text: string): string {
  return /[";,\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Records as CSV with CRLF; a record of one empty cell is quoted, so that it is not an empty line. */
export function writeCsv(records: readonly (readonly string[])[], separator: ";" | ","): string {
  return records
    .map((cells) => (cells.length === 1 && cells[0] === "" ? '""' : cells.map(csvCell).join(separator)))
    .map((line) => `${line}\r\n`)
    .join("");
}
