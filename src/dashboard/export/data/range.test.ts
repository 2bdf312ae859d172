import { read } from "@e965/xlsx";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { addWeeks, toWeek } from "../../../domain/week.ts";
import { parseCsv } from "../../../returns/parse-csv.ts";
import type { Locale } from "../../i18n/locale.ts";
import { FACT_COLUMN_KEYS, FACT_COLUMNS } from "../../view/figure/fact-columns.ts";
import { STAMP } from "../../view/figure/figures.fixture.ts";
import { W47 } from "../rows/rows.fixture.ts";
import { ROWS, rangeOfTest } from "./range.fixture.ts";
import { NothingInRange } from "./range.ts";
import { rangeXlsx } from "./range-xlsx.ts";
import { rangeZip } from "./range-zip.ts";

const SPAN = "2026-W09--2026-W47";

async function filesOf(locale: Locale) {
  const { bytes } = await rangeZip(rangeOfTest(locale));
  const entries = Object.entries(unzipSync(bytes)).map(
    ([name, part]) => [name, new TextDecoder().decode(part)] as const,
  );
  return new Map(entries);
}
const table = (text: string | undefined, separator: string) => {
  const { records, fault } = parseCsv(text ?? "", separator);
  expect(fault).toBeUndefined();
  return records.map(({ cells }) => cells);
};

test("a CSV of each indicator, a dictionary, and what to read first", async () => {
  const files = await filesOf("id");
  expect([...files.keys()]).toEqual([
    "BACA-SAYA.txt",
    "kamus-data.csv",
    `sinergi_ban_realisasi_${SPAN}.csv`,
    `sinergi_rei_pembinaan_terlaksana_${SPAN}.csv`,
  ]);
  const [head, ...rows] = table(files.get(`sinergi_ban_realisasi_${SPAN}.csv`), ";");
  expect(head).toEqual(FACT_COLUMN_KEYS.map((key) => FACT_COLUMNS[key].id));
  expect(rows).toHaveLength(ROWS);
  const numerators = new Set(rows.map((row) => row[FACT_COLUMN_KEYS.indexOf("numerator")]));
  for (const words of ["< 10", "dirahasiakan", "belum lapor", "tidak berlaku"]) expect(numerators).toContain(words);
  expect(numerators.has("") || numerators.has("0")).toBe(false);
  const readme = files.get("BACA-SAYA.txt") ?? "";
  expect(readme.startsWith("DATA SIMULASI · Terbatas · kode rilis 01234567\r\n")).toBe(true);
  expect(readme).toContain(STAMP("id").snapshotId);
  expect(readme).toContain("Minggu ke-9 (2026-W09) sampai minggu ke-47 (2026-W47)");
  expect(readme.replaceAll("\r\n", "")).not.toContain("\n");
  expect([...(await filesOf("en")).keys()].slice(0, 2)).toEqual(["README.txt", "data-dictionary.csv"]);
});

test("the dictionary explains every column, indicator, breakdown, area and state, and each row is marked", async () => {
  const [head = [], ...rows] = table((await filesOf("en")).get("data-dictionary.csv"), ",");
  const of = (kind: string) => rows.filter(([first]) => first === kind).map(([, key]) => key);
  expect(of("column")).toEqual(FACT_COLUMN_KEYS.map((key) => FACT_COLUMNS[key].en));
  expect(of("indicator")).toHaveLength(32);
  expect(of("breakdown")).toContain("tahap=disalurkan");
  expect(of("area")).toEqual(expect.arrayContaining(["36", "36.01", "36.74", "banten-selatan"]));
  expect(of("state")).toHaveLength(7);
  const aid = rows.find(([, key]) => key === "ban_realisasi");
  expect(aid?.[head.indexOf("unit")]).toBe("%");
  expect(aid?.[head.indexOf("class")]).toContain("Rounded to a multiple of 5");
  expect(rows.every((row) => row.at(-1) === "SIMULATED DATA · Terbatas")).toBe(true);
});

test("a sheet a theme, its numbers typed, the dictionary, and what to read first", async () => {
  const file = await rangeXlsx(rangeOfTest("id"));
  expect(file.name).toBe(`sinergi_data_${SPAN}.xlsx`);
  const book = read(file.bytes, { cellNF: true });
  expect(book.SheetNames).toEqual(["Reintegrasi", "Bantuan sosial", "Kamus", "BACA SAYA"]);
  const sheet = book.Sheets["Bantuan sosial"];
  expect(sheet?.["!ref"]).toBe(`A1:Y${ROWS + 1}`);
  const column = (key: "numerator" | "value") => String.fromCharCode(65 + FACT_COLUMN_KEYS.indexOf(key));
  const cells = Array.from({ length: ROWS }, (_, i) => sheet?.[`${column("numerator")}${i + 2}`]);
  expect(cells.find((cell) => cell?.v === 1510)).toMatchObject({ t: "n", z: '"≈ "#,##0' });
  expect(cells.every((cell) => cell?.t === "n" || cell?.t === "s")).toBe(true);
  expect(cells.some((cell) => cell?.v === 0 || cell?.v === "")).toBe(false);
});

test("a theme of more rows than a sheet can hold goes on in the next", async () => {
  const book = read((await rangeXlsx(rangeOfTest("id"), 200)).bytes);
  expect(book.SheetNames.slice(0, 4)).toEqual([
    "Reintegrasi",
    "Reintegrasi (2)",
    "Bantuan sosial",
    "Bantuan sosial (2)",
  ]);
  expect(book.Sheets["Bantuan sosial (2)"]?.["!ref"]).toBe(`A1:Y${ROWS - 200 + 1}`);
});

test("one week is its own span, and weeks without a figure are refused", async () => {
  expect((await rangeZip(rangeOfTest("en", { from: W47 }))).name).toBe("sinergi_data_2026-W47_en.zip");
  const [from, to] = [toWeek("2020-W01"), toWeek("2020-W10")];
  await expect(rangeZip(rangeOfTest("id", { from, to }))).rejects.toThrow(NothingInRange);
});

test("the same release gives the same bytes, in whatever order its series came", async () => {
  const range = rangeOfTest("id", { from: addWeeks(W47, -2) });
  const turned = { ...range, series: new Map([...range.series].reverse()) };
  for (const write of [rangeZip, rangeXlsx]) {
    const once = Buffer.from((await write(range)).bytes);
    expect(once.equals((await write(turned)).bytes)).toBe(true);
  }
});

test("the page breathes between the indicators, hears of each, and can cancel", async () => {
  const heard: string[] = [];
  setTimeout(() => heard.push("page"), 0);
  await rangeZip(rangeOfTest("id", { from: W47, onProgress: (done, all) => heard.push(`${done}/${all}`) }));
  expect(heard).toEqual(["0/3", "page", "1/3", "2/3"]);
  for (const write of [rangeZip, rangeXlsx]) {
    const cancel = new AbortController();
    const onProgress = (done: number) => done === 1 && cancel.abort();
    await expect(write(rangeOfTest("id", { signal: cancel.signal, onProgress }))).rejects.toThrow(
      expect.objectContaining({ name: "AbortError" }),
    );
  }
});
