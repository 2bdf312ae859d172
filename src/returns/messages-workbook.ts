import type { Bilingual } from "../indicators/definition.ts";
import { both, message, say, shown } from "./say.ts";
import type { WorkbookFault } from "./workbook.ts";
import { WORKBOOK_LIMITS } from "./workbook-limits.ts";

/** What is said of a spreadsheet as a whole: its kind, its size, its sheets. */

const SAVE_AGAIN = say(
  "Buka di aplikasi lembar kerja, lalu simpan ulang sebagai XLSX",
  "Open it in a spreadsheet program and save it again as XLSX",
);
const XLSX = say("buku kerja XLSX (.xlsx)", "an XLSX workbook (.xlsx)");
const START_ANEW = say(
  "Salin nilai tabelnya ke buku kerja baru, lalu kirim itu",
  "Copy the values of the table into a new workbook and send that",
);
const NOTHING_ELSE = say("satu lembar laporan dengan nilai saja", "one sheet laporan with values alone");
const MEGABYTE = 1024 * 1024;

function tooLarge(id: string, en: string, limit: number, unitId: string, unitEn: string): Bilingual {
  const most = { id: limit.toLocaleString("id-ID"), en: limit.toLocaleString("en-GB") };
  return message(say(id, en), say(`paling banyak ${most.id} ${unitId}`, `at most ${most.en} ${unitEn}`), START_ANEW);
}

const FAULTS: Readonly<Record<WorkbookFault, Bilingual>> = {
  "not-zip": message(
    say("Isi berkas ini bukan XLSX, hanya namanya", "This file holds no XLSX, it only bears its name"),
    say(`${XLSX.id}, atau CSV UTF-8 dengan nama .csv`, `${XLSX.en}, or CSV UTF-8 named .csv`),
    say("Simpan ulang sebagai XLSX, atau ganti ekstensinya", "Save it again as XLSX, or change its extension"),
  ),
  legacy: message(
    say("Berkas ini XLS lama atau berkata sandi", "This file is an old XLS or has a password"),
    say(`${XLSX.id} tanpa kata sandi`, `${XLSX.en} without a password`),
    say("Hapus kata sandinya, lalu simpan ulang sebagai XLSX", "Remove the password and save it again as XLSX"),
  ),
  "other-archive": message(
    say("Berkas ini arsip ZIP tanpa buku kerja XLSX", "This file is a ZIP archive without an XLSX workbook"),
    XLSX,
    SAVE_AGAIN,
  ),
  binary: message(say("Berkas ini XLSB (biner), bukan XLSX", "This file is XLSB (binary), not XLSX"), XLSX, SAVE_AGAIN),
  broken: message(
    say("Berkas XLSX ini rusak atau terpotong", "This XLSX file is damaged or cut off"),
    say("buku kerja yang utuh", "a whole workbook"),
    say(`${SAVE_AGAIN.id}, lalu kirim ulang`, `${SAVE_AGAIN.en}, then send it again`),
  ),
  packed: tooLarge("Berkas terlalu besar", "The file is too large", WORKBOOK_LIMITS.packedBytes / MEGABYTE, "MB", "MB"),
  unpacked: tooLarge(
    "Isi berkas terlalu besar setelah dibuka",
    "What the file holds is too large once unpacked",
    WORKBOOK_LIMITS.unpackedBytes / MEGABYTE,
    "MB",
    "MB",
  ),
  parts: tooLarge(
    "Berkas memuat terlalu banyak bagian",
    "The file holds too many parts",
    WORKBOOK_LIMITS.parts,
    "bagian",
    "parts",
  ),
  cells: tooLarge(
    "Satu lembar memuat terlalu banyak sel",
    "One sheet holds too many cells",
    WORKBOOK_LIMITS.cells,
    "sel",
    "cells",
  ),
};

export function workbookFault(fault: WorkbookFault): Bilingual {
  return FAULTS[fault];
}

/** .xlsm, .xlsb, .xls and .ods: nearly right. */
export function otherSpreadsheet(extension: string): Bilingual {
  return message(
    say(`Berkas ${extension} tidak dibaca`, `A ${extension} file is not read`),
    say("XLSX (.xlsx) tanpa makro, atau CSV UTF-8 (.csv)", "XLSX (.xlsx) without macros, or CSV UTF-8 (.csv)"),
    say("Simpan ulang sebagai XLSX", "Save it again as XLSX"),
  );
}

export const MACROS = message(say("Buku kerja memuat makro", "The workbook holds macros"), NOTHING_ELSE, START_ANEW);
export const EXTERNAL_LINKS = message(
  say("Buku kerja mengambil data dari berkas atau peladen lain", "The workbook fetches from other files or servers"),
  NOTHING_ELSE,
  say("Putuskan tautannya (Data > Edit Tautan), lalu kirim ulang", "Break the links (Data > Edit Links) and resend"),
);
export const OBJECTS = message(
  say(
    "Buku kerja memuat gambar, grafik, tabel pivot, atau objek lain",
    "The workbook holds pictures, charts, pivot tables or other objects",
  ),
  NOTHING_ELSE,
  START_ANEW,
);
export const NO_SHEET = message(
  say("Buku kerja tidak memuat lembar laporan", "The workbook has no sheet laporan"),
  NOTHING_ELSE,
  say("Tambahkan, atau pakai formulir kosong", "Add it, or use the empty form"),
);
export const EMPTY_SHEET = message(
  say("Lembar laporan kosong (0 baris)", "The sheet laporan is empty (0 rows)"),
  say(
    "sekurangnya baris judul; untuk laporan nihil cukup baris judul",
    "at least the header; a nil report is the header alone",
  ),
  say("Kirim ulang", "Send it again"),
);
export const SCATTERED = message(
  say("Isian lembar laporan terpencar terlalu jauh", "The entries of the sheet laporan lie too far apart"),
  say("satu tabel dengan baris judul", "one table with its header"),
  START_ANEW,
);
export const HIDDEN_SHEET = message(
  say("Lembar laporan disembunyikan", "The sheet laporan is hidden"),
  say("tampak", "a visible one"),
  say("Tampilkan (Unhide), lalu periksa isinya", "Unhide it and check what is in it"),
);

export function sheetNamed(name: string): Bilingual {
  return message(
    say(`Lembar bernama "${shown(name)}"`, `The sheet is named "${shown(name)}"`),
    both("laporan"),
    say("Ganti namanya", "Rename it"),
  );
}

export function otherSheet(name: string): Bilingual {
  return message(
    say(`Ada lembar lain: "${shown(name)}"`, `There is another sheet: "${shown(name)}"`),
    say(
      "satu lembar, laporan (selain petunjuk dari formulir)",
      "one sheet, laporan (besides petunjuk of the empty form)",
    ),
    say("Hapus lembarnya, atau kirim terpisah", "Delete the sheet, or send it separately"),
  );
}

/** A personal finding outside the sheet laporan; `where` is named, what is there is not. */
export function personalElsewhere(where: Bilingual): Bilingual {
  return message(
    say(
      `${where.id} mungkin memuat data pribadi (tidak ditampilkan)`,
      `${where.en} may hold personal data (not shown here)`,
    ),
    say("angka gabungan", "totals only"),
    say("Hapus, lalu kirim ulang", "Remove and resend"),
  );
}
