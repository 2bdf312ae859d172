import { expect, test } from "vitest";
import { countsPeople } from "./free-text.ts";

test.each([
  "Kunjungi 12 keluarga",
  "12orang menunggu",
  "Dua belas anak menunggu",
  "peserta yang hadir 7",
  "KK ke-3 didata ulang",
  "tujuh dari seluruh siswa",
  "Seorang petugas dan pesertanya",
  "anak-anak: 9",
])("counts people: %s", (text) => {
  expect(countsPeople(text)).toBe(true);
});

test.each([
  "Lengkapi berkas calon siswa Sekolah Rakyat jenjang SMA",
  "Dua petugas pemantauan cuti; pengganti mulai minggu ke-48",
  "Selesaikan tindak lanjut yang lewat tenggat lebih dari 30 hari",
  "Kirim ulang 3 berkas untuk layanan kepada peserta",
  "Tambah salah satu sekolah bagi siswa",
])("counts no people: %s", (text) => {
  expect(countsPeople(text)).toBe(false);
});
