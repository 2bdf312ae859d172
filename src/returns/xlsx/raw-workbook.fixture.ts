import { strToU8, zipSync } from "fflate";
import { RETURN_COLUMNS } from "../columns.ts";
import { columnLetters } from "../workbook.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A cell of text. */
export function textCell(address: string, text: string): string {
  return `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

export type RawSheet = {
  /** Cells of row 2 by their column, in place of those of a good row. */
  readonly row?: Readonly<Record<string, string>>;
  readonly rowAttributes?: string;
  readonly beforeData?: string;
  readonly moreRows?: string;
  readonly afterData?: string;
  readonly parts?: Readonly<Record<string, string>>;
  readonly stored?: boolean;
};

/** The parts of a good return of one row, 70 of 81, with what a test wants otherwise: no writer makes such files. */
export function rawWorkbook(given: RawSheet = {}): Uint8Array<ArrayBuffer> {
  const head = RETURN_COLUMNS.map((name, i) => textCell(`${columnLetters(i)}1`, name)).join("");
  const cells: Record<string, string> = {
    A: textCell("A2", "2026-W47"),
    B: textCell("B2", "dinsos"),
    C: textCell("C2", "ban_pantau"),
    D: textCell("D2", "36.01"),
    F: '<c r="F2"><v>70</v></c>',
    G: '<c r="G2"><v>81</v></c>',
    ...given.row,
  };
  const row = `<row r="2"${given.rowAttributes ?? ""}>${Object.values(cells).join("")}</row>`;
  const data = `<sheetData><row r="1">${head}</row>${row}${given.moreRows ?? ""}</sheetData>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${OFFICE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${OFFICE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${OFFICE}.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="laporan" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${DOCUMENT}/styles" Target="styles.xml"/></Relationships>`,
    // Style 1 shows a number as a percentage.
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}">${given.beforeData ?? ""}${data}${given.afterData ?? ""}</worksheet>`,
    ...given.parts,
  };
  const bytes = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(bytes, { level: given.stored === true ? 0 : 6 });
}
