import type { Bilingual } from "../../indicators/definition.ts";
import { wordsOf } from "./words.ts";

/** Words of the dialog *Unduh*; loaded with it. */
const DOWNLOAD_WORDS = {
  title: { id: "Unduh", en: "Download" },
  close: { id: "Tutup", en: "Close" },
  what: { id: "Apa", en: "What" },
  whatFigure: { id: "Grafik ini", en: "This chart" },
  whatPage: { id: "Halaman ini", en: "This page" },
  whatWeek: { id: "Ringkasan minggu", en: "Weekly overview" },
  whatData: { id: "Data", en: "Data" },
  hintPage: { id: "tabel XLSX, slide PPTX, cetak", en: "XLSX tables, PPTX slides, print" },
  hintWeek: { id: "A4, laporan DOCX, paket rapat PPTX", en: "A4, DOCX report, PPTX meeting pack" },
  hintData: { id: "rentang minggu, XLSX atau ZIP CSV", en: "range of weeks, XLSX or CSV in a ZIP" },
  noFigures: { id: "halaman ini tanpa grafik", en: "no charts on this page" },
  figureOfPage: { id: "Grafik", en: "Chart" },

  format: { id: "Format", en: "Format" },
  png: { id: "PNG", en: "PNG" },
  pngHint: { id: "Gambar 1600 × 900, 2×", en: "Picture 1600 × 900, 2×" },
  svg: { id: "SVG", en: "SVG" },
  svgHint: { id: "Vektor, teks dapat dicari", en: "Vector, text can be searched" },
  xlsx: { id: "XLSX", en: "XLSX" },
  xlsxHint: { id: "Tabel bertipe, lembar BACA SAYA", en: "Typed table, README sheet" },
  csv: { id: "CSV", en: "CSV" },
  csvHint: {
    id: "Satu baris tiap nilai; pemisah {separator}, {point}",
    en: "One row a value; {separator} between, {point}",
  },
  pptx: { id: "PPTX", en: "PPTX" },
  pptxHint: { id: "Slide dengan grafik yang dapat disunting", en: "Slide with a chart that can be edited" },
  sentence: { id: "Kalimat", en: "Sentence" },
  sentenceHint: { id: "Temuan sebagai teks, dengan kode rilis", en: "The finding as text, with the release code" },
  pageXlsxHint: { id: "Setiap grafik satu lembar, dan BACA SAYA", en: "A sheet for every chart, and a README" },
  pagePptxHint: { id: "Setiap grafik satu slide", en: "A slide for every chart" },
  print: { id: "Cetak", en: "Print" },
  printHint: { id: "Halaman ini di kertas atau sebagai PDF", en: "This page on paper or as PDF" },
  sheet: { id: "A4", en: "A4" },
  sheetHint: { id: "Satu halaman, cetak atau PDF", en: "One page, to print or as PDF" },
  message: { id: "Salin ringkasan", en: "Copy summary" },
  messageHint: { id: "Teks untuk pesan, dengan tautan", en: "Text for a message, with the link" },
  docx: { id: "DOCX", en: "DOCX" },
  docxHint: { id: "Laporan mingguan yang dapat disunting", en: "The weekly report, to be edited" },
  deckHint: { id: "Paket rapat: slide paparan dan catatannya", en: "Meeting pack: the deck’s slides and notes" },
  dataXlsxHint: { id: "Satu buku kerja dengan kamus data", en: "One workbook with a data dictionary" },
  zip: { id: "ZIP CSV", en: "ZIP of CSV" },
  zipHint: {
    id: "CSV dan kamus data; pemisah {separator}, {point}",
    en: "CSV and data dictionary; {separator} between, {point}",
  },
  semicolon: { id: "titik koma", en: "semicolons" },
  comma: { id: "koma", en: "commas" },
  decimalComma: { id: "koma desimal", en: "decimal comma" },
  decimalPoint: { id: "titik desimal", en: "decimal point" },

  language: { id: "Bahasa", en: "Language" },
  fileLanguage: { id: "Bahasa berkas", en: "Language of the file" },
  week: { id: "Minggu", en: "Week" },
  weekN: { id: "Ke-{n}", en: "{n}" },
  from: { id: "Dari minggu", en: "From week" },
  to: { id: "Sampai minggu", en: "To week" },

  loading: { id: "Memuat {n} dari {all} berkas …", en: "Loading {n} of {all} files …" },
  composing: { id: "Menyusun isi …", en: "Putting the content together …" },
  complete: { id: "Berkas lengkap dan sudah diperiksa", en: "Files are complete and checked" },
  checkedAlready: { id: "Semua yang diperlukan sudah diperiksa", en: "Everything needed is already checked" },
  partFailed: {
    id: "Unduhan belum dapat dibuat: {file}. {reason}",
    en: "The download cannot be made yet: {file}. {reason}",
  },
  fileSeries: { id: "riwayat {name} belum termuat", en: "the history of {name} did not load" },
  fileQuality: { id: "berkas mutu data belum termuat", en: "the data quality file did not load" },
  fileGeometry: { id: "batas wilayah untuk peta belum termuat", en: "the area boundaries of the map did not load" },
  fileFonts: { id: "huruf untuk gambar belum termuat", en: "the letters of the picture did not load" },
  fileFigures: { id: "isi grafik belum termuat", en: "the content of the chart did not load" },
  again: { id: "Coba lagi", en: "Try again" },

  making: { id: "Membuat {format} …", en: "Making the {format} …" },
  makingOf: { id: "Membuat {format}: {n} dari {all} …", en: "Making the {format}: {n} of {all} …" },
  stop: { id: "Batalkan", en: "Cancel it" },
  stopped: { id: "{format} dibatalkan; tidak ada berkas yang disimpan.", en: "{format} cancelled; no file was saved." },
  failed: {
    id: "{format} tidak jadi dibuat, dan tidak ada berkas yang disimpan. {reason} Coba lagi atau pilih format lain.",
    en: "The {format} was not made, and no file was saved. {reason} Try again or choose another format.",
  },
  reasonPart: {
    id: "Bagian aplikasi untuk format ini tidak termuat; periksa sambungan atau muat ulang halaman.",
    en: "The part of the application for this format did not load; check the connection or reload the page.",
  },
  reasonNothing: {
    id: "Rilis ini tidak memuat angka pada rentang minggu itu.",
    en: "This release holds no figure in that range of weeks.",
  },
  reasonTooMuch: {
    id: "Isinya melebihi yang muat dalam satu XLSX; perpendek rentang minggunya.",
    en: "It is more than one XLSX can hold; shorten the range of weeks.",
  },
  reasonOther: {
    id: "Peramban tidak dapat menyelesaikannya (kode BERKAS-UNDUH).",
    en: "The browser could not finish it (code BERKAS-UNDUH).",
  },
  saved: { id: "{file} diunduh.", en: "{file} downloaded." },
  copied: { id: "Teks tersalin.", en: "Text copied." },
  copiedPicture: { id: "Gambar tersalin.", en: "Picture copied." },
  notCopied: {
    id: "Peramban tidak mengizinkan penyalinan. Pilih teks pada pratinjau, lalu salin sendiri.",
    en: "The browser did not allow copying. Select the text in the preview and copy it yourself.",
  },
  notCopiedPicture: {
    id: "Peramban tidak mengizinkan penyalinan gambar. Unduh PNG sebagai gantinya.",
    en: "The browser did not allow copying the picture. Download the PNG instead.",
  },
  readyToShare: { id: "Berkas siap. Tekan Bagikan sekali lagi.", en: "The file is ready. Press Share once more." },
  notShared: {
    id: "Berkas tidak terbagikan. Unduh, lalu kirim sendiri.",
    en: "The file was not shared. Download it and send it yourself.",
  },

  preview: { id: "Pratinjau", en: "Preview" },
  previewWait: { id: "Pratinjau menunggu berkas.", en: "The preview waits for the files." },
  previewNone: { id: "Pratinjau tidak dapat dibuat.", en: "The preview could not be made." },
  previewRest: { id: "dan {n} baris lagi", en: "and {n} more rows" },
  previewTable: { id: "Baris pertama", en: "First rows" },
  size: { id: "sekitar {n} KB", en: "about {n} KB" },
  slides: { id: "{n} slide", en: "{n} slides" },
  chapters: { id: "{n} bab", en: "{n} chapters" },
  figuresOfPage: { id: "{n} grafik, seperti di layar", en: "{n} charts, as on the screen" },
  indicatorsOf: { id: "{n} indikator, {weeks} minggu", en: "{n} indicators, {weeks} weeks" },

  carried: { id: "Yang tercantum pada setiap unduhan", en: "What every download states" },
  carriedSource: {
    id: "Sumber (diolah), cakupan, dan catatan tiap angka",
    en: "Source (processed), coverage and note of every figure",
  },
  carriedNote: { id: "catatan {author}", en: "note by {author}" },
  carriedMarks: {
    id: "Tanda ≈, < 10, dirahasiakan dan belum lapor tetap ada sebagai kata",
    en: "≈, < 10, withheld and not reported stay as words",
  },
  carriedCode: {
    id: "Kode rilis {code} dan kode indikator; dapat diperiksa di {link}",
    en: "Release code {code} and indicator codes; can be checked at {link}",
  },
  checkCode: { id: "Periksa kode rilis", en: "Check a release code" },

  newer: {
    id: "Rilis baru tersedia. Unduhan di sini tetap dari rilis {code}.",
    en: "A newer release is available. Downloads here stay with release {code}.",
  },
  reopen: { id: "Buka ulang dengan rilis baru", en: "Reopen with the new release" },

  published: { id: "Unduhan hanya berisi angka yang sudah diterbitkan.", en: "Downloads hold published figures only." },
  cancel: { id: "Batal", en: "Close" },
  share: { id: "Bagikan", en: "Share" },
  copyPicture: { id: "Salin gambar", en: "Copy picture" },
  copyText: { id: "Salin teks", en: "Copy text" },
  download: { id: "Unduh {format}", en: "Download {format}" },
  printNow: { id: "Cetak", en: "Print" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type DownloadWord = keyof typeof DOWNLOAD_WORDS;
export const downloadWord = wordsOf(DOWNLOAD_WORDS);
