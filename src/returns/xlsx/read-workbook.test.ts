import * as fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { checkFolder } from "../check-folder.ts";
import { exitCodeOf } from "../finding.ts";
import { renderFinding } from "../render-finding.ts";
import { type RawSheet, rawWorkbook, textCell } from "./raw-workbook.fixture.ts";
import { readWorkbook } from "./read-workbook.ts";

const NOW = Date.parse("2026-11-24T09:00:00+07:00");
const NIK = "3602041234560001";

const check = (bytes: Uint8Array) =>
  checkFolder([{ path: "laporan/2026-W47_dinsos_36.01.xlsx", bytes }], { now: NOW, readWorkbook });
const faultOf = (bytes: Uint8Array) => {
  const read = readWorkbook(bytes);
  return "fault" in read ? read.fault : undefined;
};
const many = (count: number, make: (row: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i + 3)).join("");

/** A copy whose directory, and the part's own header, state another size or name for one part. */
function forged(bytes: Uint8Array, part: string, forge: (view: DataView, listed: number, local: number) => void) {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(copy.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name === part) forge(view, at, view.getUint32(at + 42, true));
  }
  return copy;
}

test("a good workbook is read whole", () => {
  expect(check(rawWorkbook()).findings).toEqual([]);
  expect(check(rawWorkbook()).rows).toMatchObject([{ line: 2, numerator: 70, denominator: 81, region: "36.01" }]);
});

test("a flipped bit is a damaged file, never another figure", () => {
  const bytes = rawWorkbook({ stored: true });
  const at = new TextDecoder("latin1").decode(bytes).indexOf("<v>70</v>") + 3;
  bytes[at] = "8".charCodeAt(0);
  expect(faultOf(bytes)).toBe("broken");
});

test("a part that holds more or less than it states is refused, and never unpacked beyond the limit", () => {
  const stating = (size: number) => (view: DataView, listed: number, local: number) => {
    view.setUint32(listed + 24, size, true);
    view.setUint32(local + 22, size, true);
  };
  expect(faultOf(forged(rawWorkbook(), "xl/worksheets/sheet1.xml", stating(400)))).toBe("broken");
  const bomb = zipSync({ "xl/workbook.xml": new Uint8Array(60 * 1024 * 1024) });
  expect(faultOf(bomb)).toBe("too-large");
  const begin = performance.now();
  expect(faultOf(forged(bomb, "xl/workbook.xml", stating(100)))).toBe("broken");
  // Stopped at the first piece; unpacking all of it takes longer than that.
  expect(performance.now() - begin).toBeLessThan(2_000);
});

test("many parts together may not pass the limit either, nor be too many", () => {
  const mega = new Uint8Array(6 * 1024 * 1024);
  const parts = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`xl/${i}.bin`, mega]));
  expect(faultOf(zipSync(parts))).toBe("too-large");
  const tiny = Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`xl/${i}.bin`, new Uint8Array(1)]));
  expect(faultOf(zipSync(tiny))).toBe("too-large");
});

test("two parts of one name, a password and a part outside the file are refused", () => {
  const twice = rawWorkbook({ parts: { "xl/worksheets/sheet2.xml": "<x/>" } });
  const renamed = forged(twice, "xl/worksheets/sheet2.xml", (view, listed) => view.setUint8(listed + 46 + 19, 0x31));
  expect(faultOf(renamed)).toBe("broken");
  expect(faultOf(forged(rawWorkbook(), "xl/styles.xml", (view, at) => view.setUint16(at + 8, 1, true)))).toBe("broken");
  const outside = forged(rawWorkbook(), "xl/styles.xml", (view, at) => view.setUint32(at + 42, 0x7fffffff, true));
  expect(faultOf(outside)).toBe("broken");
});

test.each<[string, RawSheet]>([
  ["columns without end", { beforeData: '<cols><col min="1" max="999999999" width="9"/></cols>' }],
  [
    "a link over half a sheet",
    { afterData: '<hyperlinks><hyperlink ref="$A$5:$XFD$1048576" location="x"/></hyperlinks>' },
  ],
  ["a row far below", { moreRows: '<row r="90000000" hidden="1"></row>' }],
  ["cells far to the right", { moreRows: many(4000, (row) => `<row r="${row}"><c r="XFD${row}"><v>1</v></c></row>`) }],
  [
    "formulas over ranges",
    { moreRows: many(4000, (row) => `<row r="${row}"><c r="L${row}"><f t="array" ref="L3:L9999">1</f></c></row>`) },
  ],
  [
    "a long formula that thousands of cells share",
    {
      moreRows: `<row r="3"><c r="L3"><f t="shared" ref="L3:L9999" si="0">${"A1+".repeat(2700)}A1</f></c></row>${many(
        9000,
        (row) => `<row r="${row + 1}"><c r="L${row + 1}"><f t="shared" si="0"/></c></row>`,
      )}`,
    },
  ],
])("%s keep nobody waiting", { timeout: 60_000 }, (_, sheet) => {
  const begin = performance.now();
  check(rawWorkbook(sheet));
  // Seconds on a busy machine; without the guard it is minutes, hours or the end of the memory.
  expect(performance.now() - begin).toBeLessThan(15_000);
});

test.each<[string, string, string, RawSheet]>([
  ["a percentage", "F2", "persen", { row: { F: '<c r="F2" s="1"><v>7</v></c>' } }],
  ["a region that lost its zero", "D2", "36.1)", { row: { D: '<c r="D2"><v>36.1</v></c>' } }],
  ["a version that lost its zero", "K2", "2.1;", { row: { K: '<c r="K2"><v>2.1</v></c>' } }],
  ["a formula of a data table", "F2", "rumus", { row: { F: '<c r="F2"><f t="dataTable" ref="F2"/><v>70</v></c>' } }],
  ["a formula without text", "F2", "rumus", { row: { F: '<c r="F2"><f t="dataTable"></f><v>70</v></c>' } }],
  ["a date by name", "A2", "2026-W47", { row: { A: '<c r="A2" t="d"><v>2026-11-16</v></c>' } }],
])("%s is refused at its cell", (_, cell, word, sheet) => {
  const { findings, rows } = check(rawWorkbook(sheet));
  expect(findings.map((one) => one.cells)).toEqual([[cell]]);
  expect(renderFinding(findings[0] ?? expect.fail("no finding"), "id")).toContain(word);
  expect(rows).toEqual([]);
});

test("a row without height and a column without width are hidden", () => {
  const { findings } = check(
    rawWorkbook({
      rowAttributes: ' ht="0" customHeight="1"',
      beforeData: '<cols><col min="6" max="6" width="0"/></cols>',
    }),
  );
  expect(findings.map((one) => one.rule)).toEqual(["hidden-column", "hidden-row"]);
});

test("pictures and pivot tables are refused: nothing in them could be searched", () => {
  for (const part of ["xl/media/image1.xml", "xl/pivotCache/pivotCacheRecords1.xml", "xl/drawings/drawing1.xml"]) {
    expect(check(rawWorkbook({ parts: { [part]: "<x/>" } })).findings.map((one) => one.rule)).toEqual(["objects"]);
  }
});

test.each<[string, Uint8Array]>([
  [
    "in a string that no cell uses any more",
    rawWorkbook({ parts: { "xl/sharedStrings.xml": `<sst><si><t>${NIK}</t></si></sst>` } }),
  ],
  [
    "in the memory of a pivot table",
    rawWorkbook({ parts: { "xl/pivotCache/pivotCacheRecords1.xml": `<r><s v="${NIK}"/></r>` } }),
  ],
  ["in the file's properties", rawWorkbook({ parts: { "docProps/core.xml": `<x><title>No ${NIK}</title></x>` } })],
  ["in a mobile number that lost its zero", rawWorkbook({ row: { F: '<c r="F2"><v>81234567890</v></c>' } })],
  ["in a CSV that only bears the name", strToU8(`minggu;pilah\n2026-W47;${NIK}\n`)],
  ["in a formula's text", rawWorkbook({ row: { F: `<c r="F2"><f>"${NIK}"</f><v>70</v></c>` } })],
])("a personal number %s stops the run and is not shown", (_, bytes) => {
  const { findings, rows } = check(bytes);
  expect(exitCodeOf(findings)).toBe(5);
  expect(rows).toEqual([]);
  expect(JSON.stringify(findings)).not.toMatch(/3602|8123/);
});

test("a median that looks like a mobile number with a point is a median", () => {
  const row = { C: textCell("C2", "ban_waktu_layanan"), E: textCell("E2", "tahap=penyaluran"), F: "", G: "" };
  const { findings } = check(rawWorkbook({ row: { ...row, H: '<c r="H2"><v>812.34567890123</v></c>' } }));
  expect(exitCodeOf(findings)).not.toBe(5);
});

test("whatever bits are flipped and wherever it is cut, a workbook is read as it was or not at all", () => {
  const good = rawWorkbook();
  const whole = JSON.stringify(readWorkbook(good));
  const harmed = fc
    .tuple(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(7)), { maxLength: 4 }), fc.nat(good.length))
    .map(([flips, cut]) => {
      const copy = good.slice(0, cut % 3 === 0 ? cut : good.length);
      for (const [at, bit] of flips) if (at < copy.length) copy[at] = (copy[at] ?? 0) ^ (1 << bit);
      return copy;
    });
  fc.assert(
    fc.property(harmed, (bytes) => {
      const read = readWorkbook(bytes);
      // Names and times of parts have no checksum; content has.
      if ("workbook" in read) expect(JSON.stringify(read)).toBe(whole);
    }),
    { numRuns: 600 },
  );
});
