import { expect, test } from "vitest";
import type { Figure } from "../../domain/cell.ts";
import { PROVINCE } from "../../domain/region.ts";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import { indexFigures, type ReportData, type WeekData } from "../data/week-data.ts";
import { groupsView } from "./groups-view.ts";
import { matrixView } from "./matrix-view.ts";
import * as f from "./narrative/week.fixture.ts";
import { reportsView } from "./reports-view.ts";

function context(
  definition: IndicatorDefinition,
  places: Readonly<Record<string, Figure>>,
  more: Partial<WeekData> = {},
) {
  const figures = Object.entries(places).map(([region, figure]) => ({
    indicator: definition.key,
    region,
    breakdown: "",
    figure,
  }));
  return {
    week: f.weekData([], { figures, index: indexFigures(figures), ...more }),
    indicators: [definition],
    locale: "id" as const,
  };
}

test("a mark stands only on a figure that misses its target, and the province is last", () => {
  const places = {
    "36.01": f.figure(f.OVERDUE, 34, 100),
    "36.02": f.figure(f.OVERDUE, 10, 100),
    [PROVINCE]: f.figure(f.OVERDUE, 22, 100),
  };
  const view = matrixView(context(f.OVERDUE, places), [f.OVERDUE.key, "unknown"]);
  expect(view.columns.map((column) => [column.name, ...column.small])).toEqual([
    ["Tindak lanjut lewat tenggat", "batas 20%"],
  ]);
  expect(view.rows.slice(0, 3).map((row) => [row.cells[0]?.text, row.cells[0]?.flag, row.cells[0]?.mark])).toEqual([
    ["34%", "attention", undefined],
    ["10%", undefined, undefined],
    ["belum lapor", undefined, "notReported"],
  ]);
  expect([view.total.name, view.total.cells[0]?.text]).toEqual(["Provinsi Banten", "22%"]);
});

test("places counted in single figures are pairs all down the column, the province too", () => {
  const places = {
    "36.01": f.figure(f.ON_TIME, 5, 5),
    "36.02": f.figure(f.ON_TIME, 4, 5),
    [PROVINCE]: f.figure(f.ON_TIME, 39, 43),
  };
  const view = matrixView(context(f.ON_TIME, places), [f.ON_TIME.key]);
  expect([view.rows[0], view.rows[1], view.total].map((row) => row?.cells[0]?.text)).toEqual([
    "5 dari 5",
    "4 dari 5",
    "39 dari 43",
  ]);
});

test("groups show a band with its pair, a small total as its pair, the province as its share", () => {
  const places = {
    "tangerang-raya": f.figure(f.COVERED, 45, 50),
    "banten-selatan": f.figure(f.COVERED, 30, 35),
    [PROVINCE]: f.figure(f.COVERED, 115, 135),
  };
  const view = groupsView(context(f.COVERED, places), [f.COVERED.key]);
  expect(view.rows.map((row) => row.cells[0]?.text)).toEqual([
    "≈ 45 dari ≈ 50 · > 75%",
    "belum lapor",
    "≈ 30 dari ≈ 35",
  ]);
  expect(view.total.cells[0]?.text).toBe("≈ 85%");
});

test("every return has its cell, late ones their delay, and the provincial ones a line of their own", () => {
  const cell = (region: string, more: Partial<ReportData>): ReportData => ({
    agency: "dinsos",
    region,
    state: "onTime",
    ...more,
  });
  const cells = [
    cell("36.01", {}),
    cell("36.02", { state: "late", received: "2026-11-24T13:00:00+07:00" }),
    cell("36.03", { state: "late", received: "2026-11-23T14:10:00+07:00" }),
    cell("36.04", { state: "missing" }),
    cell("36.71", { state: "missingFile" }),
    { agency: "bnpt", region: PROVINCE, state: "onTime" } as const,
  ];
  const reports = { expected: 6, onTime: 2, late: 2, missing: 2, previousOnTime: 4, cells };
  const view = reportsView(context(f.ON_TIME, { [PROVINCE]: f.figure(f.ON_TIME, 2, 6) }, { reports }));
  expect(view.rows[0]?.cells.map((one) => one.text)).toEqual(["", "+1 hari", "+2 jam", "belum", "berkas tidak ada"]);
  expect(view.rows[0]?.cells[0]?.speech).toBe("tepat waktu");
  expect(view.provincial).toMatchObject([{ name: "BNPT", cell: { state: "onTime" } }]);
  expect(view.line).toBe("2 dari 6 tepat waktu (33%); mg ke-46: 4. Dua laporan terlambat. Dua laporan belum masuk.");
});

test("without receipts nothing is said of punctuality", () => {
  const view = reportsView(context(f.ON_TIME, {}));
  expect([view.line, view.rows]).toEqual(["Tanda terima laporan belum ada.", []]);
});
