import type { Bilingual } from "../../indicators/definition.ts";
import { wordsOf } from "./words.ts";

/** Words of the meeting record, its form and its print; loaded with the deck. */
const RECORD_WORDS = {
  title: { id: "Catatan rapat, {week}", en: "Meeting record, {week}" },
  lede: {
    id: "Catatan ini hanya ada di halaman ini sampai disimpan sebagai butir.csv untuk unit data.",
    en: "This record is in this page alone until it is saved as butir.csv for the data unit.",
  },
  unsaved: { id: "{n} butir belum disimpan sebagai berkas.", en: "{n} {items} not saved as a file yet." },
  saved: { id: "Semua butir sudah disimpan sebagai berkas.", en: "All items are saved as a file." },
  nothing: { id: "Belum ada yang dicatat.", en: "Nothing is recorded yet." },
  itemOne: { id: "butir", en: "item" },
  itemMany: { id: "butir", en: "items" },

  formNew: { id: "Butir baru", en: "New item" },
  formEdit: { id: "Ubah butir {id}", en: "Edit item {id}" },
  kind: { id: "Jenis", en: "Kind" },
  keputusan: { id: "Keputusan", en: "Decision" },
  tindakan: { id: "Tindakan", en: "Action" },
  text: { id: "Uraian", en: "Text" },
  textHint: {
    id: "Tentang layanan saja: tanpa nama, nomor, atau jumlah orang.",
    en: "In Indonesian, about services alone: no names, numbers or counts of people.",
  },
  counter: { id: "{n} dari {most} karakter", en: "{n} of {most} characters" },
  indicator: { id: "Indikator", en: "Indicator" },
  region: { id: "Wilayah", en: "Area" },
  owner: { id: "Penanggung jawab", en: "Owner" },
  due: { id: "Tenggat", en: "Due date" },
  choose: { id: "Pilih …", en: "Choose …" },
  provincial: { id: "Tingkat provinsi", en: "Province level" },
  personal: {
    id: "Isian ini mungkin memuat data pribadi, jadi tidak dicatat. Tulis tentang layanannya saja.",
    en: "This may hold personal data, so it is not recorded. Write about the service alone.",
  },
  add: { id: "Catat butir", en: "Record the item" },
  change: { id: "Simpan perubahan", en: "Save the change" },
  leave: { id: "Tinggalkan perubahan", en: "Discard the change" },
  toCorrect: { id: "{n} isian perlu diperbaiki.", en: "{n} {fields} to correct." },
  fieldOne: { id: "isian", en: "field" },
  fieldMany: { id: "isian", en: "fields" },
  added: { id: "Butir {id} dicatat.", en: "Item {id} recorded." },
  changed: { id: "Butir {id} diubah.", en: "Item {id} changed." },
  removed: { id: "Butir {id} dihapus.", en: "Item {id} removed." },
  withdrawn: {
    id: "Butir {id} dibatalkan; berkas berikutnya menyebutnya batal.",
    en: "Item {id} withdrawn; the next file says that it is cancelled.",
  },

  decided: { id: "Diputuskan dalam rapat ini", en: "Decided in this meeting" },
  none: { id: "Belum ada.", en: "None yet." },
  edit: { id: "Ubah", en: "Edit" },
  remove: { id: "Hapus", en: "Remove" },
  of: { id: "{act}: butir {id}", en: "{act}: item {id}" },
  dueBy: { id: "tenggat {day}", en: "due {day}" },
  open: { id: "Butir yang masih terbuka", en: "Items still open" },
  openNone: { id: "Tidak ada butir terbuka.", en: "No item is open." },
  origin: { id: "{id} · sejak {week}", en: "{id} · since {week}" },
  late: { id: "lewat tenggat", en: "overdue" },
  done: { id: "Selesai", en: "Done" },
  cancel: { id: "Batal", en: "Cancel it" },
  undo: { id: "Urungkan", en: "Undo" },
  stateDone: { id: "selesai", en: "done" },
  stateCancelled: { id: "batal", en: "cancelled" },
  marked: { id: "Butir {id} ditandai {state}.", en: "Item {id} marked as {state}." },
  unmarked: { id: "Tanda pada butir {id} diurungkan.", en: "Mark of item {id} undone." },
  unmarkable: {
    id: "{n} butir tidak dapat ditandai: rilis ini tidak menyebut minggu asalnya.",
    en: "{n} {items} cannot be marked: this release does not say since when.",
  },

  file: { id: "Berkas dan cetakan", en: "File and print" },
  save: { id: "Simpan butir.csv", en: "Save butir.csv" },
  print: { id: "Cetak notulen", en: "Print the minutes" },
  resume: { id: "Lanjutkan dari butir.csv", en: "Resume from butir.csv" },
  downloaded: {
    id: "butir.csv diunduh. Serahkan kepada unit data; penerbitan berikutnya memuatnya.",
    en: "butir.csv downloaded. Hand it to the data unit; the next publication carries it.",
  },
  resumed: { id: "{n} butir dibaca dari berkas.", en: "{n} {items} read from the file." },
  notRead: {
    id: "Berkas tidak dilanjutkan, dan catatan ini tidak berubah.",
    en: "The file was not taken up, and this record is as it was.",
  },
  moreFindings: { id: "dan {n} lainnya", en: "and {n} more" },
  tooLarge: {
    id: "Berkas ini melebihi 1 MB, jadi bukan catatan sebuah rapat.",
    en: "This file is over 1 MB, so it is no record of one meeting.",
  },
  unreadable: {
    id: "Peramban tidak dapat membaca berkas ini. Tutup berkasnya di Excel, lalu coba lagi.",
    en: "The browser cannot read this file. Close it in Excel, then try again.",
  },

  printTitle: { id: "Notulen keputusan rapat, {week}", en: "Minutes of the meeting’s decisions, {week}" },
  printWhen: { id: "Tempat dan tanggal rapat:", en: "Place and date of the meeting:" },
  closed: { id: "Butir lama yang ditutup", en: "Earlier items that were closed" },
  printNone: { id: "Tidak ada.", en: "None." },
  number: { id: "Nomor", en: "Number" },
  state: { id: "Status", en: "Status" },
  stateOn: { id: "{state}, {day}", en: "{state}, {day}" },
  reopened: { id: "dibuka lagi", en: "open again" },
  printNote: {
    id: "Dicatat pada butir.csv untuk unit data; termuat pada penerbitan berikutnya. Hanya tentang layanan, tanpa data orang.",
    en: "Recorded in butir.csv for the data unit; carried by the next publication. About services alone, without personal data.",
  },
  signName: { id: "Nama dan jabatan", en: "Name and position" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type RecordWord = keyof typeof RECORD_WORDS;
export const recordWord = wordsOf(RECORD_WORDS);

/** "butir" / "item", "items". */
export function itemsWord(locale: "id" | "en", n: number): string {
  return recordWord(locale, n === 1 ? "itemOne" : "itemMany");
}
