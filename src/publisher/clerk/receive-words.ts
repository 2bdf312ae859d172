import { jakartaTime } from "../../domain/week.ts";
import type { Bilingual } from "../../indicators/definition.ts";
import { message, say } from "../../returns/say.ts";

/** What is said where something cannot be received. */

export const NO_FILE = message(
  say("Berkas itu tidak ada atau bukan berkas", "There is no such file, or it is none"),
  say("sebuah laporan .xlsx atau .csv", "a report, .xlsx or .csv"),
  say("Periksa namanya", "Check its name"),
);
export const GIVEN_TWICE = message(
  say("Dua berkas memuat laporan yang sama", "Two files hold the same report"),
  say("satu", "one"),
  say("Terima yang terbaru saja", "Receive the newer one alone"),
);
export const NAME_TAKEN = message(
  say("Nama berkas ini sudah dipakai berkas dengan laporan lain", "A file with other reports has this name already"),
  say("nama yang belum dipakai", "a name that is not taken"),
  say("Ganti namanya, lalu terima lagi", "Rename it, then receive it again"),
);
export const EARLY = message(
  say("Waktu terima mendahului minggu laporan", "It was received before its week began"),
  say("sesudah minggu itu mulai", "after that week has begun"),
  say("Periksa minggunya, atau --diterima", "Check the week, or --received"),
);
export const ITEMS_BROKEN = message(
  say("butir.csv di folder laporan tidak dapat dibaca", "The butir.csv in the reports' folder cannot be read"),
  say("tabel yang lolos pemeriksaan; temuannya di bawah ini", "a table that passes the check; its findings follow"),
  say("Perbaiki tabel itu dulu, lalu terima lagi", "Correct that table first, then receive the file again"),
);
export const ITEMS_ELSEWHERE = message(
  say("butir.csv di folder laporan bukan berkas biasa", "The butir.csv in the reports' folder is no plain file"),
  say("sebuah berkas", "a file"),
  say("Periksa folder itu", "Check that folder"),
);
export const NO_RECEIPTS: Bilingual = {
  id: "Tidak ada yang diterima: penerimaan.csv perlu diperbaiki dulu.",
  en: "Nothing was received: penerimaan.csv has to be corrected first.",
};

export function fromTheFuture(received: number): Bilingual {
  return message(
    say(`--diterima ${jakartaTime(received)} belum terjadi`, `--received ${jakartaTime(received)} is yet to come`),
    say("waktu yang sudah lewat", "a time that has passed"),
    say("Perbaiki", "Correct it"),
  );
}

export function noPlace(folder: string): Bilingual {
  return message(
    say(`"${folder}" bukan folder`, `"${folder}" is no folder`),
    say("folder laporan", "the reports' folder"),
    say("Periksa --folder", "Check --folder"),
  );
}
