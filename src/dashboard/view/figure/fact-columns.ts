import type { Bilingual } from "../../../indicators/definition.ts";

/**
 * The columns of a file of figures, one row a figure, in the order in which they stand; CSV and XLSX write them, and the
 * check of a release code reads them back in either language.
 */
export const FACT_COLUMNS = {
  week: { id: "minggu", en: "week" },
  indicator: { id: "indikator", en: "indicator" },
  name: { id: "nama_indikator", en: "indicator_name" },
  region: { id: "kode_wilayah", en: "area_code" },
  place: { id: "wilayah", en: "area" },
  breakdown: { id: "rincian", en: "breakdown" },
  part: { id: "nama_rincian", en: "breakdown_name" },
  /** In words: a number, a rounded level, or what stands in place of one. */
  state: { id: "keadaan", en: "state" },
  /** Against the target, as published: "Perlu perhatian". */
  status: { id: "status", en: "status" },
  /** Numbers where there is one; where there is none, the words of the state: never empty, never a zero. */
  numerator: { id: "pembilang", en: "numerator" },
  numeratorLo: { id: "batas_bawah_pembilang", en: "numerator_lower_bound" },
  numeratorHi: { id: "batas_atas_pembilang", en: "numerator_upper_bound" },
  denominator: { id: "penyebut", en: "denominator" },
  denominatorLo: { id: "batas_bawah_penyebut", en: "denominator_lower_bound" },
  denominatorHi: { id: "batas_atas_penyebut", en: "denominator_upper_bound" },
  /** A share in per cent, days, a mean, or the count itself; a range as "50–75". */
  value: { id: "nilai", en: "value" },
  unit: { id: "satuan", en: "unit" },
  /** Of the value: of a share its own, never those of its counts. */
  lo: { id: "batas_bawah", en: "lower_bound" },
  hi: { id: "batas_atas", en: "upper_bound" },
  /** As the page writes it: "≈ 225 dari ≈ 250 (≈ 90%)". */
  text: { id: "tertulis", en: "as_written" },
  asOf: { id: "posisi", en: "as_of" },
  coverage: { id: "cakupan", en: "coverage" },
  /** The whole snapshot id on every row, so that a single row can still be checked. */
  release: { id: "kode_rilis", en: "release_code" },
  cutOff: { id: "batas_data", en: "data_cut_off" },
  /** "DATA SIMULASI · Terbatas". */
  marking: { id: "penandaan", en: "marking" },
  source: { id: "sumber", en: "source" },
} as const satisfies Record<string, Bilingual>;

export type FactColumn = keyof typeof FACT_COLUMNS;
/** The columns that say how much: a number, or words in its place. */
export const NUMBER_COLUMNS: readonly FactColumn[] = [
  "numerator",
  "numeratorLo",
  "numeratorHi",
  "denominator",
  "denominatorLo",
  "denominatorHi",
  "value",
  "lo",
  "hi",
];
export const FACT_COLUMN_KEYS = Object.keys(FACT_COLUMNS) as FactColumn[];
