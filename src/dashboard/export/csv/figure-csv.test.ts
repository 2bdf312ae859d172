import { expect, test } from "vitest";
import { guarded, unguarded } from "../../../returns/formula-guard.ts";
import { parseCsv } from "../../../returns/parse-csv.ts";
import type { Locale } from "../../i18n/locale.ts";
import { FACT_COLUMN_KEYS, FACT_COLUMNS, type FactColumn } from "../../view/figure/fact-columns.ts";
import type { FigureView } from "../../view/figure/figure.ts";
import { FIGURES, STAMP } from "../../view/figure/figures.fixture.ts";
import { figureCsv } from "./figure-csv.ts";

function readBack(locale: Locale, bytes: Uint8Array) {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const { records, fault } = parseCsv(text.slice(1), locale === "id" ? ";" : ",");
  expect(fault).toBeUndefined();
  const [head = [], ...rows] = records.map(({ cells }) => cells);
  return { text, head, rows };
}
const csvOf = (locale: Locale, figure: FigureView) => figureCsv(figure, STAMP(locale));
const valuesOf = ({ head, rows }: { head: readonly string[]; rows: readonly (readonly string[])[] }, name: string) =>
  rows.map((row) => row[head.indexOf(name)]);

test.each(["id", "en"] as const)("figures read back under the names of their columns (%s)", (locale) => {
  const file = csvOf(locale, FIGURES(locale).dots);
  expect(file.type).toBe("text/csv;charset=utf-8");
  expect(file.name).toBe(`sinergi_ban_realisasi-wilayah_2026-W47${locale === "id" ? "" : "_en"}.csv`);
  const { text, head, rows } = readBack(locale, file.bytes);
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(head).toEqual(FACT_COLUMN_KEYS.map((key) => FACT_COLUMNS[key][locale]));
  expect(rows.every((row) => row.length === head.length)).toBe(true);
  const release = valuesOf({ head, rows }, FACT_COLUMNS.release[locale]);
  expect(new Set(release)).toEqual(new Set([STAMP(locale).snapshotId]));
});

test("every state keeps its word, and a missing figure is no zero", () => {
  const back = readBack("id", csvOf("id", FIGURES("id").dots).bytes);
  const week = valuesOf(back, "minggu");
  const numerators = valuesOf(back, "pembilang").filter((_, i) => week[i] === "2026-W47");
  expect(numerators).toEqual([
    "235",
    "< 10",
    "485",
    "dirahasiakan",
    "225",
    "belum lapor",
    "tidak berlaku",
    "75",
    "1510",
  ]);
  const bars = readBack("id", csvOf("id", FIGURES("id").zero).bytes);
  expect(valuesOf(bars, "pembilang")).toEqual(["83", "0", "belum lapor", "tidak berlaku"]);
});

test("the source is that of the figure, without the label that the column is", () => {
  const { dots } = FIGURES("en");
  expect(valuesOf(readBack("en", csvOf("en", dots).bytes), "source")[0]).toBe(
    "Dinas Sosial, Kemensos; weekly reports (processed)",
  );
});

test("the week in which the instrument changed says so in a history", () => {
  const states = valuesOf(readBack("id", csvOf("id", FIGURES("id").history).bytes), "keadaan");
  expect(states.filter((state) => state?.endsWith("; instrumen berganti"))).toHaveLength(1);
});

test.each([
  ["id", "21,6308", ";"],
  ["en", "21.6308", ","],
] as const)("a fraction is a number of the spreadsheets of its language (%s)", (locale, number, separator) => {
  const { table } = FIGURES(locale);
  const facts = table.facts.filter(({ indicator, region }) => indicator === "ban_lewat_tenggat" && region === "36");
  const { text, ...back } = readBack(locale, csvOf(locale, { ...table, facts }).bytes);
  expect(valuesOf(back, FACT_COLUMNS.value[locale])).toEqual([number]);
  expect(text).toContain(`${separator}191${separator}`);
});

test("what a spreadsheet would run is a text, and a negative number stays one", () => {
  const { reports } = FIGURES("id");
  const evil = ["=1+1", "@SUM(A1)", "\t=cmd", "+62", "-2", "\u200b=1", "＝1", "aman"];
  const cells = evil.map((text) => ({ text }));
  const columns = evil.map((text, i) => ({ key: String(i), name: text }));
  const { head, rows } = readBack(
    "id",
    csvOf("id", { ...reports, table: { caption: "", columns, rows: [{ key: "a", cells }] } }).bytes,
  );
  expect(head.slice(0, evil.length)).toEqual(evil.map(guarded));
  expect(rows[0]?.slice(0, evil.length)).toEqual(evil.map(guarded));
  expect(rows[0]?.slice(0, 7).every((cell) => cell.startsWith("'"))).toBe(true);
  expect(rows[0]?.slice(0, evil.length).map(unguarded)).toEqual(evil);
  const measure = { form: "mean", value: -0.1, lo: -0.37, hi: 0.17, pairs: 65 } as const;
  const coverage = { reported: 1, expected: 1 };
  const figure = { numerator: { status: "notApplicable" }, measure, status: "none", asOf: STAMP("id").week, coverage };
  const fact = { indicator: "asm_perubahan", region: "36", breakdown: "", week: STAMP("id").week, figure };
  const mean = readBack("id", csvOf("id", { ...reports, facts: [fact] as unknown as FigureView["facts"] }).bytes);
  expect(valuesOf(mean, "nilai")).toEqual(["-0,1"]);
});

test("a figure of no published values is its table, and each row says which release it is of", () => {
  const { head, rows } = readBack("id", csvOf("id", FIGURES("id").reports).bytes);
  const columns = FIGURES("id").reports.table.columns.length;
  const stamped: FactColumn[] = ["week", "release", "cutOff", "marking", "source"];
  expect(head.slice(columns)).toEqual(stamped.map((key) => FACT_COLUMNS[key].id));
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) {
    expect(row.slice(columns)).toEqual([
      "2026-W47",
      STAMP("id").snapshotId,
      "2026-11-23T16:00:00+07:00",
      "DATA SIMULASI · Terbatas",
      "laporan mingguan (diolah)",
    ]);
  }
});

test("the same figure gives the same bytes", () => {
  const once = () => Buffer.from(csvOf("id", FIGURES("id").panels).bytes);
  expect(once().equals(once())).toBe(true);
});
