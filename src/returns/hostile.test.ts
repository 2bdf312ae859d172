import { expect, test } from "vitest";
import { checkFolder } from "./check-folder.ts";
import { RETURN_COLUMNS } from "./columns.ts";
import { renderFinding } from "./render-finding.ts";

const NOW = Date.parse("2026-11-24T09:00+07:00");
const HEAD = RETURN_COLUMNS.join(";");
const PATH = "laporan/2026-W47_dinsos_36.01.csv";
const GOOD = "2026-W47;dinsos;ban_pantau;36.01;;71;90;;;;";

function check(text: string, path = PATH) {
  return checkFolder([{ path, bytes: new TextEncoder().encode(text) }], { now: NOW }).findings;
}
const texts = (text: string, path = PATH) => check(text, path).map((one) => renderFinding(one, "id"));
const rules = (text: string, path = PATH) => check(text, path).map((one) => one.rule);

test("thirty thousand times the same row is one finding, at once", () => {
  const found = texts(`${HEAD}\n${`${GOOD}\n`.repeat(30_000)}`);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain("30000 kali");
  expect(found[0]?.length).toBeLessThan(300);
});

test("a file that is wrong throughout names its first findings and says that there are more", () => {
  const found = check(`${HEAD}\n${"x;y;z;36.01;;a;b;;;;\n".repeat(130_000)}`);
  expect(found.length).toBeLessThan(600);
  expect(found.map((one) => one.rule)).toContain("too-many");
});

test("a header of two hundred thousand columns is told in one sentence", () => {
  const head = Array.from({ length: 200_000 }, (_, i) => `k${i}`).join(";");
  expect(texts(`${head}\n`)).toEqual([expect.stringContaining("memuat 200000 kolom")]);
  expect(rules(`${head};nama_peserta\n`)).toEqual(["personal-column"]);
});

test("a line of ten million quotes is refused, not a crash", () => {
  expect(check(`${'"'.repeat(10_000_001)}\n`)).toHaveLength(1);
});

test.each(["0001-W01", "0026-W47", "1969-W01", "2009-W53"])(
  "a week long before the programme, %s, is refused",
  (week) => {
    const found = texts(`${HEAD}\n${week};dinsos;ban_pantau;36.01;;71;90;;;;\n`, "laporan/riwayat.csv");
    expect(found).toEqual([expect.stringContaining("paling awal 2010-W01")]);
  },
);

test.each(["laporan/3601012010900001.csv", "laporan/budi_081234567890.csv", "catatan 0812-3456-7890.csv"])(
  "a file whose name looks personal stops the run, and its name is not shown: %s",
  (path) => {
    expect(check(`${HEAD}\n${GOOD}\n`, path).map((one) => one.severity)).toEqual(["personal"]);
    expect(texts(`${HEAD}\n${GOOD}\n`, path).join()).not.toMatch(/3601012010900001|081234567890|0812-3456/);
  },
);

test("two days in a file's name are no number of a person", () => {
  expect(rules(`${HEAD}\n${GOOD}\n`, "laporan/rekap_20261116_20261122.csv")).toEqual([]);
});

test("leading zeros are named for what they are", () => {
  expect(texts(`${HEAD}\n2026-W47;dinsos;ban_pantau;36.01;;007;90;;;;\n`)[0]).toContain("tanpa nol di depan");
});
