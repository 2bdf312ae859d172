import writeWorkbook from "write-excel-file/universal";
import { RETURN_COLUMNS } from "../columns.ts";
import { GUIDE_SHEET, REPORT_SHEET } from "../messages-sheet.ts";
import { mended, WORKBOOK_MENDS } from "../office/mend-workbook.ts";
import { packParts, unpackParts } from "../office/parts.ts";
import type { EmptyForm } from "./empty-form.ts";
import { guideLines } from "./form-guide.ts";

/** The tint of cells to fill: nila-100 of the page's tokens; grey for what is written already. */
const TO_FILL = "#E5EAF8";
const WRITTEN = "#5A6470";

const WIDTHS: Readonly<Partial<Record<(typeof RETURN_COLUMNS)[number], number>>> = {
  indikator: 28,
  pilah: 34,
  kode_wilayah: 14,
};

/** Text, so that Excel makes neither a date of a week nor a decimal of a code. */
const asText = { type: String, format: "@" } as const;

/** The bytes of the form as XLSX; the same form gives the same bytes. Only says DATA SIMULASI where it is `synthetic`. */
export async function writeForm(form: EmptyForm, { synthetic }: { readonly synthetic: boolean }): Promise<Uint8Array> {
  const report = [
    RETURN_COLUMNS.map((column) => ({ value: column, fontWeight: "bold" as const })),
    ...form.rows.map(({ cells, fields }) =>
      RETURN_COLUMNS.map((column, i) => {
        const value = cells[i] ?? "";
        if (fields.has(column)) return { value, ...asText, backgroundColor: TO_FILL };
        return { value, ...asText, textColor: WRITTEN };
      }),
    ),
  ];
  const guide = guideLines(form, synthetic).map((line, i) => [
    i === 0 ? { value: line, fontWeight: "bold" as const } : { value: line },
  ]);
  const sheets = [
    {
      sheet: REPORT_SHEET,
      data: report,
      columns: RETURN_COLUMNS.map((column) => ({ width: WIDTHS[column] ?? 12 })),
      stickyRowsCount: 1,
    },
    { sheet: GUIDE_SHEET, data: guide, columns: [{ width: 110 }] },
  ];
  const blob = await writeWorkbook(sheets).toBlob();
  // The library writes the moment of the writing into every part, and fonts that Office does not take as they are.
  return packParts(mended(unpackParts(new Uint8Array(await blob.arrayBuffer())), WORKBOOK_MENDS));
}
