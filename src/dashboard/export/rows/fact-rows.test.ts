import { expect, test } from "vitest";
import type { Cell } from "../../../domain/cell.ts";
import { addWeeks } from "../../../domain/week.ts";
import { FACT_COLUMN_KEYS } from "../../view/figure/fact-columns.ts";
import { FIGURES, STAMP } from "../../view/figure/figures.fixture.ts";
import { factRows } from "./fact-rows.ts";
import { factOf, rowOf, W47 } from "./rows.fixture.ts";

const AID = "ban_realisasi";
const OVERDUE = "ban_lewat_tenggat";
const level = (value: number): Cell => ({ status: "value", value, rounded: { base: 5, lo: value - 4, hi: value + 4 } });

const MARKS = [
  [{ status: "low", below: 5 }, "< 5", "di bawah ambang, dilindungi", "dilindungi", "protected"],
  [{ status: "confidential" }, "dirahasiakan", "dirahasiakan", "dirahasiakan", "withheld"],
  [{ status: "notReported" }, "belum lapor", "belum lapor", "belum lapor", "not reported"],
  [{ status: "notApplicable" }, "tidak berlaku", "tidak berlaku", "tidak berlaku", "not applicable"],
] as const;

test.each(MARKS)("%o has no number in any cell, and says why in all of them", (cell, said, state, value, english) => {
  const fact = factOf(AID, { numerator: cell, denominator: cell, rate: { form: "none" } });
  const row = rowOf("id", fact);
  expect(row).toMatchObject({ numerator: said, numeratorLo: said, numeratorHi: said, denominator: said, state, value });
  expect([row.lo, row.hi]).toEqual([value, value]);
  expect(Object.values(row).filter((one) => typeof one === "number")).toEqual([]);
  expect(rowOf("en", fact).value).toBe(english);
});

test("zero is the number 0, and nothing else is", () => {
  expect(rowOf("id", factOf(OVERDUE, { numerator: { status: "value", value: 0 } }, "umur=8-14"))).toMatchObject({
    state: "angka tepat",
    numerator: 0,
    numeratorLo: 0,
    value: 0,
    unit: "jumlah",
    text: "0",
    denominator: "tidak berlaku",
    part: "8–14 hari",
  });
});

test("a level is a number with its bounds, which are not those of the share", () => {
  const rate = { form: "rounded", percent: 90, step: 5 } as const;
  expect(rowOf("id", factOf(AID, { numerator: level(225), denominator: level(250), rate }))).toMatchObject({
    state: "angka kisaran",
    numerator: 225,
    numeratorLo: 221,
    numeratorHi: 229,
    denominatorLo: 246,
    value: 90,
    unit: "%",
    lo: "tidak diterbitkan",
    text: "≈ 225 dari ≈ 250 (≈ 90%)",
  });
});

test.each([
  [{ form: "band", from: 50 }, "50–75", 50, 75],
  [{ form: "band", from: 75 }, "> 75", 75, 100],
  [{ form: "band", from: 0 }, "< 25", 0, 25],
  [{ form: "bound", side: "atMost5" }, "≤ 5", 0, 5],
  [{ form: "bound", side: "atLeast95" }, "≥ 95", 95, 100],
] as const)("the published form %o is words with its edges", (rate, value, lo, hi) => {
  const row = rowOf("en", factOf(AID, { numerator: level(40), denominator: level(60), rate }));
  expect(row).toMatchObject({ value, lo, hi });
});

test("without a percentage the cell says why", () => {
  const of = (denominator: Cell, form: "small" | "none") =>
    rowOf("id", factOf(AID, { numerator: { status: "value", value: 0 }, denominator, rate: { form } })).value;
  expect(of(level(40), "small")).toBe("tanpa persentase: total di bawah 50");
  expect(of({ status: "value", value: 0 }, "none")).toBe("tanpa persentase: total 0");
  expect(of({ status: "low", below: 10 }, "none")).toBe("dilindungi");
  expect(of({ status: "notReported" }, "none")).toBe("belum lapor");
});

test("an exact share keeps what whole per cent would hide", () => {
  const [numerator, denominator] = [191, 883].map((value): Cell => ({ status: "value", value }));
  const rate = { form: "exact", value: 191 / 883 } as const;
  const fact = factOf(OVERDUE, { ...(numerator && { numerator }), ...(denominator && { denominator }), rate });
  expect(rowOf("id", fact)).toMatchObject({ value: 21.6308, lo: 21.6308, numerator: 191, text: "191 dari 883 (22%)" });
});

test("beside its own target a share is written as finely as the page writes it", () => {
  const numerator: Cell = { status: "value", value: 846 };
  const denominator: Cell = { status: "value", value: 1000 };
  const fact = factOf(OVERDUE, { numerator, denominator, rate: { form: "exact", value: 0.846 } });
  expect(rowOf("id", fact).text).toBe("846 dari 1.000 (85%)");
  expect(rowOf("id", { ...fact, target: 85 }).text).toBe("846 dari 1.000 (84,6%)");
});

test("a share without its counts says so", () => {
  const rate = { form: "rounded", percent: 90, step: 5 } as const;
  expect(rowOf("id", factOf("rei_pendampingan_jadwal", { rate }))).toMatchObject({
    state: "bagian saja, tanpa jumlah",
    numerator: "tidak berlaku",
    value: 90,
  });
});

test.each([
  [
    { form: "median", value: 7 },
    { state: "median", value: 7, lo: 7, hi: 7, unit: "hari", text: "7 hari" },
  ],
  [
    { form: "range", from: 6, to: 10 },
    { value: "6–10", lo: 6, hi: 10, state: "rentang median wilayah" },
  ],
  [
    { form: "range", from: 6, to: 6 },
    { value: 6, lo: 6, hi: 6 },
  ],
  [{ form: "confidential" }, { value: "dirahasiakan", lo: "dirahasiakan", state: "dirahasiakan" }],
  [{ form: "notReported" }, { value: "belum lapor", hi: "belum lapor", text: "belum lapor" }],
] as const)("days: %o", (measure, cells) => {
  expect(rowOf("id", factOf("ban_waktu_layanan", { measure }, "tahap=verifikasi"))).toMatchObject(cells);
});

test("a mean keeps its interval and the pairs that it is of", () => {
  const measure = { form: "mean", value: -0.1, lo: -0.37, hi: 0.17, pairs: 65 } as const;
  expect(rowOf("en", factOf("asm_perubahan", { measure }, "pilar=keagamaan"))).toMatchObject({
    value: -0.1,
    lo: -0.37,
    hi: 0.17,
    denominator: 65,
    state: "mean with 95% interval",
  });
});

test("the week of a new instrument says so, and no other does", () => {
  const fact = factOf("asm_kategori", { numerator: level(40) }, "kategori=tinggi");
  const state = (week: typeof W47) => rowOf("id", fact, new Map([["asm_kategori", [week]]])).state;
  expect(state(W47)).toBe("angka kisaran; instrumen berganti");
  expect(state(addWeeks(W47, -1))).toBe("angka kisaran");
});

test("every row says its coverage, its status, and under which release it can be checked", () => {
  const coverage = { reported: 8, expected: 8, carried: 1, returns: { reported: 101, expected: 104 } };
  const fact = factOf(AID, { numerator: level(40), status: "attention", coverage, asOf: addWeeks(W47, -4) });
  expect(rowOf("id", fact)).toMatchObject({
    coverage: "7 dari 8 diperbarui; 101 dari 104 laporan dalam jendela",
    status: "Perlu perhatian",
    asOf: "2026-W43",
    release: STAMP("id").snapshotId,
    cutOff: "2026-11-23T16:00:00+07:00",
    marking: "DATA SIMULASI · Terbatas",
  });
  expect(rowOf("en", factOf(AID, { coverage: { reported: 0, expected: 0 } })).coverage).toBe("not applicable");
});

test("stale data say their age, and an indicator that nobody knows keeps its key", () => {
  const stamp = { ...STAMP("id"), age: "data berumur 12 hari" };
  const [row = []] = factRows([factOf("x_baru", { numerator: level(5) }, "a=b")], [], stamp, "");
  const text = (key: (typeof FACT_COLUMN_KEYS)[number]) => row[FACT_COLUMN_KEYS.indexOf(key)];
  expect(text("marking")).toEqual({ kind: "text", text: "DATA SIMULASI · Terbatas · data berumur 12 hari" });
  expect(text("name")).toEqual({ kind: "text", text: "x_baru" });
  expect(text("part")).toEqual({ kind: "text", text: "a=b" });
});

test.each(["id", "en"] as const)("no cell of any figure is blank but the code of a total (%s)", (locale) => {
  const facts = Object.values(FIGURES(locale)).flatMap((figure) => figure.facts);
  const rows = facts.map((fact) => rowOf(locale, fact));
  expect(rows.length).toBeGreaterThan(500);
  const blank = rows.flatMap((row) => FACT_COLUMN_KEYS.filter((key) => row[key] === "" || row[key] === undefined));
  expect([...new Set(blank)]).toEqual(["breakdown"]);
  for (const [i, row] of rows.entries()) {
    const { numerator } = facts[i]?.figure ?? {};
    expect(row.numerator === 0).toBe(numerator?.status === "value" && numerator.value === 0);
  }
});
