import { expect, test } from "vitest";
import type { Cell, Figure, Rate } from "../../domain/cell.ts";
import { toWeek } from "../../domain/week.ts";
import { cellText, pairText, rateText, shareOrPair } from "./format-cell.ts";

const level = (value: number): Cell => ({ status: "value", value, rounded: { base: 5, lo: value - 4, hi: value + 4 } });
const figure = (numerator: Cell, denominator?: Cell, rate?: Rate): Figure => ({
  numerator,
  ...(denominator === undefined ? {} : { denominator }),
  ...(rate === undefined ? {} : { rate }),
  status: "none",
  asOf: toWeek("2026-W47"),
  coverage: { reported: 8, expected: 8 },
});

test("every form of a count has its own words in cells", () => {
  const cells: Cell[] = [
    { status: "value", value: 1284 },
    { status: "value", value: 0 },
    level(1510),
    { status: "low", below: 5 },
    { status: "low", below: 10 },
    { status: "confidential" },
    { status: "notReported" },
    { status: "notApplicable" },
  ];
  expect(cells.map((cell) => cellText("id", cell))).toEqual([
    "1.284",
    "0",
    "≈ 1.510",
    "< 5",
    "< 10",
    "dirahasiakan",
    "belum lapor",
    "–",
  ]);
  expect(cells.map((cell) => cellText("en", cell))).toEqual([
    "1,284",
    "0",
    "≈ 1,510",
    "< 5",
    "< 10",
    "withheld",
    "not reported",
    "–",
  ]);
});

test("speech reads ≈ and < as words and names what is empty", () => {
  expect(cellText("id", level(1510), "text")).toBe("sekitar 1.510");
  expect(cellText("id", { status: "low", below: 5 }, "text")).toBe("di bawah lima, dilindungi");
  expect(cellText("en", { status: "low", below: 10 }, "text")).toBe("under 10, protected");
  expect(cellText("en", { status: "notApplicable" }, "text")).toBe("not applicable");
});

test("a pair says how many of how many, and only the mark where nothing was reported", () => {
  const of = figure({ status: "value", value: 191 }, { status: "value", value: 883 });
  expect(pairText("id", of)).toBe("191 dari 883");
  expect(pairText("en", figure(level(1510), level(1745)))).toBe("≈ 1,510 of ≈ 1,745");
  expect(pairText("id", figure(level(1510), level(1745)), "text")).toBe("sekitar 1.510 dari sekitar 1.745");
  expect(pairText("id", figure({ status: "notReported" }, { status: "notReported" }))).toBe("belum lapor");
});

test("every form of a share has its own words", () => {
  const rates: Rate[] = [
    { form: "exact", value: 191 / 883 },
    { form: "rounded", percent: 87, step: 1 },
    { form: "bound", side: "atMost5" },
    { form: "bound", side: "atLeast95" },
    { form: "band", from: 0 },
    { form: "band", from: 25 },
    { form: "band", from: 50 },
    { form: "band", from: 75 },
    { form: "small" },
    { form: "none" },
  ];
  expect(rates.map((rate) => rateText("id", rate))).toEqual([
    "22%",
    "≈ 87%",
    "≤ 5%",
    "≥ 95%",
    "< 25%",
    "25–50%",
    "50–75%",
    "> 75%",
    "",
    "",
  ]);
  expect(rates.map((rate) => rateText("en", rate, "text")).slice(1, 8)).toEqual([
    "about 87%",
    "at most 5%",
    "at least 95%",
    "under 25%",
    "25–50%",
    "50–75%",
    "above 75%",
  ]);
});

test("a share that whole per cent would put on its target, on 0 or on 100 keeps one digit", () => {
  expect(rateText("id", { form: "exact", value: 0.2044 }, "cell", 20)).toBe("20,4%");
  expect(rateText("id", { form: "exact", value: 0.2 }, "cell", 20)).toBe("20%");
  expect(rateText("en", { form: "exact", value: 0.9999 })).toBe("99.9%");
  expect(rateText("en", { form: "exact", value: 0.0004 })).toBe("0.1%");
  expect(rateText("en", { form: "exact", value: 0 })).toBe("0%");
});

test("without a percentage the pair stands for the share", () => {
  expect(shareOrPair("id", figure(level(30), level(35), { form: "small" }))).toBe("≈ 30 dari ≈ 35");
  expect(
    shareOrPair("id", figure({ status: "value", value: 0 }, { status: "value", value: 0 }, { form: "none" })),
  ).toBe("0 dari 0");
});
