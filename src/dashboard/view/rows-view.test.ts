import { expect, test } from "vitest";
import { toWeek } from "../../domain/week.ts";
import * as f from "./narrative/week.fixture.ts";
import { rowsView } from "./rows-view.ts";

const rows = (...given: Parameters<typeof f.contexts>) => rowsView(f.contexts(...given).id).rows;
const one = (row: f.Row, more: Parameters<typeof f.contexts>[1] = {}) => {
  const [first] = rows([row], more);
  if (first === undefined) throw new Error("no row");
  return first;
};

test("rows stand by severity, then by distance from their target", () => {
  const order = rows([
    f.row(f.VISITS, [55, 63], [55, 63]),
    f.row(f.OVERDUE, [191, 883], [191, 883]),
    f.row(f.COVERED, [115, 135], [115, 135]),
    f.row(f.AID, [1510, 1745], [1510, 1745]),
    f.row(f.ON_TIME, [39, 43], [39, 43]),
  ]).map((row) => row.key);
  expect(order).toEqual([
    "ban_realisasi",
    "asm_cakupan",
    "tkl_tepat_waktu",
    "ban_lewat_tenggat",
    "rei_pendampingan_jadwal",
  ]);
});

test("a level says how it was counted, of which week it is, and explains itself", () => {
  const row = one(f.row(f.COVERED, [115, 135], [115, 135]));
  expect([row.value, row.pair, row.asOf]).toEqual(["≈ 85%", "≈ 115 dari ≈ 135 buah", "posisi mg ke-47"]);
  expect(row.delta).toMatchObject({ glyph: "flat", short: "tetap sejak mg ke-43" });
  expect(row.level?.text).toContain("antara 111 dan 119");
  expect(row.level?.points).toContain("Dalam laporan, tulis “sekitar 115 dari sekitar 135, posisi minggu ke-47”.");
  expect(row.bar).toMatchObject({ solid: 111 / 135, zone: 119 / 135, carried: false });
});

test("the bar of a level has a dashed edge in the weeks that carry it", () => {
  const row = one(f.row(f.COVERED, [115, 135], [115, 135]), { week: toWeek("2026-W48") });
  expect(row.bar).toMatchObject({ carried: true });
});

test("an exact count needs no explanation and has no zone", () => {
  const row = one(f.row(f.OVERDUE, [191, 883], [194, 882]));
  expect([row.value, row.pair, row.target, row.asOf, row.level]).toEqual([
    "22%",
    "191 dari 883 buah",
    "batas 20%",
    undefined,
    undefined,
  ]);
  expect(row.delta).toMatchObject({ glyph: "down", short: "3", full: "3 sejak mg ke-46", worse: false });
  expect(row.bar.zone).toBeUndefined();
});

test("where count and share move apart the former pair stands under the glyph of the share", () => {
  expect(one(f.row(f.VISITS, [55, 63], [60, 76])).delta).toMatchObject({ glyph: "up", short: "semula 60 dari 76" });
});

test("only a move away from the target is worse", () => {
  expect(one(f.row(f.OVERDUE, [222, 832], [214, 840])).delta.worse).toBe(true);
  expect(one(f.row(f.VISITS, [50, 76], [60, 76])).delta.worse).toBe(true);
  expect(one(f.row(f.AID, [1510, 1745], [1475, 1700])).delta.worse).toBe(false);
});

test("a comparison over some areas says how many", () => {
  const now = f.figure(f.AID, 1510, 1745, { coverage: f.whole(7) });
  const before = f.figure(f.AID, 1475, 1700, { coverage: f.whole(7) });
  const row = one({ definition: f.AID, now, comparison: f.compared(f.AID, now, before, f.SEVEN_AREAS) });
  expect(row.delta).toMatchObject({ glyph: "up", short: "35", scope: "pada 7 wilayah" });
  expect(row.delta.speech).toBe("naik 35 sejak mg ke-46, pada tujuh wilayah yang sama");
});

test("what is not compared says why where that is known", () => {
  const now = f.figure(f.AID, 15, 60);
  const none = (reason: "firstWeek" | "newYear" | "coverage") =>
    ({ indicator: f.AID.key, basis: "none", reason }) as const;
  const said = (reason: "firstWeek" | "newYear" | "coverage") =>
    one({ definition: f.AID, now, comparison: none(reason) }, { week: toWeek("2027-W01") }).delta.short;
  expect([said("firstWeek"), said("newYear"), said("coverage")]).toEqual([
    "minggu pertama",
    "hitungan baru 2027",
    "tidak dibandingkan",
  ]);
});

test("a carried level has its pill and no change", () => {
  const comparison = { indicator: f.COVERED.key, basis: "none", reason: "carried" } as const;
  const row = one(
    { definition: f.COVERED, now: f.figure(f.COVERED, 115, 135), comparison },
    { week: toWeek("2026-W48") },
  );
  expect([row.delta.short, row.asOf]).toEqual(["", "posisi mg ke-47"]);
});

test("a total that may have no percentage stands as its pair, one that may not be shown as its mark", () => {
  const small = one(f.row(f.AID, [30, 35], [30, 35]));
  expect([small.value, small.pair, small.phrase]).toEqual(["≈ 30 dari ≈ 35", "buah", true]);
  const low = one({ definition: f.AID, now: f.mark({ status: "low", below: 10 }) });
  expect([low.value, low.mark, low.bar.mark]).toEqual(["< 10", "low", "low"]);
  const missing = one({ definition: f.AID, now: f.mark({ status: "notReported" }) });
  expect([missing.value, missing.statusWord, missing.delta.short]).toEqual([
    "belum lapor",
    "Belum lapor",
    "tidak dibandingkan",
  ]);
});
