/** The columns of each table, in the order in which they are listed to the sender. */
export const RETURN_COLUMNS = [
  "minggu",
  "instansi",
  "indikator",
  "kode_wilayah",
  "pilah",
  "pembilang",
  "penyebut",
  "nilai",
  "simpangan",
  "n",
  "versi",
] as const;
export const RECEIPT_COLUMNS = ["minggu", "instansi", "kode_wilayah", "diterima"] as const;
export const ITEM_COLUMNS = [
  "id",
  "minggu",
  "jenis",
  "indikator",
  "kode_wilayah",
  "penanggung_jawab",
  "uraian",
  "tenggat",
  "status",
  "selesai_pada",
] as const;
export const NOTE_COLUMNS = ["minggu", "indikator", "kode_wilayah", "uraian", "penulis"] as const;
export const EVENT_COLUMNS = ["minggu", "indikator", "kode_wilayah", "uraian"] as const;
export const TARGET_COLUMNS = ["indikator", "pilah", "tahun", "nilai", "dasar"] as const;

export type ReturnColumn = (typeof RETURN_COLUMNS)[number];
