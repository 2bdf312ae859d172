import type { Bilingual } from "../../indicators/definition.ts";
import { decodeText } from "../../returns/decode-text.ts";
import { brokenQuote } from "../../returns/messages-file.ts";
import { parseCsv } from "../../returns/parse-csv.ts";
import type { WorkbookFault } from "../../returns/workbook.ts";

/** A sheet of a workbook, or the one table of a CSV, whose name is "": every row as text, with its line. */
export type FileTable = {
  readonly name: string;
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
};
/** What the page hands over, and what comes back. Nothing else ever leaves or enters this worker. */
export type ExportOrder = { readonly bytes: Uint8Array; readonly workbook: boolean };
export type ExportAnswer =
  | { readonly tables: readonly FileTable[] }
  | { readonly fault: WorkbookFault }
  | { readonly message: Bilingual; readonly line?: number }
  | { readonly failed: "reader" | "crash" };

/** How a spreadsheet's language may have written the file again. */
const SEPARATORS = [";", ",", "\t"];

/** A CSV as the separator reads it that finds most columns: a marking may stand in lines of its own above the table. */
function fromText(bytes: Uint8Array): ExportAnswer {
  const decoded = decodeText(bytes);
  if (!("text" in decoded)) return decoded;
  const [best] = SEPARATORS.map((separator) => parseCsv(decoded.text, separator)).sort(
    (a, b) => widthOf(b.records) - widthOf(a.records),
  );
  if (best?.fault !== undefined) return { message: brokenQuote(best.fault.kind), line: best.fault.line };
  return { tables: [{ name: "", rows: best?.records ?? [] }] };
}

function widthOf(records: FileTable["rows"]): number {
  return records.slice(0, 50).reduce((most, { cells }) => Math.max(most, cells.length), 0);
}

/** The reader of workbooks is large: it is fetched for the first workbook alone. */
async function answerTo({ bytes, workbook }: ExportOrder): Promise<ExportAnswer> {
  if (!workbook) return fromText(bytes);
  let reader: typeof import("../../returns/xlsx/read-workbook.ts");
  try {
    reader = await import("../../returns/xlsx/read-workbook.ts");
  } catch {
    return { failed: "reader" };
  }
  const read = reader.readWorkbook(bytes);
  if ("fault" in read) return read;
  return {
    tables: read.workbook.sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map(({ line, cells }) => ({ line, cells: cells.map((cell) => cell?.text ?? "") })),
    })),
  };
}

// A worker's own scope is none that the page's library of types knows.
const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<ExportOrder>) => void;
  postMessage: (answer: ExportAnswer) => void;
};
scope.onmessage = (event) => {
  answerTo(event.data).then(
    (answer) => scope.postMessage(answer),
    () => scope.postMessage({ failed: "crash" }),
  );
};
