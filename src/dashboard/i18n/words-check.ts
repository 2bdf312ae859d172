import type { Bilingual } from "../../indicators/definition.ts";
import { wordsOf } from "./words.ts";

/** Words of the page that checks a return before it is sent; loaded with that page. */
const CHECK_WORDS = {
  title: { id: "Periksa laporan sebelum dikirim", en: "Check a report before sending it" },
  lede: {
    id: "Berkas diperiksa di peramban ini dengan aturan yang sama seperti unit data. Isinya tidak dikirim ke mana pun.",
    en: "The file is checked in this browser by the same rules as the data unit's. Nothing is sent anywhere.",
  },
  drop: { id: "Jatuhkan berkas laporan di sini", en: "Drop the report file here" },
  dropSub: { id: "XLSX atau CSV, paling besar 5 MB", en: "XLSX or CSV, at most 5 MB" },
  choose: { id: "Pilih berkas", en: "Choose a file" },
  chooseOther: { id: "Pilih berkas lain", en: "Choose another file" },
  checking: { id: "Memeriksa {name}…", en: "Checking {name}…" },
  rowsOf: { id: "{n} baris", en: "{n} rows" },
  weekOf: { id: "minggu ke-{n}", en: "week {n}" },
  goodTitle: { id: "Berkas dapat diterima", en: "The file can be accepted" },
  goodText: {
    id: "Kirim berkas ini kepada unit data seperti biasa. Pemeriksaan ini tidak mengirimkannya.",
    en: "Send this file to the data unit as usual. This check does not send it.",
  },
  noticeText: {
    id: "Lihat dulu hal di bawah ini; bila memang benar, kirim berkasnya kepada unit data.",
    en: "Look at what is listed below first; if it is right, send the file to the data unit.",
  },
  refusedText: {
    id: "Sebanyak {good} baris lainnya lolos. Perbaiki, lalu jatuhkan berkas lagi di sini.",
    en: "The other {good} rows passed. Correct it, then drop the file here again.",
  },
  refusedWhole: {
    id: "Perbaiki, lalu jatuhkan berkas lagi di sini.",
    en: "Correct it, then drop the file here again.",
  },
  personalTitle: {
    id: "Jangan kirim berkas ini: mungkin memuat data pribadi",
    en: "Do not send this file: it may hold personal data",
  },
  personalText: {
    id: "Hapus bagian yang disebut di bawah, lalu periksa lagi. Isinya tidak ditampilkan dan tidak meninggalkan peramban ini.",
    en: "Remove the parts named below, then check again. Their content is not shown and does not leave this browser.",
  },
  findings: { id: "Temuan", en: "Findings" },
  show: { id: "Tunjukkan", en: "Show" },
  showAt: { id: "Tunjukkan {place} pada lembar", en: "Show {place} in the sheet" },
  inSheet: { id: "Di lembar laporan", en: "In the sheet laporan" },
  inFile: { id: "Di dalam berkas", en: "In the file" },
  lineHead: { id: "Baris", en: "Line" },
  marked: { id: "perlu diperbaiki", en: "to correct" },
  gap: { id: "baris dilewati", en: "lines left out" },
  copy: { id: "Salin temuan", en: "Copy the findings" },
  copied: { id: "Tersalin", en: "Copied" },
  asPage: { id: "Temuan sebagai halaman (HTML)", en: "Findings as a page (HTML)" },
  otherLanguage: { id: "Tampilkan dalam bahasa Inggris", en: "Show in Indonesian" },
  tooLarge: {
    id: "Berkas melebihi 5 MB, jadi tidak dibaca. Sebuah laporan jauh lebih kecil: salin barisnya ke formulir kosong.",
    en: "The file is over 5 MB, so it was not read. A report is far smaller: copy its rows into an empty form.",
  },
  tooMany: {
    id: "Terlalu banyak berkas sekaligus. Jatuhkan paling banyak 60.",
    en: "Too many files at once. Drop at most 60.",
  },
  unreadable: {
    id: "Peramban tidak dapat membaca berkas ini. Tutup berkasnya di Excel, lalu coba lagi.",
    en: "The browser cannot read this file. Close it in Excel, then try again.",
  },
  reader: {
    id: "Bagian pemeriksa tidak dapat dimuat. Muat ulang halaman ini, lalu coba lagi.",
    en: "The part that checks could not be loaded. Reload this page, then try again.",
  },
  crash: {
    id: "Pemeriksaan terhenti. Coba lagi; bila berulang, sampaikan nama berkasnya kepada unit data.",
    en: "The check stopped. Try again; if it happens again, tell the data unit the name of the file.",
  },
  notChecked: { id: "Berkas tidak diperiksa", en: "The file was not checked" },
  form: { id: "Formulir kosong", en: "Empty form" },
  formSub: {
    id: "XLSX dengan baris yang wajib dikirim minggu itu, sel teks, dan lembar petunjuk.",
    en: "XLSX with the rows that are due in that week, text cells and a sheet of instructions (in Indonesian).",
  },
  agency: { id: "Instansi", en: "Agency" },
  area: { id: "Wilayah", en: "Area" },
  week: { id: "Minggu", en: "Week" },
  weekOption: { id: "Ke-{n} · {days}", en: "Wk {n} · {days}" },
  dueRows: { id: "Baris yang wajib", en: "Rows due" },
  noRows: { id: "tidak ada; cukup laporan nihil", en: "none; a nil report will do" },
  dueTime: { id: "Batas kirim", en: "Due" },
  fileName: { id: "Nama berkas", en: "File name" },
  downloadForm: { id: "Unduh formulir kosong", en: "Download the empty form" },
  formFailed: {
    id: "Formulir tidak dapat dibuat. Muat ulang halaman ini, lalu coba lagi.",
    en: "The form could not be made. Reload this page, then try again.",
  },
  formWaits: {
    id: "Formulir menunggu kalender pemutakhiran dari server. Bila tidak kunjung muncul, muat ulang halaman ini.",
    en: "The form waits for the calendar of updates from the server. If it does not appear, reload this page.",
  },
  blankTitle: { id: "Kosong bukan nol.", en: "Blank is not zero." },
  blankText: {
    id: "Sel kosong berarti belum lapor; tulis 0 bila memang tidak ada. Bila tidak ada kegiatan sama sekali, kirim laporan nihil: baris judul saja.",
    en: "A blank cell means not reported; write 0 where there is none. If nothing took place at all, send a nil report: the header alone.",
  },
  rules: { id: "Aturan: format laporan mingguan versi 1.", en: "Rules: weekly report format, version 1." },
  nothingLeaves: {
    id: "Tidak ada berkas atau angka yang meninggalkan peramban ini.",
    en: "No file and no figure leaves this browser.",
  },
} satisfies Record<string, Bilingual>;

export const checkWord = wordsOf(CHECK_WORDS);
