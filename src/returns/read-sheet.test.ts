import * as fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { checkFolder } from "./check-folder.ts";
import { RETURN_COLUMNS } from "./columns.ts";
import { exitCodeOf } from "./finding.ts";
import { renderFinding } from "./render-finding.ts";
import { type Given, type GivenSheet, workbookBytes } from "./workbook.fixture.ts";
import { readWorkbook } from "./xlsx/read-workbook.ts";

const NOW = Date.parse("2026-11-24T09:00:00+07:00");
const PATH = "laporan/2026-W46_dinsos_36.02.xlsx";
const HEAD: readonly Given[] = [...RETURN_COLUMNS];
const row = (numerator: Given, denominator: Given = 52, week: Given = "2026-W46"): readonly Given[] => [
  week,
  "dinsos",
  "ban_pantau",
  "36.02",
  undefined,
  numerator,
  denominator,
];

const checkBytes = (bytes: Uint8Array, path = PATH) => checkFolder([{ path, bytes }], { now: NOW, readWorkbook });
const check = (...sheets: GivenSheet[]) => checkBytes(workbookBytes(...sheets));
/** Place and first words of each finding, as a sender reads them. */
const said = (folder: ReturnType<typeof checkFolder>, locale: "id" | "en" = "id") =>
  folder.findings.map((one) => renderFinding(one, locale).split(" · ").slice(1).join(" · "));

test("numbers, numbers as text and blank cells are what a CSV would hold", () => {
  const { rows, findings } = check({ rows: [HEAD, row(40, "52"), row(undefined, 9, "2026-W45")] });
  expect(findings.map((one) => [one.rule, one.cells])).toEqual([["name-week", ["A3"]]]);
  expect(rows).toEqual([]);
  const good = check({ rows: [HEAD, row(0, "52")] });
  expect(good.findings).toEqual([]);
  expect(good.rows).toMatchObject([{ line: 2, numerator: 0, denominator: 52, week: "2026-W46", region: "36.02" }]);
  expect(check({ rows: [HEAD, row(undefined)] }).rows[0]).not.toHaveProperty("numerator");
});

test("a header alone is a nil return, empty rows and columns before it are nothing", () => {
  expect(check({ rows: [HEAD] })).toMatchObject({ findings: [], returnsSeen: [{ region: "36.02" }] });
  const moved = check({ rows: [[], [undefined, ...HEAD], [], [undefined, ...row(90, 81)]] });
  expect(said(moved)).toEqual([
    "lembar laporan, sel G4 · pembilang 90, penyebut 81. Seharusnya pembilang ≤ penyebut. Periksa keduanya.",
  ]);
});

test("a formula is refused at its cell, and its result is not refused a second time", () => {
  const sheet = { rows: [HEAD, row({ t: "n", v: 1.5, f: "SUM(F3:F4)" })] };
  expect(said(check(sheet))).toEqual([
    "lembar laporan, sel F2 · Sel F2 berisi rumus. Seharusnya nilai. Salin, lalu tempel sebagai nilai.",
  ]);
  expect(said(check(sheet), "en")).toEqual([
    "sheet laporan, cell F2 · Cell F2 holds a formula. Expected a value. Copy, then paste as value.",
  ]);
});

test("a date where the week is due names the week that was probably meant", () => {
  expect(said(check({ rows: [HEAD, row(40, 52, { t: "n", v: 46342, z: "yyyy-mm-dd" })] }))).toEqual([
    "lembar laporan, sel A2 · Sel A2 (minggu) berisi tanggal. Seharusnya 2026-W47. Jadikan sel teks, lalu ketik lagi.",
  ]);
});

test("errors, truth values and links are refused at their cells", () => {
  const link: Given = { t: "s", v: "ban_pantau", l: { Target: "mailto:a@b" } };
  const rows = [HEAD, row({ t: "e", v: 7 }, { t: "b", v: true }), ["2026-W46", "dinsos", link, "36.02", "", 1, 2]];
  const found = check({ rows }).findings.filter((one) => one.rule.startsWith("cell-"));
  expect(found.map((one) => [one.rule, one.cells])).toEqual([
    ["cell-boolean", ["G2"]],
    ["cell-error", ["F2"]],
    ["cell-link", ["C3"]],
  ]);
});

test("merged cells, hidden rows and columns, and cells beside the table are refused where they are", () => {
  const rows = [HEAD, row(40), row(41), [...row(42), ...Array<Given>(4).fill(undefined), "catatan"]];
  const found = check({ rows, merges: ["D2:D3"], hiddenRows: [2, 9], hiddenColumns: [1, 20] }).findings;
  expect(found.map((one) => [one.rule, one.cells ?? one.lines])).toEqual(
    expect.arrayContaining([
      ["merged", ["D2:D3"]],
      ["hidden-row", [3]],
      ["hidden-column", []],
      ["beside", ["L4"]],
    ]),
  );
  expect(found.filter((one) => one.rule.startsWith("hidden"))).toHaveLength(2);
});

test("one sheet named laporan is read; others are named and refused, hidden ones too; instructions may lie beside", () => {
  const good = { rows: [HEAD, row(40)] };
  const guide = { name: "petunjuk", rows: [["Isi sel kuning."]] };
  expect(check(good, guide).findings).toEqual([]);
  expect(said(check(good, { name: "data", rows: [["x"]], hidden: true }))).toEqual([
    'Ada lembar lain: "data". Seharusnya laporan. Hapus lembar itu, juga bila tersembunyi.',
  ]);
  expect(said(check({ ...good, name: "Sheet1" }))).toEqual([
    'Lembar "laporan" tidak ada; yang ada: "Sheet1". Seharusnya buku kerja .xlsx dengan satu lembar "laporan". Ganti nama lembarnya.',
  ]);
});

test("what looks personal stops the run wherever it hides, and is never shown", () => {
  const nik = "3201010101900001";
  const comment: Given = { t: "n", v: 40, c: [{ a: "x", t: `hubungi ${nik}` }] };
  const sheets: GivenSheet[][] = [
    [{ rows: [HEAD, row(Number(nik))] }],
    [{ rows: [HEAD, [...row(1), ...Array<Given>(6).fill(undefined), nik]] }],
    [{ rows: [HEAD, row({ t: "s", v: "1", f: `"${nik}"` })] }],
    [{ rows: [HEAD, row(comment)] }],
    [{ rows: [HEAD, row(40)] }, { name: "petunjuk", rows: [[`tanya 0812-3456-7890`]] }],
    [{ rows: [HEAD, row(40)] }, { name: "lain", rows: [[nik]] }],
    [{ rows: [[...HEAD, "nama"], row(40)] }],
  ];
  for (const one of sheets) {
    const { findings, rows } = check(...one);
    expect(exitCodeOf(findings)).toBe(5);
    expect(rows).toEqual([]);
    expect(JSON.stringify(findings)).not.toMatch(/3201|0812/);
  }
  expect(check({ rows: [HEAD, row(Number(nik))] }).findings[0]).toMatchObject({ cells: ["F2"] });
});

test("faults across rows name their cells", () => {
  expect(said(check({ rows: [HEAD, row(40), row(41)] }))).toEqual([
    "lembar laporan, sel A2:K2 dan A3:K3 · ban_pantau tercatat dua kali. Seharusnya sekali. Hapus satu baris.",
  ]);
});

test("a workbook that is none, is old, locked, has macros or is too large is refused in its own words", () => {
  const bytes = workbookBytes({ rows: [HEAD, row(40)] });
  const parts = unzipSync(bytes);
  const words = (given: Uint8Array, path = PATH) => said(checkBytes(given, path))[0];
  expect(words(strToU8("minggu;instansi"))).toContain("bukan buku kerja XLSX");
  expect(words(zipSync({ "a.txt": strToU8("x") }))).toContain("bukan buku kerja XLSX");
  expect(words(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1))).toContain("kata sandi");
  expect(words(zipSync({ ...parts, "xl/vbaProject.bin": strToU8("x") }))).toContain("makro");
  expect(words(zipSync({ ...parts, "xl/externalLinks/externalLink1.xml": strToU8("<x/>") }))).toContain(
    "tautan ke buku",
  );
  expect(words(zipSync({ ...parts, "xl/media/a.bmp": new Uint8Array(51 * 1024 * 1024) }))).toContain("terlalu besar");
  expect(words(new Uint8Array([...bytes, ...new Uint8Array(5 * 1024 * 1024)]))).toContain("terlalu besar");
  expect(words(bytes.subarray(0, bytes.length / 2))).toContain("rusak");
  expect(words(bytes, "laporan/2026-W46_dinsos_36.02.csv")).toContain("Ganti nama berkas menjadi .xlsx");
  expect(words(bytes, "laporan/2026-W46_dinsos_36.02.xlsm")).toContain("tanpa makro");
});

test("a part that states less than it holds is not unpacked beyond what it states", () => {
  const bytes = zipSync({ "xl/workbook.xml": new Uint8Array(60 * 1024 * 1024) });
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 6, true);
  view.setUint32(directory + 24, 100, true);
  expect(said(checkBytes(bytes))[0]).toMatch(/rusak|terlalu besar|bukan buku kerja/);
});

test("no bytes whatever make a reader of workbooks throw", () => {
  const bytes = workbookBytes({ rows: [HEAD, row(40), row({ t: "n", v: 1, f: "A1" })], merges: ["D2:D3"] });
  const harmed = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length)).map(([at, value, length]) => {
    const copy = bytes.slice(0, Math.max(4, length));
    copy[at] = value;
    return copy;
  });
  fc.assert(
    fc.property(fc.oneof(harmed, fc.uint8Array({ maxLength: 80 })), (given) => {
      expect([0, 2, 5]).toContain(exitCodeOf(checkBytes(given).findings));
    }),
    { numRuns: 150 },
  );
});
