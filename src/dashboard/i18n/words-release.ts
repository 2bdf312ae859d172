import type { Bilingual } from "../../indicators/definition.ts";
import { wordsOf } from "./words.ts";

/** Words of the check of a release code; loaded with the page of checks. */
const RELEASE_WORDS = {
  tabs: { id: "Pemeriksaan", en: "Checks" },
  tabCheck: { id: "Periksa berkas", en: "Check a file" },
  tabForm: { id: "Formulir kosong", en: "Empty form" },
  tabRelease: { id: "Periksa kode rilis", en: "Check a release code" },
  title: { id: "Periksa kode rilis", en: "Check a release code" },
  lede: {
    id: "Cari tahu apakah angka dari dasbor ini masih berlaku. Teks dan berkas dibaca di peramban ini, tidak dikirim ke mana pun.",
    en: "Find out whether figures from this dashboard still stand. Text and files are read in this browser; nothing is sent anywhere.",
  },
  field: {
    id: "Kode rilis, baris sumber, atau pesan yang memuatnya",
    en: "Release code, source line, or a message that holds one",
  },
  example: {
    id: "Misalnya: ban_realisasi · kode rilis 1a2b3c4d · data per Sen, 23 Nov 2026, 16.00 WIB",
    en: "For example: ban_realisasi · release code 1a2b3c4d · data as of Mon, 23 Nov 2026, 16:00 WIB",
  },
  check: { id: "Periksa kode", en: "Check the code" },
  drop: {
    id: "Atau jatuhkan CSV atau XLSX yang diunduh dari dasbor ini",
    en: "Or drop a CSV or XLSX downloaded from this dashboard",
  },
  dropSub: { id: "Satu berkas, paling besar 5 MB", en: "One file, at most 5 MB" },
  choose: { id: "Pilih berkas", en: "Choose a file" },
  chooseOther: { id: "Pilih berkas lain", en: "Choose another file" },
  fileRows: { id: "{n} baris angka", en: "Rows of figures: {n}" },
  fileText: { id: "tanpa baris angka", en: "without rows of figures" },
  fileUnread: { id: "tidak dibaca", en: "not read" },
  reading: { id: "Membaca {name}…", en: "Reading {name}…" },
  waiting: { id: "Memuat daftar rilis…", en: "Loading the list of releases…" },
  listFailed: {
    id: "Daftar rilis tidak dapat dimuat, jadi kode belum dapat diperiksa. {why}",
    en: "The list of releases could not be loaded, so no code can be checked yet. {why}",
  },
  noRelease: {
    id: "Belum ada rilis yang terbit di dasbor ini, jadi belum ada kode yang dikenal. Coba lagi setelah rilis pertama terbit.",
    en: "This dashboard has no published release yet, so no code is known. Try again once the first one is out.",
  },

  current: { id: "Kode rilis dikenal: terkini", en: "Release code known: current" },
  currentText: {
    id: "Rilis {code} adalah rilis yang ditampilkan dasbor sekarang.",
    en: "Release {code} is the one that the dashboard shows now.",
  },
  unchanged: {
    id: "Kode rilis dikenal: tidak berubah sejak itu",
    en: "Release code known: not changed since",
  },
  unchangedText: {
    id: "Ada rilis yang lebih baru daripada {code}, tetapi tidak satu pun angka {scope} direvisi.",
    en: "There are releases newer than {code}, but no figure {scope} was revised.",
  },
  revised: { id: "Kode rilis dikenal: direvisi sejak itu", en: "Release code known: revised since" },
  revisedText: {
    id: "Sejak rilis {code} tercatat {n} revisi angka {scope}. Pakai angka terkini dari halaman indikatornya.",
    en: "Since release {code}, revisions of figures {scope}: {n}. Use the current ones from the indicator's page.",
  },
  withdrawn: { id: "Kode rilis dikenal: rilisnya ditarik", en: "Release code known: the release was withdrawn" },
  withdrawnText: {
    id: "Rilis {code} pernah terbit, lalu dasbor kembali ke rilis {now}. Jangan pakai angkanya; ambil yang terkini dari dasbor.",
    en: "Release {code} was published, then the dashboard went back to release {now}. Do not use its figures; take the current ones from the dashboard.",
  },
  unknown: {
    id: "Kode rilis {code} tidak dikenal oleh dasbor ini",
    en: "Release code {code} is unknown to this dashboard",
  },
  unknownText: {
    id: "Mungkin salah ketik, berasal dari dasbor lain, atau lebih lama daripada rilis yang disimpan. Cocokkan lagi kodenya; bila sudah sama, tanyakan kepada unit data dengan menyebut kode dan minggunya.",
    en: "It may be mistyped, come from another dashboard, or be older than the releases that are kept. Compare the code again; if it is the same, ask the data unit and name the code and its week.",
  },
  ambiguous: { id: "Kode {code} cocok dengan {n} rilis", en: "Code {code} fits {n} releases" },
  ambiguousText: {
    id: "Tempel lebih banyak digit. Kode lengkap, 64 digit, ada pada setiap baris CSV dan XLSX.",
    en: "Paste more of its digits. The whole code, 64 digits, is on every row of a CSV or XLSX.",
  },
  noCode: { id: "Tidak ada kode rilis dalam teks ini", en: "There is no release code in this text" },
  noCodeText: {
    id: "Kode rilis terdiri atas 8 sampai 64 angka 0–9 dan huruf a–f, sesudah kata “kode rilis”. Salin seluruh barisnya, lalu tempel lagi.",
    en: "A release code is 8 to 64 digits 0–9 and letters a–f, after the words “release code”. Copy the whole line, then paste again.",
  },
  malformed: { id: "“{text}” bukan kode rilis yang utuh", en: "“{text}” is not a whole release code" },
  malformedText: {
    id: "Seharusnya 8 sampai 64 angka 0–9 dan huruf a–f. Cocokkan dengan baris sumbernya, lalu tempel lagi.",
    en: "It should be 8 to 64 digits 0–9 and letters a–f. Compare it with the source line, then paste again.",
  },
  noProof: {
    id: "Kode yang dikenal berarti rilis itu pernah terbit di sini. Kode saja tidak membuktikan bahwa angka di sebelahnya tidak diubah.",
    en: "A known code means that the release was published here. A code alone does not prove that the figures beside it were not changed.",
  },

  scopeAll: { id: "yang diterbitkannya", en: "that it published" },
  scopeNamed: { id: "{what}", en: "of {what}" },
  scopeFile: { id: "pada indikator dan minggu di berkas ini", en: "for the indicators and weeks of this file" },

  factCode: { id: "Kode rilis", en: "Release code" },
  factWeeks: { id: "Minggu dalam rilis", en: "Weeks in the release" },
  factCutOff: { id: "Data per", en: "Data as of" },
  factNow: { id: "Rilis sekarang", en: "Release now" },
  factNamed: { id: "Yang disebut", en: "Named beside it" },
  span: { id: "{from} sampai {to}", en: "{from} to {to}" },
  releaseAt: { id: "{code}, data per {time}", en: "{code}, data as of {time}" },

  revisions: { id: "Yang direvisi", en: "What was revised" },
  revisionCells: { id: "{n} angka", en: "figures: {n}" },
  revisionBy: { id: "dalam rilis {code}, data per {time}", en: "in release {code}, data as of {time}" },
  more: { id: "dan {n} lainnya", en: "and {n} more" },

  fileNot: { id: "Berkas tidak dapat diperiksa: {name}", en: "The file cannot be checked: {name}" },
  tooMany: {
    id: "Ada lebih dari satu berkas. Jatuhkan satu per satu.",
    en: "There is more than one file. Drop them one at a time.",
  },
  tooLarge: {
    id: "Berkas melebihi 5 MB, jadi tidak dibaca. Tempel satu barisnya atau kode rilisnya saja.",
    en: "The file is over 5 MB, so it was not read. Paste one of its rows, or the release code alone.",
  },
  otherKind: {
    id: "Yang dibaca di sini CSV dan XLSX. Dari gambar, PDF, PPTX, atau DOCX: ketik atau tempel kode rilis yang tertulis di dalamnya.",
    en: "CSV and XLSX are read here. From a picture, PDF, PPTX or DOCX: type or paste the release code that is written in it.",
  },
  unreadable: {
    id: "Peramban tidak dapat membaca berkas ini. Tutup berkasnya di Excel, lalu coba lagi.",
    en: "The browser cannot read this file. Close it in Excel, then try again.",
  },
  reader: {
    id: "Bagian pembaca berkas tidak dapat dimuat. Muat ulang halaman ini, lalu coba lagi.",
    en: "The part that reads files could not be loaded. Reload this page, then try again.",
  },
  crash: {
    id: "Pembacaan terhenti. Coba lagi; bila berulang, tempel kode rilisnya saja.",
    en: "Reading stopped. Try again; if it happens again, paste the release code alone.",
  },
  atLine: { id: "Baris {n}: {message}", en: "Line {n}: {message}" },
  foreign: {
    id: "Bukan berkas angka dari dasbor ini: {name}",
    en: "Not a file of figures from this dashboard: {name}",
  },
  foreignText: {
    id: "Tidak ada baris judul dengan kolom {columns} dan tidak ada kode rilis di dalamnya. Unduh lagi berkasnya dari dasbor, atau tempel kode rilisnya.",
    en: "It has no header with the columns {columns}, and no release code. Download the file from the dashboard again, or paste its release code.",
  },
  noRows: { id: "Berkas tidak memuat baris angka: {name}", en: "The file holds no row of figures: {name}" },
  noRowsText: {
    id: "Di bawah baris judul tidak ada isi. Unduh lagi berkasnya dari dasbor.",
    en: "There is nothing below its header. Download the file from the dashboard again.",
  },

  comparing: { id: "Membandingkan angka dengan yang diterbitkan…", en: "Comparing figures with those published…" },
  sameTitle: {
    id: "Angka di berkas sama dengan yang diterbitkan sekarang",
    en: "The figures in the file are those published now",
  },
  differTitle: {
    id: "Angka di berkas berbeda dari yang diterbitkan",
    en: "Figures in the file differ from those published",
  },
  leftTitle: {
    id: "Angka di berkas tidak dapat dibandingkan",
    en: "The figures in the file could not be compared",
  },
  rowsSame: { id: "{n} baris sama.", en: "Rows that are the same: {n}." },
  rowsDiffer: { id: "{n} baris berbeda.", en: "Rows that differ: {n}." },
  rowsLeft: {
    id: "{n} baris tidak dapat dibandingkan: {why}.",
    en: "Rows that could not be compared: {n} ({why}).",
  },
  leftUnnamed: { id: "{n} tanpa minggu yang terbaca", en: "{n} without a week that can be read" },
  leftAbsent: { id: "{n} tidak ada dalam rilis sekarang", en: "{n} not in the release now" },
  leftUnloaded: { id: "{n} karena datanya tidak dapat dimuat", en: "{n} whose data could not be loaded" },
  differNext: {
    id: "Pakai angka yang diterbitkan; bila perbedaannya tidak jelas asalnya, tanyakan kepada unit data dengan menyebut kode rilisnya.",
    en: "Use the published figures; if it is not clear where a difference comes from, ask the data unit and name the release code.",
  },
  badCodes: {
    id: "{n} baris tidak memuat kode rilis yang utuh. Berkasnya mungkin diubah; unduh lagi dari dasbor.",
    en: "Rows without a whole release code: {n}. The file may have been changed; download it from the dashboard again.",
  },
  differences: { id: "Baris yang berbeda", en: "Rows that differ" },
  columnPlace: { id: "Wilayah", en: "Area" },
  columnIndicator: { id: "Indikator", en: "Indicator" },
  columnWeek: { id: "Minggu", en: "Week" },
  columnFile: { id: "Di berkas", en: "In the file" },
  columnPublished: { id: "Diterbitkan sekarang", en: "Published now" },
  columnWhy: { id: "Keterangan", en: "Note" },
  whyRevised: {
    id: "ada revisi pada indikator dan minggu ini",
    en: "this indicator and week have revisions",
  },
  whyNot: { id: "tanpa revisi yang tercatat", en: "no revision on record" },
  cell: { id: "{column} {text}", en: "{column} {text}" },
  blank: { id: "(kosong)", en: "(blank)" },
  tryAgain: { id: "Coba lagi", en: "Try again" },

  about: { id: "Tentang kode rilis", en: "About release codes" },
  whatTitle: { id: "Di mana kodenya?", en: "Where is the code?" },
  whatText: {
    id: "Di bawah setiap gambar, pada catatan setiap slide, di akhir setiap pesan, dan pada setiap baris CSV dan XLSX.",
    en: "Under every picture, in the notes of every slide, at the end of every message, and on every row of a CSV or XLSX.",
  },
  whenTitle: { id: "Mengapa bisa direvisi?", en: "Why may it be revised?" },
  whenText: {
    id: "Laporan yang terlambat atau dikirim ulang mengubah angka minggu yang sudah terbit. Setiap rilis mencatat angka yang diubahnya.",
    en: "A late or repeated report changes figures of weeks that are already out. Each release lists what it changed.",
  },
} satisfies Record<string, Bilingual>;

export const releaseWord = wordsOf(RELEASE_WORDS);
