import { expect, test } from "vitest";
import { toWeek, weekRange } from "../../../domain/week.ts";
import { INDICATORS } from "../../../indicators/registry.ts";
import { readReleaseText } from "./read-release-text.ts";

const NAMEABLE = {
  indicators: INDICATORS.map((one) => one.key),
  weeks: weekRange(toWeek("2025-W40"), toWeek("2026-W47")),
};
const ID = "1a2b3c4d".repeat(8);
const read = (text: string) => readReleaseText(text, NAMEABLE);
const codes = (text: string) => read(text).found.map(({ code }) => code);

test.each([
  "1a2b3c4d",
  "  1A2B3C4D\n",
  "1a2b 3c4d",
  "1a2b-3c4d",
  "1a2b\u00a03c4d",
  "\u200f1a2b\u200e3c4d\u202c",
  "１ａ２ｂ３ｃ４ｄ",
  "“1a2b3c4d”".replaceAll(/[“”]/g, '"'),
  "kode rilis 1a2b3c4d",
  "KODE RILIS: 1A2B3C4D.",
  "kode_rilis=1a2b3c4d",
  "*kode rilis* `1a2b3c4d`",
  "kode rilis 1a2b 3c4d · data per Sen, 23 Nov 2026, 16.00 WIB",
  "kode rilis 1a2b3c4d data per Sen, 23 Nov 2026",
  "kode rilis 1a2b3c4d 23 Nov 2026",
  "kode rilis 1a2b3c4d 20261123",
  "release code 1a2b3c4d · data as of Mon, 23 Nov 2026, 16:00 WIB",
  "Release\u00a0code:\u200f 1a2b3c4d",
  "Lihat https://dasbor.example/#/indikator/ban_realisasi (1a2b3c4d), hubungi 0812 3456 7890",
  "Hubungi 081234567890 tentang rilis 1a2b3c4d",
])("the code is found in %j", (text) => {
  expect(codes(text)).toEqual(["1a2b3c4d"]);
});

test("a whole id is one code, also where a mail has broken it, and wins over its first digits", () => {
  expect(codes(ID)).toEqual([ID]);
  expect(codes(`${ID.slice(0, 40)}\r\n${ID.slice(40)}`)).toEqual([ID]);
  expect(codes(`kode rilis 1a2b3c4d\n"2026-W47";"ban_pantau";"${ID.toUpperCase()}"`)).toEqual(["1a2b3c4d"]);
  expect(codes(`rilis 1a2b3c4d; ${ID}`)).toEqual([ID]);
});

test("two codes below each other are two, and each keeps what stands on its line", () => {
  expect(codes("1a2b3c4d\n5e6f7a8b")).toEqual(["1a2b3c4d", "5e6f7a8b"]);
  const { found } = read(
    "ban_realisasi · kode rilis 1a2b3c4d · data per Sen, 23 Nov 2026, 16.00 WIB\n" +
      "asm_cakupan · release code 5e6f7a8b · data as of Mon, 16 Nov 2026, 16:00 WIB",
  );
  expect(found).toEqual([
    { code: "1a2b3c4d", indicators: ["ban_realisasi"], weeks: ["2026-W47"] },
    { code: "5e6f7a8b", indicators: ["asm_cakupan"], weeks: ["2026-W46"] },
  ]);
});

test("indicators and weeks are read in every form in which the dashboard writes them", () => {
  const named = (text: string) => read(`${text}\nkode rilis 1a2b3c4d`).found[0];
  expect(named("sinergi_ban_realisasi-wilayah_2026-W47.png")).toMatchObject({
    indicators: ["ban_realisasi"],
    weeks: ["2026-W47"],
  });
  expect(named("sinergi_ban_pantau_2026-W40--2026-W47_en.csv")).toMatchObject({
    indicators: ["ban_pantau"],
    weeks: ["2026-W40", "2026-W47"],
  });
  expect(named("Minggu ke-47, 16–22 November 2026")?.weeks).toEqual(["2026-W47"]);
  expect(named("Week 47, 16-22 November 2026")?.weeks).toEqual(["2026-W47"]);
  expect(named("Minggu ke-1, 29 Desember 2025 – 4 Januari 2026")?.weeks).toEqual(["2026-W01"]);
  expect(named("Minggu ke-49, 1–7 Desember 2025")?.weeks).toEqual(["2025-W49"]);
  expect(named("#/indikator/ban_lewat_tenggat?minggu=2026-W46")).toMatchObject({
    indicators: ["ban_lewat_tenggat"],
    weeks: ["2026-W46"],
  });
  expect(named("xban_pantaux, ban_pantau_lain, 2026-W478, 116–22 November 2026")).toMatchObject({
    indicators: [],
    weeks: [],
  });
});

test("what is no code is none, and what stands in its place is named", () => {
  for (const text of ["", "   ", "Bantuan tersalurkan naik.", "kode rilis dikenal", "kode rilis"]) {
    expect(read(text)).toEqual({ found: [] });
  }
  expect(read("kode rilis 1a2b3c4")).toEqual({ found: [], malformed: "1a2b3c4" });
  expect(read("1a2b3c4g")).toEqual({ found: [], malformed: "1a2b3c4g" });
  expect(read(`kode rilis ${ID}0`)).toEqual({ found: [], malformed: `${ID}0` });
});

test("a text of any length and letters is read in a moment", () => {
  const begun = performance.now();
  for (const text of [
    "kode rilis ".repeat(50_000),
    "1a2b3c4d ".repeat(30_000),
    "2026-W47 16–22 November 2026 ".repeat(9_000),
  ]) {
    read(text);
  }
  expect(performance.now() - begun).toBeLessThan(20_000);
});
