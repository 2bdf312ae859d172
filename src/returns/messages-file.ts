import type { Bilingual } from "../indicators/definition.ts";
import type { CsvFault } from "./parse-csv.ts";
import { message, say, shown } from "./say.ts";

/** What is said of a whole file, of its encoding and of its header. */

const AS_UTF8 = say("Simpan ulang sebagai CSV UTF-8", "Save it again as CSV UTF-8");
const UTF8 = say("teks CSV UTF-8", "CSV text in UTF-8");
const RESEND = say("Hapus, lalu kirim ulang", "Remove and resend");
const TOTALS_ONLY = say("angka gabungan", "totals only");

export const ARCHIVE_NOT_CSV = message(
  say("Isi berkas ini XLSX atau arsip ZIP, bukan CSV", "This file holds XLSX or a ZIP archive, not CSV"),
  say("berkas .csv berisi teks, buku kerja bernama .xlsx", "text in a .csv file, a workbook named .xlsx"),
  say("Ganti nama berkas menjadi .xlsx", "Rename the file to .xlsx"),
);
export const BINARY_NOT_CSV = message(
  say("Berkas memuat karakter NUL, jadi bukan teks", "The file holds NUL characters, so it is not text"),
  UTF8,
  AS_UTF8,
);
export const EMPTY_FILE = message(
  say("Berkas kosong (0 baris)", "The file is empty (0 lines)"),
  say(
    "sekurangnya baris judul; untuk laporan nihil cukup baris judul",
    "at least the header; a nil report is the header alone",
  ),
  say("Kirim ulang", "Send it again"),
);

export function notUtf8(): Bilingual {
  return message(say("Ada karakter yang bukan UTF-8", "A character is not UTF-8"), UTF8, AS_UTF8);
}

export function notUtf16(name: string): Bilingual {
  return message(say(`Berkas ${name} tetapi rusak`, `The file is ${name} but broken`), UTF8, AS_UTF8);
}

export function otherExtension(extension: string): Bilingual {
  const name = extension === "" ? say("Berkas tanpa ekstensi", "A file without extension") : undefined;
  return message(
    name ?? say(`Berkas ${shown(extension)} tidak dapat dibaca`, `A ${shown(extension)} file cannot be read`),
    say("buku kerja .xlsx tanpa makro, atau CSV UTF-8 (.csv)", "an .xlsx workbook without macros, or CSV UTF-8 (.csv)"),
    say("Simpan ulang sebagai .xlsx", "Save it again as .xlsx"),
  );
}

export function separatorUnclear(found: "both" | "none"): Bilingual {
  const what =
    found === "both"
      ? say('Baris judul memuat ";" dan ","', 'The header holds both ";" and ","')
      : say('Baris judul tidak memuat ";" atau ","', 'The header holds neither ";" nor ","');
  return message(what, say('satu pemisah kolom, ";" atau ","', 'one separator, ";" or ","'), AS_UTF8);
}

export function brokenQuote(kind: CsvFault["kind"]): Bilingual {
  const what =
    kind === "unclosed"
      ? say("Tanda kutip tidak ditutup", "A quote is never closed")
      : say("Tanda kutip berada di tengah isian", "A quote stands inside a cell");
  const doubled = say('isian berkutip "…", kutip di dalamnya ditulis ganda', 'cells in "…", with inner quotes doubled');
  return message(what, doubled, say("Perbaiki", "Correct it"));
}

export function fieldCount(found: number, expected: number): Bilingual {
  return message(
    say(`Baris memuat ${found} isian`, `The row holds ${found} ${found === 1 ? "cell" : "cells"}`),
    say(`${expected}, sebanyak kolom pada baris judul`, `${expected}, as many as the header has columns`),
    say("Perbaiki barisnya", "Correct the row"),
  );
}

/** A column whose name, or a cell whose content, looks personal; the content itself is never shown. */
export function personalColumn(name: string): Bilingual {
  const column = shown(name);
  return message(
    say(
      `Kolom "${column}" mungkin memuat data pribadi (tidak ditampilkan)`,
      `Column "${column}" may hold personal data (not shown here)`,
    ),
    TOTALS_ONLY,
    RESEND,
  );
}

/** For places that have no column name: broken rows and headers that look personal themselves. */
export function personalPlace(): Bilingual {
  return message(
    say(
      "Baris ini mungkin memuat data pribadi (tidak ditampilkan)",
      "This line may hold personal data (not shown here)",
    ),
    TOTALS_ONLY,
    RESEND,
  );
}

export function personalName(): Bilingual {
  return message(
    say(
      "Nama berkas ini mungkin memuat data pribadi (tidak ditampilkan)",
      "The name of this file may hold personal data (not shown here)",
    ),
    say("nama seperti 2026-W47_dinsos_36.01.xlsx", "a name such as 2026-W47_dinsos_36.01.xlsx"),
    say("Ganti namanya, lalu kirim ulang", "Rename and resend"),
  );
}

export function unknownPlace(): Bilingual {
  return message(
    say("Berkas ini tidak dikenal dan tidak dibaca", "This file is unknown and was not read"),
    say(
      "laporan/*.csv atau *.xlsx, penerimaan.csv, butir.csv, catatan.csv, peristiwa.csv atau target.csv",
      "laporan/*.csv or *.xlsx, penerimaan.csv, butir.csv, catatan.csv, peristiwa.csv or target.csv",
    ),
    say("Pindahkan bila perlu dibaca", "Move it if it should be read"),
  );
}
