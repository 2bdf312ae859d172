import type { Bilingual } from "../../indicators/definition.ts";
import { wordsOf } from "./words.ts";

/** Words around the guides; loaded with them. */
const GUIDE_WORDS = {
  title: { id: "Panduan singkat untuk empat pembaca", en: "Short guides for four readers" },
  lead: {
    id: "Masing-masing satu halaman dan dapat dicetak. Cara angka dibaca dan dilindungi dijelaskan di bawahnya.",
    en: "One page each, to print. How figures are read and protected is explained below.",
  },
  open: { id: "Buka panduan (1 halaman)", en: "Open the guide (1 page)" },
  all: { id: "Semua panduan", en: "All guides" },
  print: { id: "Cetak", en: "Print" },
  howRead: { id: "Bagaimana angka dibaca", en: "How figures are read" },
  readExact: { id: "kegiatan layanan, angka tepat, mingguan", en: "service events, exact, weekly" },
  readLevel: { id: "angka kisaran, dibulatkan ke kelipatan 5", en: "a rounded level, to a multiple of 5" },
  readLow: { id: "di bawah ambang, dilindungi; bukan nol", en: "under the threshold, protected; not zero" },
  readWithheld: {
    id: "tidak ditampilkan agar tidak ada orang yang dikenali",
    en: "not shown, so that nobody is recognised",
  },
  readMissing: { id: "laporan belum masuk", en: "the report is not in yet" },
  readAsOf: { id: "kapan angka peserta dimutakhirkan", en: "when participant figures were updated" },
  exampleExact: { id: "37 dari 145", en: "37 of 145" },
  exampleAsOf: { id: "posisi mg ke-47", en: "as of wk 47" },
  withheld: { id: "dirahasiakan", en: "withheld" },
  why: { id: "Mengapa jumlah orang dibulatkan", en: "Why counts of people are rounded" },
  whyText: {
    id: "Pesertanya sedikit. Satu angka tepat tiap minggu dapat menunjuk satu orang. Karena itu jumlah orang hanya tampil sebagai kisaran, tiap 4 atau 12 minggu, dan tidak lebih rinci daripada tiga kelompok wilayah. Kegiatan instansi tampil tepat dan mingguan.",
    en: "Participants are few. One exact figure a week can point to one person. So people are shown only as rounded levels, every 4 or 12 weeks, and never finer than three area groups. What agencies do is exact and weekly.",
  },
  whySums: {
    id: "Jumlah baris dan kolom tetap cocok, karena dibulatkan bersama. Persentase dihitung dari angka yang diterbitkan: tanpa persentase bila totalnya di bawah 50, sebagai rentang bila 50–99.",
    en: "Rows and columns still add up, since they are rounded together. Percentages come from published figures: none where the total is under 50, a range at 50–99.",
  },
  statuses: { id: "Apa yang disebut perlu perhatian", en: "What needs attention" },
  statusMet: { id: "memenuhi target atau batas", en: "meets the target or limit" },
  statusNear: { id: "paling jauh 5 persen poin", en: "at most 5 percentage points away" },
  statusAttention: { id: "lebih dari 5 persen poin", en: "more than 5 percentage points away" },
  statusInconclusive: { id: "rentangnya memuat target", en: "its range holds the target" },
  unknown: { id: "Tidak ada panduan dengan nama ini", en: "There is no guide of this name" },
} satisfies Record<string, Bilingual>;

export const guideWord = wordsOf(GUIDE_WORDS);
