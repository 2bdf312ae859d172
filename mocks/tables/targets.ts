import { type Week, weekYear } from "../../src/domain/week.ts";

const BASIS = "Usulan dasbor; belum disepakati";

/** Indicator, breakdown, target: the proposals of the catalogue. */
const TARGETS: readonly (readonly [string, string, number])[] = [
  ["rei_pendampingan_jadwal", "", 85],
  ["rei_pembinaan_terlaksana", "", 80],
  ["rei_hak_dasar", "", 95],
  ["rei_usaha_bertahan", "", 70],
  ["asm_cakupan", "", 90],
  ["asm_jadwal", "", 90],
  ["asm_rencana", "", 90],
  ["ban_verifikasi", "", 95],
  ["ban_waktu_layanan", "tahap=verifikasi", 14],
  ["ban_waktu_layanan", "tahap=persetujuan", 5],
  ["ban_waktu_layanan", "tahap=penyaluran", 30],
  ["ban_waktu_layanan", "tahap=pemantauan", 30],
  ["ban_realisasi", "", 95],
  ["ban_pantau", "", 90],
  ["ban_lewat_tenggat", "", 20],
  ["ban_klarifikasi", "", 90],
  ["ban_tepat_sasaran", "", 95],
  ["ban_tepat_guna", "", 85],
  ["ban_keluarga_terjangkau", "", 90],
  ["srk_kursi_terisi", "", 95],
  ["srk_bertahan", "", 95],
  ["srk_anak_bersekolah", "", 95],
  ["srk_anak_terjangkau", "", 95],
  ["tkl_tepat_waktu", "", 95],
  ["tkl_mutu", "", 98],
  ["tkl_rtl", "", 80],
];

/** target.csv: every year of a set but the last, which inherits, so that inheriting is seen too. */
export function targets(weeks: readonly Week[]): string[][] {
  const years = [...new Set(weeks.map(weekYear))];
  const stated = years.length > 1 ? years.slice(0, -1) : years;
  return [
    ["indikator", "pilah", "tahun", "nilai", "dasar"],
    ...stated.flatMap((year) =>
      TARGETS.map(([key, breakdown, value]) => [key, breakdown, `${year}`, `${value}`, BASIS]),
    ),
  ];
}
