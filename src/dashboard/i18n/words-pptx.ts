import type { Bilingual } from "../../indicators/definition.ts";
import { wordsOf } from "./words.ts";

/** Words of presentations, and of the workbooks behind their charts. */
const PPTX_WORDS = {
  week: { id: "Minggu", en: "Week" },
  row: { id: "Baris", en: "Row" },
  value: { id: "Nilai", en: "Value" },
  valueSince: { id: "{name}, sejak {week}", en: "{name}, since {week}" },
  partial: { id: "{name}, belum semua wilayah", en: "{name}, not every area" },
  lower: { id: "Batas bawah", en: "Lower bound" },
  upper: { id: "Batas atas", en: "Upper bound" },
  whole: { id: "Dari", en: "Of" },
  remark: { id: "Keterangan", en: "Remark" },
  readme: { id: "BACA SAYA", en: "READ ME" },
  sheet: { id: "Data", en: "Data" },
  emptyCells: {
    id: "Sel kosong bukan nol: mengapa tidak ada angka, tertulis di kolom Keterangan.",
    en: "An empty cell is not zero: why there is no number is written in the column Remark.",
  },
  gaps: { id: "Tanpa angka: {list}", en: "No number: {list}" },
  gap: { id: "{weeks} {words}", en: "{weeks} {words}" },
  gapsMore: { id: "{n} lagi di lembar data", en: "{n} more in the data sheet" },
  breaks: { id: "Garis terputus di {week}: instrumen berganti", en: "Line broken at {week}: instrument changed" },
  partialNote: {
    id: "Titik terbuka: belum semua wilayah, tidak dibandingkan",
    en: "Open dots: not every area, not compared",
  },
  partialGaps: {
    id: "Celah: tidak semua wilayah melapor",
    en: "Gaps: not every area reported",
  },
  axisFrom: { id: "Sumbu mulai dari {n}", en: "Axis from {n}" },
  definitionOf: { id: "Definisi", en: "Definition" },
  source: { id: "Sumber", en: "Source" },
  age: { id: "Umur data", en: "Age of the data" },
  definition: { id: "Definisi {name}: {text}", en: "Definition of {name}: {text}" },
  editChart: {
    id: "Grafik asli: klik kanan, Edit Data.",
    en: "Native chart: right-click, Edit Data.",
  },
  link: { id: "Tautan", en: "Link" },
  release: { id: "Kode rilis", en: "Release code" },
  cutOff: { id: "Batas data", en: "Data cut-off" },
  marking: { id: "Penandaan", en: "Marking" },
  unit: { id: "Satuan", en: "Unit" },
  title: { id: "Judul", en: "Title" },
  lines: { id: "Cakupan dan perlindungan", en: "Coverage and protection" },
  continued: { id: "{title} (lanjutan {n})", en: "{title} (continued {n})" },
  mapAlt: { id: "Peta. {title}. {list}", en: "Map. {title}. {list}" },
  chartAlt: { id: "Grafik. {title}. {list}", en: "Chart. {title}. {list}" },
  deckTitle: { id: "Paket rapat, {week}", en: "Meeting pack, {week}" },
  question: { id: "{ask} {answer}", en: "{ask} {answer}" },
} satisfies Record<string, Bilingual>;

export const pptxWord = wordsOf(PPTX_WORDS);
