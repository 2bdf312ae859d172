import type { Bilingual } from "../indicators/definition.ts";
import { addressOf } from "./cell-address.ts";
import { finding } from "./finding.ts";
import { personalElsewhere } from "./messages-workbook.ts";
import { hidesNumber, looksPersonal } from "./personal-data.ts";
import { say } from "./say.ts";
import type { Finding } from "./types.ts";
import type { Workbook, WorkbookCell, WorkbookSheet } from "./workbook.ts";

/** Whether a cell looks personal; a phone number that was typed as a number has lost the zero that it began with. */
export function looksPersonalCell({ kind, text }: Pick<WorkbookCell, "kind" | "text">): boolean {
  return looksPersonal(text) || (kind === "number" && looksPersonal(`0${text}`));
}

/** Everything of a workbook but the cells of `main`, whose columns have names: searched, and never quoted. */
export function personalAround(file: string, workbook: Workbook, main: WorkbookSheet | undefined): Finding[] {
  const found = (words: Bilingual, cells: readonly string[] = []) =>
    finding(
      file,
      "personal-cell",
      { lines: [], ...(cells.length > 0 ? { cells } : {}) },
      personalElsewhere(words),
      "personal",
    );
  const findings = workbook.sheets.flatMap((sheet, i) => {
    // A sheet's name may be what is personal, so that not even the name is shown.
    const named = looksPersonal(sheet.name) ? say(`Nama lembar ke-${i + 1}`, `The name of sheet ${i + 1}`) : undefined;
    const where =
      named === undefined
        ? say(`lembar "${sheet.name}"`, `sheet "${sheet.name}"`)
        : say(`lembar ke-${i + 1}`, `sheet ${i + 1}`);
    const inSheet = (what: Bilingual, address: string) =>
      sheet === main
        ? found(what, [address])
        : found(say(`${what.id} di ${where.id}, sel ${address},`, `${what.en} in ${where.en}, cell ${address},`));
    const cells = sheet === main ? [] : sheet.cells.filter(looksPersonalCell);
    return [
      ...(named === undefined ? [] : [found(named)]),
      ...cells.map((cell) => inSheet(say("Isian", "An entry"), addressOf(cell))),
      ...sheet.comments
        .filter((comment) => looksPersonal(comment.text))
        .map((comment) => inSheet(say("Komentar", "A comment"), comment.address)),
    ];
  });
  if (!workbook.looseTexts.some(hidesNumber)) return findings;
  const inside = say("Bagian buku kerja di luar sel", "A part of the workbook outside its cells");
  return [...findings, found(inside)];
}
