import type { Bilingual } from "../indicators/definition.ts";
import { message, say } from "../returns/say.ts";

const MB = 1_000_000;

/** Bytes. One sender's week is far smaller; as much as a workbook may unpack to. */
const LARGEST_RETURN = 50 * MB;
/** Bytes. The tables at the top grow every week: ten years of 514 regions make 70 MB of receipts. More fills the memory. */
const LARGEST_TABLE = 200 * MB;

/** Bytes that a file of the folder may have, by its path. */
export const largestAt = (path: string): number => (path.includes("/") ? LARGEST_RETURN : LARGEST_TABLE);

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
/** `limit` in bytes. */
export function tooLarge(limit: number): Bilingual {
  const most = limit / MB;
  return message(
    say(`Berkas lebih dari ${most} MB, jadi tidak dibaca`, `The file is over ${most} MB, so it was not read`),
    say(`paling besar ${most} MB`, `${most} MB at most`),
    say("Periksa apakah ini berkas yang benar", "Check that it is the right file"),
  );
}
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
