import type { Bilingual } from "../indicators/definition.ts";
import { message, say } from "../returns/say.ts";

/** Ten years of the whole country in one file are smaller; more would fill the memory. As a workbook may unpack to. */
export const LARGEST_FILE = 50_000_000;

/** Why a file of the folder was not read. */
export const LINK = message(
  say("Ini tautan, bukan berkas", "This is a link, not a file"),
  say("berkas itu sendiri", "the file itself"),
  say("Salin berkasnya ke folder ini", "Copy the file into this folder"),
);
export const DEVICE = message(
  say("Ini pipa atau perangkat, bukan berkas", "This is a pipe or a device, not a file"),
  say("berkas CSV atau XLSX", "a CSV or XLSX file"),
  say("Keluarkan dari folder ini", "Take it out of this folder"),
);
export const TOO_LARGE = message(
  say("Berkas lebih dari 50 MB, jadi tidak dibaca", "The file is over 50 MB, so it was not read"),
  say("paling besar 50 MB", "50 MB at most"),
  say(
    "Periksa apakah ini berkas yang benar, atau bagi menjadi beberapa",
    "Check that it is the right file, or divide it",
  ),
);
export const NO_SUCH_NAME = message(
  say(
    "Nama berkas tidak terbaca, atau berkasnya baru saja hilang",
    "The file's name cannot be read, or the file has just gone",
  ),
  say("nama dari huruf dan angka biasa (UTF-8)", "a name in plain letters and digits (UTF-8)"),
  say("Ganti namanya, lalu periksa lagi", "Rename it, then check again"),
);

export function unreadable(why: Bilingual): Bilingual {
  return message(
    say(`Tidak dapat dibaca: ${why.id}`, `It cannot be read: ${why.en}`),
    say("berkas yang boleh dibaca", "a file that may be read"),
    say("Perbaiki, lalu periksa lagi", "Mend this, then check again"),
  );
}
