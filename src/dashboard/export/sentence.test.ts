import { expect, test } from "vitest";
import { FIGURES, STAMP } from "../view/figure/figures.fixture.ts";
import { figureSentence } from "./sentence.ts";

test("a finding for a message says what, where, when, from whom, how protected, and how to check it", () => {
  const text = figureSentence(FIGURES("id").dots, { ...STAMP("id"), age: "data berumur 12 hari" });
  const lines = text.split("\n");
  expect(lines[0]).toBe("Bantuan sosial · Provinsi Banten · Minggu ke-47, 16–22 November 2026");
  expect(lines[1]).toMatch(/^Kab\. Pandeglang, Kab\. Tangerang, dan Kota Tangerang belum memenuhi target 95%\. /);
  expect(lines[2]).toContain("Cakupan 7 dari 8 wilayah. Jumlah dibulatkan ke kelipatan 5;");
  expect(lines[2]).toMatch(/awal Desember \(Dinsos Provinsi\)\. Sumber: .*\(diolah\)\.$/);
  expect(lines[3]).toBe(
    "ban_realisasi · kode rilis 01234567 · data per Sen, 23 Nov 2026, 16.00 WIB · data berumur 12 hari",
  );
  expect(lines[4]).toBe("DATA SIMULASI · Terbatas · #/indikator/ban_realisasi?minggu=2026-W47");
});

test("in English, and without two stops where a part has its own", () => {
  const text = figureSentence(FIGURES("en").map, STAMP("en"));
  expect(text).toContain("SIMULATED DATA · Terbatas");
  expect(text).not.toMatch(/\.\.|\. \./);
});
