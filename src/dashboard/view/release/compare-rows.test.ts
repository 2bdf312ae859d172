import { expect, test } from "vitest";
import { parseWeek } from "../../../domain/week.ts";
import { FACT_COLUMN_KEYS, type FactColumn } from "../figure/fact-columns.ts";
import { compareRows, type PublishedRow } from "./compare-rows.ts";
import type { ExportRow } from "./read-export.ts";

const NOW: Partial<Record<FactColumn, string | number>> = {
  numerator: 1284,
  denominator: "tidak berlaku",
  value: 25.5,
  lo: "< 5",
  text: "≈ 225 dari ≈ 250 (≈ 90%)",
};

function row(cells: Partial<Record<FactColumn, string>>): ExportRow {
  const written = Object.entries(NOW).map(([key, value]) => [key, String(value)]);
  const all = {
    ...Object.fromEntries(FACT_COLUMN_KEYS.map((key) => [key, ""])),
    week: "2026-W47",
    ...Object.fromEntries(written),
    ...cells,
  };
  return { line: 2, week: parseWeek(all["week"] as string), cells: all as Record<FactColumn, string> };
}

const compare = (cells: Partial<Record<FactColumn, string>>, published: PublishedRow = NOW) =>
  compareRows({ locale: "id", rows: [row(cells)] }, () => published);

test.each([
  {},
  { value: "25,5" },
  { value: "25.50" },
  { numerator: "1.284" },
  { numerator: "1,284" },
  { denominator: " Tidak\u00a0berlaku " },
  { text: "≈ 225 dari\u00a0≈ 250 (≈ 90%)" },
])("%j is the same figure, however a spreadsheet has written it", (cells) => {
  expect(compare(cells)).toMatchObject({ same: 1, differing: [] });
});

test.each([
  { value: "25,6" },
  { value: "255" },
  { numerator: "1285" },
  { numerator: "" },
  { numerator: "0" },
  { numerator: "dirahasiakan" },
  { denominator: "0" },
  { denominator: "" },
  { lo: "5" },
  { lo: "< 10" },
  { text: "≈ 230 dari ≈ 250 (≈ 90%)" },
] as Partial<Record<FactColumn, string>>[])("%j is another", (cells) => {
  const [column] = Object.keys(cells);
  const { same, differing } = compare(cells);
  expect([same, differing.map(({ columns }) => columns.map((one) => one.column))]).toEqual([0, [[column]]]);
});

test("a share that is written finer beside its target is the same, another one is not", () => {
  const published = { ...NOW, text: "846 dari 1.000 (85%)" };
  expect(compare({ text: "846 dari 1.000 (84,6%)" }, published)).toMatchObject({ same: 1 });
  expect(compare({ text: "846 dari 1.000 (84,4%)" }, published)).toMatchObject({ same: 0 });
  expect(compare({ text: "847 dari 1.000 (84,6%)" }, published)).toMatchObject({ same: 0 });
});

test("what cannot be compared is counted by its reason, never as the same", () => {
  expect(compare({ week: "minggu ini" })).toMatchObject({ same: 0, left: { unnamed: 1, absent: 0, unloaded: 0 } });
  expect(compare({}, "absent")).toMatchObject({ same: 0, left: { absent: 1 } });
  expect(compare({}, "unloaded")).toMatchObject({ same: 0, left: { unloaded: 1 } });
});
