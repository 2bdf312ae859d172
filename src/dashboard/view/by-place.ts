/** The services that stand beside each other for every kabupaten/kota, in this order. */
export const BY_AREA = [
  "rei_pembinaan_terlaksana",
  "ban_realisasi",
  "ban_pantau",
  "ban_lewat_tenggat",
  "tkl_tepat_waktu",
] as const;

/** What may be shown of an area group, in this order. */
export const BY_GROUP = ["asm_cakupan", "rei_pendampingan_jadwal"] as const;
