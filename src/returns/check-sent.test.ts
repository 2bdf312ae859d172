import { expect, test } from "vitest";
import { checkSent } from "./check-sent.ts";
import { RETURN_COLUMNS } from "./columns.ts";
import { workbookBytes } from "./workbook.fixture.ts";
import { readWorkbook } from "./xlsx/read-workbook.ts";

const NOW = Date.parse("2026-11-24T09:00:00+07:00");
const HEAD = RETURN_COLUMNS.join(";");
const csv = (name: string, ...lines: string[]) => ({
  name,
  bytes: new TextEncoder().encode([HEAD, ...lines].join("\n")),
});
const one = (file: { name: string; bytes: Uint8Array }) => {
  const [report] = checkSent([file], { now: NOW, readWorkbook });
  if (report === undefined) throw new Error("no report");
  return report;
};
const row = (region: string, numerator: string | number, stage = "usulan") =>
  `2026-W47;dinsos;ban_alur;${region};tahap=${stage};${numerator};;;;;`;

test("a good file says whose it is, of which week, and how many rows it has", () => {
  const report = one(csv("2026-W47_dinsos_36.71.csv", row("36.71", 9), row("36.71", 8, "terverifikasi")));
  expect(report).toMatchObject({ rows: 2, refusedLines: 0, findings: [] });
  expect(report.returns).toEqual([{ week: "2026-W47", agency: "dinsos", region: "36.71" }]);
  expect(report.excerpt).toBeUndefined();
});

test("the excerpt shows the lines of the findings, each with the one before, and marks the cells that are meant", () => {
  const rows = [
    [...RETURN_COLUMNS],
    ...["usulan", "terverifikasi", "disetujui", "disalurkan", "dipantau"].map((stage, i) => [
      "2026-W47",
      "dinsos",
      "ban_alur",
      i === 1 ? "3671" : "36.71",
      `tahap=${stage}`,
      i === 4 ? ({ t: "n", v: 3, f: "SUM(F2:F3)" } as const) : 9 - i,
    ]),
  ];
  const report = one({ name: "2026-W47_dinsos_36.71.xlsx", bytes: workbookBytes({ rows }) });
  expect(report).toMatchObject({ rows: 5, refusedLines: 2 });
  expect(report.excerpt?.columns.map((column) => `${column.letters} ${column.name}`)).toEqual([
    "C indikator",
    "D kode_wilayah",
    "E pilah",
    "F pembilang",
    "G penyebut",
  ]);
  const lines = report.excerpt?.lines ?? [];
  expect(lines.map((line) => (line === "gap" ? "…" : line.line))).toEqual([2, 3, "…", 5, 6]);
  const marked = lines.flatMap((line) => (line === "gap" ? [] : line.cells.filter((cell) => cell.marked)));
  expect(marked.map((cell) => cell.text)).toEqual(["3671", "=SUM(F2:F3)"]);
});

test("a CSV shows its lines without letters, and a line that is meant as a whole is marked as a whole", () => {
  const report = one(csv("2026-W47_dinsos_36.71.csv", row("36.71", 9), row("36.71", 9)));
  expect(report.excerpt?.columns[0]).toEqual({ name: "indikator" });
  expect(report.excerpt?.lines).toMatchObject([
    { line: 2, marked: true },
    { line: 3, marked: true },
  ]);
});

test("nothing of a file that looks personal is shown", () => {
  const report = one(csv("2026-W47_dinsos_36.71.csv", row("36.71", "3671010101900001")));
  expect(report.findings[0]?.severity).toBe("personal");
  expect(report.excerpt).toBeUndefined();
  expect(JSON.stringify(report)).not.toContain("3671010101900001");
});

test("files are checked together, and the tables of a folder are known by their names", () => {
  const reports = checkSent([csv("a.csv", row("36.71", 9)), csv("b.csv", row("36.71", 9)), csv("butir.csv")], {
    now: NOW,
  });
  expect(reports.map((report) => report.findings[0]?.rule)).toEqual(["return-twice", "return-twice", "column-extra"]);
});
