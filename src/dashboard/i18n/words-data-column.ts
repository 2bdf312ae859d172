import type { Bilingual } from "../../indicators/definition.ts";
import { wordsOf } from "./words.ts";

/** What the columns of a file of figures hold, and what the states in them mean; keys of FACT_COLUMNS, then "state…". */
const COLUMN_WORDS = {
  week: { id: "Minggu ISO dari angka", en: "ISO week of the figure" },
  indicator: { id: "Kode indikator", en: "Code of the indicator" },
  name: { id: "Nama indikator", en: "Name of the indicator" },
  region: {
    id: "Kode Kemendagri, 36 untuk provinsi, atau kode kelompok wilayah",
    en: "Kemendagri code, 36 for the province, or the code of an area group",
  },
  place: { id: "Nama wilayah", en: "Name of the area" },
  breakdown: {
    id: "Kode rincian: dimensi=kategori; kosong untuk total",
    en: "Code of the breakdown: dimension=category; blank for the total",
  },
  part: { id: "Nama rincian", en: "Name of the breakdown" },
  state: {
    id: "Angka tepat, angka kisaran, atau apa yang menggantikan angka",
    en: "An exact count, a rounded level, or what stands in place of a number",
  },
  status: { id: "Status terhadap target, sebagaimana diterbitkan", en: "Status against the target, as published" },
  numerator: {
    id: "Pembilang atau jumlah; keadaannya bila tidak ada angka",
    en: "Numerator or count; its state where there is no number",
  },
  numeratorLo: {
    id: "Nilai sebenarnya pembilang paling sedikit sekian",
    en: "The true numerator is at least this",
  },
  numeratorHi: {
    id: "Nilai sebenarnya pembilang paling banyak sekian",
    en: "The true numerator is at most this",
  },
  denominator: {
    id: "Penyebut; untuk rerata, banyaknya pasangan",
    en: "Denominator; of a mean, the number of pairs",
  },
  denominatorLo: {
    id: "Nilai sebenarnya penyebut paling sedikit sekian",
    en: "The true denominator is at least this",
  },
  denominatorHi: {
    id: "Nilai sebenarnya penyebut paling banyak sekian",
    en: "The true denominator is at most this",
  },
  value: {
    id: "Persentase, hari, rerata, atau jumlah dalam satuan di sebelahnya; rentang ditulis sebagai teks",
    en: "Percentage, days, mean or count in the unit beside it; ranges are written as text",
  },
  unit: { id: "Satuan nilai", en: "Unit of the value" },
  lo: { id: "Batas bawah nilai, sebagaimana diterbitkan", en: "Lower bound of the value, as published" },
  hi: { id: "Batas atas nilai, sebagaimana diterbitkan", en: "Upper bound of the value, as published" },
  text: { id: "Angka sebagaimana ditulis dasbor", en: "The figure as the dashboard writes it" },
  asOf: {
    id: "Minggu posisi angka: minggu itu sendiri, atau pemutakhiran terakhir",
    en: "The week whose position it is: the week itself, or the last update",
  },
  coverage: { id: "Berapa bagian yang melapor dari semuanya", en: "How many parts reported, of all" },
  release: { id: "Kode rilis lengkap", en: "Full release code" },
  cutOff: {
    id: "Batas data rilis, waktu Jakarta (RFC 3339)",
    en: "Data cut-off of the release, Jakarta time (RFC 3339)",
  },
  marking: { id: "Penandaan dan klasifikasi data", en: "Marking and classification of the data" },
  source: { id: "Sumber angka", en: "Source of the figure" },

  stateValue: {
    id: "Angka tepat kelas layanan; nol ditulis 0 dan hanya nol yang ditulis 0",
    en: "An exact count of services; zero is written 0, and nothing else is",
  },
  stateLevel: {
    id: "Kelipatan 5 atau 10, bukan hitungan tepat; nilai sebenarnya di antara kedua batasnya",
    en: "A multiple of 5 or 10, not an exact count; the true value lies between its bounds",
  },
  stateLow: {
    id: "Di bawah 5 atau 10 menurut kelasnya; dilindungi, bukan nol",
    en: "Under 5 or 10, by its class; protected, not zero",
  },
  stateConfidential: { id: "Ada angkanya, tetapi tidak diterbitkan", en: "There is a figure, but it is not published" },
  stateNotReported: { id: "Laporannya belum masuk; bukan nol", en: "The report is not in yet; not zero" },
  stateNotApplicable: { id: "Tidak ada di wilayah atau minggu itu", en: "Does not exist in that area or week" },
  stateBreak: {
    id: "Instrumen atau definisi berganti pada minggu itu; sebelum dan sesudahnya tidak dibandingkan",
    en: "Instrument or definition changed in that week; before and after are not compared",
  },
} satisfies Record<string, Bilingual>;

export const columnWord = wordsOf(COLUMN_WORDS);
