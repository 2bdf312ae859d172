import { read, type WorkSheet } from "@e965/xlsx";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { INDICATORS } from "../../../indicators/registry.ts";
import { readWorkbook } from "../../../returns/xlsx/read-workbook.ts";
import { FACT_COLUMN_KEYS, FACT_COLUMNS, type FactColumn } from "../../view/figure/fact-columns.ts";
import type { FigureView } from "../../view/figure/figure.ts";
import { FIGURES, STAMP } from "../../view/figure/figures.fixture.ts";
import { figuresXlsx } from "./figures-xlsx.ts";

const AGED = { ...STAMP("id"), age: "data berumur 12 hari" };
const write = (figures: readonly FigureView[], stamp = AGED) => figuresXlsx(figures, stamp, INDICATORS, "halaman");
const opened = (bytes: Uint8Array) => read(bytes, { cellNF: true, cellStyles: true, cellFormula: true });

/** The cell of a row of the data under a column. */
function cellOf(sheet: WorkSheet | undefined, row: number, key: FactColumn) {
  const column = FACT_COLUMN_KEYS.indexOf(key);
  return sheet?.[`${String.fromCharCode(65 + column)}${row + 2}`] as { t: string; v: unknown; z?: string; w?: string };
}
const textsOf = (sheet: WorkSheet | undefined) =>
  Object.entries(sheet ?? {}).flatMap(([at, cell]) => (at.startsWith("!") ? [] : [String(cell.v)]));

describe("the page as a workbook", () => {
  let bytes = new Uint8Array();
  beforeAll(async () => {
    bytes = (await write(Object.values(FIGURES("id")))).bytes;
  });

  test("a sheet a figure, the data, and what to read; each says what the data are and of which release", () => {
    const book = opened(bytes);
    expect(book.SheetNames.slice(-2)).toEqual(["Data", "BACA SAYA"]);
    expect(book.SheetNames).toHaveLength(10);
    for (const name of book.SheetNames) {
      const texts = textsOf(book.Sheets[name]).join("\n");
      expect(name.length).toBeLessThanOrEqual(31);
      expect(texts).toContain("DATA SIMULASI · Terbatas · data berumur 12 hari");
      expect(texts).toContain("01234567");
      expect(texts).toMatch(/23 Nov 2026, 16\.00 WIB|2026-11-23T16:00:00\+07:00/);
    }
  });

  test("numbers are numbers with a format that says what they are, and words are words", () => {
    const data = opened(bytes).Sheets["Data"];
    const rows = Object.keys(data ?? {}).filter((at) => /^A\d+$/.test(at)).length - 1;
    const at = (week: string, region: string, indicator = "ban_realisasi") =>
      Array.from({ length: rows }, (_, row) => row).find(
        (row) =>
          cellOf(data, row, "week").v === week &&
          cellOf(data, row, "region").v === region &&
          cellOf(data, row, "indicator").v === indicator &&
          cellOf(data, row, "breakdown") === undefined,
      ) ?? -1;
    const level = cellOf(data, at("2026-W47", "36.71"), "numerator");
    expect(level).toMatchObject({ t: "n", v: 225, z: '"≈ "#,##0', w: "≈ 225" });
    expect(cellOf(data, at("2026-W47", "36.71"), "numeratorLo")).toMatchObject({ t: "n", v: 221, z: "#,##0" });
    expect(cellOf(data, at("2026-W47", "36.71"), "value")).toMatchObject({ t: "n", v: 90, z: '"≈ "0' });
    expect(cellOf(data, at("2026-W47", "36", "ban_lewat_tenggat"), "value")).toMatchObject({ t: "n", z: "0.0#" });
    expect(cellOf(data, at("2026-W47", "36.74"), "value")).toMatchObject({ t: "s", v: "> 75" });
    for (const [region, words] of [
      ["36.02", "< 10"],
      ["36.04", "dirahasiakan"],
      ["36.72", "belum lapor"],
      ["36.73", "tidak berlaku"],
    ] as const) {
      for (const key of ["numerator", "numeratorLo", "denominator"] as const) {
        expect(cellOf(data, at("2026-W47", region), key)).toMatchObject({ t: "s", v: words });
      }
    }
    expect(cellOf(data, 0, "region").t).toBe("s");
    const keys = Array.from({ length: rows }, (_, row) =>
      (["week", "indicator", "region", "breakdown"] as const).map((key) => cellOf(data, row, key)?.v).join(" "),
    );
    expect(new Set(keys).size).toBe(rows);
  });

  test("the table of a figure stands as it is shown, with words for what does not apply", () => {
    const book = opened(bytes);
    const texts = textsOf(book.Sheets["Bantuan tersalurkan per wilayah"]);
    const { dots } = FIGURES("id");
    expect(texts).toEqual(expect.arrayContaining([dots.title, dots.unit, dots.source, "≈ 90%", "< 10", "belum lapor"]));
    expect(texts).toContain("tidak berlaku");
    expect(texts).not.toContain("–");
  });

  test("what to read explains indicators, states, columns, and how to check the code", () => {
    const texts = textsOf(opened(bytes).Sheets["BACA SAYA"]).join("\n");
    const { snapshotId, link } = AGED;
    for (const said of [
      "Bantuan tersalurkan",
      "makin tinggi makin baik",
      "Periksa kode rilis",
      snapshotId,
      link,
      "Minggu ke-47, 16–22 November 2026",
      "Cakupan 7 dari 8 wilayah",
      "instrumen berganti",
      "Laporannya belum masuk; bukan nol",
      "Pencairan sembako tahap akhir",
      "Data berumur 12 hari",
      FACT_COLUMNS.numeratorHi.id,
    ]) {
      expect(texts).toContain(said);
    }
  });

  test("the check of a release reads it: no formula, nothing merged or hidden, no link", () => {
    const result = readWorkbook(bytes);
    expect("workbook" in result && result.workbook.sheets.map(({ name }) => name)).toContain("Data");
    const parts = unzipSync(bytes);
    expect(Object.keys(parts).filter((name) => /externalLink|vba|drawing/.test(name))).toEqual([]);
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith("xl/worksheets/sheet"));
    const xml = sheets.map(([, part]) => new TextDecoder().decode(part));
    expect(xml.some((one) => /<f>|<mergeCell|hyperlink/.test(one))).toBe(false);
    expect(xml.filter((one) => one.includes("<autoFilter ref="))).toHaveLength(1);
    expect(xml.every((one) => one.includes('state="frozen"'))).toBe(true);
  });
});

test("the same figures give the same bytes, today and in a year", async () => {
  const { dots } = FIGURES("id");
  const once = Buffer.from((await write([dots])).bytes);
  expect(once.equals((await write([dots])).bytes)).toBe(true);
});

test("in English every sheet and head is English", async () => {
  const book = opened((await figuresXlsx([FIGURES("en").dots], STAMP("en"), INDICATORS, "x")).bytes);
  expect(book.SheetNames).toEqual(["Aid distributed by area", "Data", "README"]);
  expect(cellOf(book.Sheets["Data"], -1, "denominator").v).toBe("denominator");
});

test("a figure of no published values has no sheet of data", async () => {
  const book = opened((await write([FIGURES("id").reports])).bytes);
  expect(book.SheetNames).toEqual(["Laporan mingguan", "BACA SAYA"]);
});

test("markup, what would be a formula and a very long text are texts of their cells", async () => {
  const { reports } = FIGURES("id");
  const evil = ["=1+1", "<b>&\"'</b>", "constructor", "ن", `${"x".repeat(32_766)}😀`];
  const table = {
    caption: "",
    columns: evil.map((_, i) => ({ key: String(i), name: `k${i}` })),
    rows: [{ key: "a", cells: evil.map((text) => ({ text })) }],
  };
  const book = opened((await write([{ ...reports, short: "a[b]/c:*?<&>'", table }])).bytes);
  expect(book.SheetNames[0]).toBe("A b c <&>");
  const texts = textsOf(book.Sheets["A b c <&>"]);
  expect(texts).toEqual(expect.arrayContaining(["=1+1", "<b>&\"'</b>", "constructor ", "ن"]));
  expect(texts.find((text) => text.startsWith("xxx"))).toBe(`${"x".repeat(32_766)}…`);
});
