import type { Week } from "../../src/domain/week.ts";

type Note = readonly [week: string, indicator: string, region: string, text: string, author: string];
type PrintedEvent = readonly [week: string, indicator: string, region: string, text: string];

const NOTES: readonly Note[] = [
  ["2025-W14", "tkl_tepat_waktu", "36", "Libur Idulfitri; beberapa dinas menyusul setelah cuti bersama", "dinsos-prov"],
  ["2026-W16", "asm_cakupan", "36", "Asesmen dengan instrumen v2 dimulai bertahap per kelompok wilayah", "bnpt"],
  [
    "2026-W45",
    "ban_lewat_tenggat",
    "36.01",
    "Petugas pemantauan dialihkan sementara ke penanganan banjir",
    "dinsos:36.01",
  ],
  [
    "2026-W46",
    "ban_pantau",
    "36.74",
    "Pendamping dipinjam kegiatan lain; kunjungan dipindah ke minggu berikut",
    "dinsos:36.74",
  ],
  [
    "2026-W47",
    "ban_lewat_tenggat",
    "36.01",
    "Petugas kembali bertugas mulai pekan depan; tunggakan dikerjakan menurut umur",
    "dinsos:36.01",
  ],
  [
    "2026-W47",
    "rei_pembinaan_terlaksana",
    "36",
    "Kelas kewirausahaan menunggu ruang; jadwal pengganti sudah disepakati",
    "bnpt",
  ],
  ["2026-W47", "srk_kursi_terisi", "36", "Kursi SMA yang kosong dibuka lagi pada penerimaan susulan", "kemensos"],
  ["2026-W53", "tkl_tepat_waktu", "36", "Penutupan tahun anggaran; sebagian laporan menyusul", "dinsos-prov"],
  ["2027-W02", "ban_alur", "36", "Hitungan usulan mulai lagi dari awal tahun", "dinsos-prov"],
  [
    "2027-W06",
    "ban_realisasi",
    "36.01",
    "Pencairan tahap pertama dijadwalkan bank penyalur pekan depan",
    "dinsos:36.01",
  ],
];

const EVENTS: readonly PrintedEvent[] = [
  ["2025-W29", "srk_kursi_terisi", "36", "Sekolah Rakyat dibuka"],
  ["2026-W02", "ban_verifikasi", "36", "DTSEN triwulan I dipakai"],
  ["2026-W14", "asm_kategori", "36", "Instrumen asesmen v2 menggantikan v1"],
  ["2026-W14", "asm_perubahan", "36", "Instrumen asesmen v2 menggantikan v1"],
  ["2026-W23", "ban_lewat_tenggat", "36.04", "Tim tindak lanjut Kab. Serang diganti"],
  ["2026-W29", "srk_kursi_terisi", "36", "Tahun ajaran baru"],
  ["2026-W44", "ban_lewat_tenggat", "36.01", "Petugas dialihkan ke penanganan banjir"],
  ["2027-W02", "ban_verifikasi", "36", "DTSEN triwulan I dipakai"],
];

function within(rows: readonly (readonly string[])[], weeks: readonly Week[]): string[][] {
  const inside = new Set<string>(weeks);
  return rows.filter(([week = ""]) => inside.has(week)).map((row) => [...row]);
}

/** catatan.csv of the weeks of a set. */
export function notes(weeks: readonly Week[]): string[][] {
  return [["minggu", "indikator", "kode_wilayah", "uraian", "penulis"], ...within(NOTES, weeks)];
}

/** peristiwa.csv of the weeks of a set. */
export function printedEvents(weeks: readonly Week[]): string[][] {
  return [["minggu", "indikator", "kode_wilayah", "uraian"], ...within(EVENTS, weeks)];
}
