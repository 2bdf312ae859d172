import { expect, test } from "vitest";
import { toWeek } from "../domain/week.ts";
import { owedRows } from "./owed-rows.ts";

const CONTEXT = { refreshAnchor: toWeek("2026-W47") };
const keys = (week: string, agency: Parameters<typeof owedRows>[1], region: string) => [
  ...new Set(owedRows(toWeek(week), agency, region, CONTEXT).map((row) => row.indicator)),
];

test("weekly rows are owed every week, those of twelve weeks only when the grid has them", () => {
  expect(keys("2026-W46", "dinsos", "36.01")).not.toContain("ban_tepat_sasaran");
  expect(keys("2026-W47", "dinsos", "36.01")).toContain("ban_tepat_sasaran");
  expect(keys("2026-W46", "disdik", "36.01")).toEqual([]);
  expect(keys("2026-W46", "bnpt", "36")).toEqual(["rei_pendampingan_jadwal", "asm_jadwal", "asm_rencana"]);
  expect(keys("2026-W43", "bnpt", "36")).toContain("rei_peserta_tahap");
});

test("nothing of Sekolah Rakyat is owed before its schools opened", () => {
  expect(keys("2025-W28", "kemensos", "36")).toEqual([]);
  expect(keys("2025-W29", "kemensos", "36")).toEqual(["srk_kursi_terisi", "srk_proses"]);
});

test("each sender of a pillar owes its own alone, for its own region", () => {
  expect(owedRows(toWeek("2026-W46"), "kemenag", "36.72", CONTEXT)).toEqual([
    {
      indicator: "rei_pembinaan_terlaksana",
      region: "36.72",
      breakdown: "pilar=keagamaan",
      fields: ["pembilang", "penyebut"],
    },
  ]);
});

test("a sender that is not expected owes nothing", () => {
  expect(owedRows(toWeek("2026-W47"), "dinsos", "36", CONTEXT)).toEqual([]);
  expect(owedRows(toWeek("2026-W47"), "bnpt", "36.01", CONTEXT)).toEqual([]);
});

test("schools owe the levels that they have", () => {
  const rows = owedRows(toWeek("2026-W46"), "kemensos", "36", CONTEXT);
  expect(rows.filter((row) => row.indicator === "srk_kursi_terisi").map((row) => row.breakdown)).toEqual([
    "satuan=srma33|jenjang=sma",
    "satuan=srma34|jenjang=sma",
    "satuan=srt36|jenjang=smp",
    "satuan=srt36|jenjang=sd",
  ]);
});
