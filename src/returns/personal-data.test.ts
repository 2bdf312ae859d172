import { expect, test } from "vitest";
import { isPersonalColumn, looksPersonal, personalLines } from "./personal-data.ts";

test.each([
  "3601041234560001",
  "3601 0412 3456 0001",
  "3601.0412.3456.0001",
  "36-01-04-123456-0001",
  "３６０１０４１２３４５６０００１",
  "NIK 3601041234560001 a.n.",
  "198501012010011001",
  "081234567890",
  "0812-3456-7890",
  "+62 812 3456 7890",
  "(+62) 812-3456-7890",
  "6281234567890",
  "hubungi 0813 4567 8901",
  "(0254) 201234",
  "021-5551234",
  "x".repeat(201),
])("looks personal: %s", (text) => {
  expect(looksPersonal(text)).toBe(true);
});

test.each([
  "2026-11-23T16:00:00+07:00",
  "2026-11-23T16:00:00.123456789Z",
  "2026-11-16 - 2026-11-22",
  "2026-W47",
  "2026-08-12",
  "123456789012345",
  "36.01",
  "-0.34567890123456789",
  "105.33333333333333",
  "DTSEN TW IV 2026",
  "tahap=terverifikasi|jenis=sembako",
  "Tahun ajaran 2026/2027 dimulai",
  "Selesaikan tindak lanjut yang lewat tenggat lebih dari 30 hari",
  "R2026-W47-12",
  "x".repeat(200),
])("does not look personal: %s", (text) => {
  expect(looksPersonal(text)).toBe(false);
});

test.each([
  "nama",
  "Nama Lengkap",
  "namaPeserta",
  "NIK",
  "no_kk",
  "No. HP",
  "alamat",
  "telepon",
  "tgl_lahir",
  "tempat lahir",
  "date of birth",
  "phone",
  "WA",
])("a column %s is personal", (name) => {
  expect(isPersonalColumn(name)).toBe(true);
});

test.each(["n", "versi", "keterangan", "jumlah", "persen", "kode_wilayah", "nilai"])("a column %s is not", (name) => {
  expect(isPersonalColumn(name)).toBe(false);
});

test("separators of a broken table are no part of a number", () => {
  expect(
    personalLines("2026\t11\t23\t16\t00\t00\t12\t34\n1,2,3,4,5,6,7,8,9,0,1,2,3,4,5,6\nx|3601041234560001"),
  ).toEqual([3]);
});
