import { expect, test } from "vitest";
import type { ReportTable } from "../../view/report/report.ts";
import { columnWidths } from "./column-widths.ts";

const table = (names: readonly string[], ...rows: readonly (readonly string[])[]): ReportTable => ({
  caption: "",
  columns: names.map((name, i) => ({ key: String(i), name })),
  rows: rows.map((cells, i) => ({ key: String(i), cells: cells.map((text) => ({ text })) })),
});
const sum = (widths: readonly number[]) => widths.reduce((all, one) => all + one, 0);

test("the column with the most to say has the most room, and all fit the page", () => {
  const widths = columnWidths(table(["Nama", "Arti"], ["≈", "angka kisaran ".repeat(20)], ["0", "nol"]), 9071);
  expect(sum(widths)).toBe(9071);
  expect(widths[1]).toBeGreaterThan(5 * (widths[0] ?? 0));
});

test("a table of few words is not drawn out over the page", () => {
  expect(sum(columnWidths(table(["A", "B"], ["a", "1"]), 9000))).toBe(5400);
});

test("where the longest words do not fit, each column gives way and none is lost", () => {
  const widths = columnWidths(table(["x".repeat(60), "y".repeat(60), "z"]), 9071);
  expect(sum(widths)).toBe(9071);
  expect(Math.min(...widths)).toBeGreaterThan(0);
});

test("what must not be broken has room for its whole line", () => {
  const plain = table(["Posisi", "Uraian"], ["posisi mg ke-47", "kata ".repeat(60)]);
  const whole = {
    ...plain,
    columns: plain.columns.map((one, i) => (i === 0 ? { ...one, whole: true as const } : one)),
  };
  expect(columnWidths(whole, 9071)[0]).toBeGreaterThan(1300);
});
