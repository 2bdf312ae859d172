import type { Bilingual } from "../indicators/definition.ts";
import { both, message, say, shown } from "./say.ts";
import type { CellTrap, WorkbookFault } from "./workbook.ts";

/** What is said of a spreadsheet as such: its container, its sheets, and cells that show something else than they hold. */

/** The one sheet that is read, and the one that may lie beside it: the instructions of the empty form. */
export const REPORT_SHEET = "laporan";
export const GUIDE_SHEET = "petunjuk";

const XLSX = say(
  `buku kerja .xlsx dengan satu lembar "${REPORT_SHEET}"`,
  `an .xlsx workbook with one sheet "${REPORT_SHEET}"`,
);
const SAVE_AS = say("Simpan ulang sebagai .xlsx", "Save it again as .xlsx");
const PASTE = say("Salin, lalu tempel sebagai nilai", "Copy, then paste as value");
const VALUE = say("nilai", "a value");

const FAULTS: Readonly<Record<WorkbookFault, Bilingual>> = {
  "not-xlsx": message(say("Isi berkas ini bukan buku kerja XLSX", "This file holds no XLSX workbook"), XLSX, SAVE_AS),
  locked: message(
    say("Berkas ini berkata sandi atau berformat .xls lama", "This file has a password or is an old .xls"),
    say("buku kerja .xlsx tanpa kata sandi", "an .xlsx workbook without a password"),
    say("Buka, lalu simpan ulang sebagai .xlsx", "Open it, then save it again as .xlsx"),
  ),
  macros: message(say("Berkas ini memuat makro", "This file holds macros"), XLSX, SAVE_AS),
  "too-large": message(
    say("Berkas ini terlalu besar untuk sebuah laporan", "This file is too large for a report"),
    say("paling besar 5 MB, 50 MB setelah dibuka, satu juta sel", "at most 5 MB, 50 MB when unpacked, a million cells"),
    say("Salin barisnya ke formulir kosong", "Copy its rows into an empty form"),
  ),
  broken: message(say("Berkas ini rusak dan tidak dapat dibuka", "This file is broken and cannot be opened"), XLSX, {
    id: "Buka di Excel, simpan ulang, lalu kirim lagi",
    en: "Open it in Excel, save it again, then resend it",
  }),
};

export function workbookFault(fault: WorkbookFault): Bilingual {
  return FAULTS[fault];
}

export const EXTERNAL_LINKS = message(
  say("Berkas ini memuat tautan ke buku kerja lain", "This file links to other workbooks"),
  say("nilai saja", "values alone"),
  say("Putuskan tautannya, lalu tempel sebagai nilai", "Break the links, then paste as values"),
);

export const OBJECTS = message(
  say(
    "Berkas ini memuat gambar, grafik, tabel pivot atau objek lain",
    "This file holds pictures, charts, pivot tables or other objects",
  ),
  say("satu tabel dengan nilai saja", "one table with values alone"),
  say("Hapus, lalu simpan ulang", "Remove them, then save it again"),
);

export function otherSheets(names: readonly string[], hasReport: boolean): Bilingual {
  const listed = names.map((name) => `"${shown(name)}"`).join(", ");
  return hasReport
    ? message(
        say(`Ada lembar lain: ${listed}`, `There are other sheets: ${listed}`),
        both(`${REPORT_SHEET}`),
        say("Hapus lembar itu, juga bila tersembunyi", "Delete them, hidden ones too"),
      )
    : message(
        say(
          `Lembar "${REPORT_SHEET}" tidak ada; yang ada: ${listed}`,
          `There is no sheet "${REPORT_SHEET}"; found: ${listed}`,
        ),
        XLSX,
        say("Ganti nama lembarnya", "Rename the sheet"),
      );
}

export function mergedCells(range: string): Bilingual {
  return message(
    say(`Sel ${range} digabung`, `Cells ${range} are merged`),
    say("satu sel per isian", "one cell for each entry"),
    say("Pisahkan, lalu isi tiap sel", "Unmerge them, then fill in each cell"),
  );
}

export function hiddenRow(line: number): Bilingual {
  return message(
    say(`Baris ${line} tersembunyi`, `Row ${line} is hidden`),
    say("semua baris terlihat", "all rows visible"),
    say("Tampilkan, lalu periksa isinya", "Unhide it, then check what it holds"),
  );
}

export function hiddenColumn(letters: string): Bilingual {
  return message(
    say(`Kolom ${letters} tersembunyi`, `Column ${letters} is hidden`),
    say("semua kolom terlihat", "all columns visible"),
    say("Tampilkan, lalu periksa isinya", "Unhide it, then check what it holds"),
  );
}

export function besideTheColumns(cell: string): Bilingual {
  return message(
    say(`Sel ${cell} berisi sesuatu di luar kolom judul`, `Cell ${cell} holds something beside the columns`),
    say("kosong", "blank"),
    say("Kosongkan", "Clear it"),
  );
}

/** `week`: where the week is due, a date can be told from it. */
export function trapped(trap: CellTrap, cell: string, column: string, meant: string | undefined): Bilingual {
  switch (trap) {
    case "formula":
      return message(say(`Sel ${cell} berisi rumus`, `Cell ${cell} holds a formula`), VALUE, PASTE);
    case "error":
      return message(say(`Sel ${cell} berisi galat Excel`, `Cell ${cell} holds an Excel error`), VALUE, {
        id: "Perbaiki, atau kosongkan bila tidak dilaporkan",
        en: "Correct it, or leave it blank where not reported",
      });
    case "boolean":
      return message(say(`Sel ${cell} berisi BENAR atau SALAH`, `Cell ${cell} holds TRUE or FALSE`), VALUE, {
        id: "Perbaiki",
        en: "Correct it",
      });
    case "link":
      return message(say(`Sel ${cell} berisi tautan`, `Cell ${cell} holds a link`), VALUE, {
        id: "Hapus tautannya",
        en: "Remove the link",
      });
    case "percent":
      return message(
        say(`Sel ${cell} (${column}) berformat persen`, `Cell ${cell} (${column}) is shown as a percentage`),
        say("bilangan biasa", "a plain number"),
        say(
          "Format selnya sebagai Umum, lalu periksa bilangannya",
          "Format the cell as General, then check the number",
        ),
      );
    case "date": {
      const expected = column === "minggu" ? both(meant ?? "2026-W47") : VALUE;
      return message(
        say(`Sel ${cell} (${column}) berisi tanggal`, `Cell ${cell} (${column}) holds a date`),
        expected,
        say("Jadikan sel teks, lalu ketik lagi", "Make it a text cell, then type it again"),
      );
    }
  }
}

/** A code that was typed as a number: 36.10 is 36.1, and nobody can tell any more which of the two was meant. */
export function lostZeros(cell: string, column: string, text: string, expected: Bilingual): Bilingual {
  return message(
    say(
      `Sel ${cell} (${column}) berisi bilangan ${text}; nol di ujung bilangan hilang (36.10 menjadi 36.1)`,
      `Cell ${cell} (${column}) holds the number ${text}; a number loses the zeros at its end (36.10 becomes 36.1)`,
    ),
    expected,
    say("Jadikan sel teks, lalu ketik lagi", "Make it a text cell, then type it again"),
  );
}

export function personalCell(cell: string): Bilingual {
  return message(
    say(
      `Sel ${cell} mungkin memuat data pribadi (tidak ditampilkan)`,
      `Cell ${cell} may hold personal data (not shown here)`,
    ),
    say("angka gabungan", "totals only"),
    say("Hapus, lalu kirim ulang", "Remove and resend"),
  );
}

export function personalSheet(): Bilingual {
  return message(
    say(
      "Lembar lain, nama lembar atau catatan sel mungkin memuat data pribadi (tidak ditampilkan)",
      "Another sheet, a sheet's name or a comment may hold personal data (not shown here)",
    ),
    say("angka gabungan", "totals only"),
    say("Hapus, lalu kirim ulang", "Remove and resend"),
  );
}

/** Strings of deleted cells, pivot tables, names and properties: they travel with the file and are shown nowhere. */
export const PERSONAL_REMAINS = message(
  say(
    "Bagian berkas di luar sel mungkin memuat data pribadi (tidak ditampilkan)",
    "A part of the file outside its cells may hold personal data (not shown here)",
  ),
  say("angka gabungan", "totals only"),
  say("Salin nilainya ke formulir kosong, lalu kirim itu", "Copy the values into an empty form and send that"),
);
