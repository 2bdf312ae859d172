import * as fc from "fast-check";
import { expect, test } from "vitest";
import { checkFolder } from "./check-folder.ts";
import { exitCodeOf } from "./finding.ts";
import { renderFinding } from "./render-finding.ts";
import type { SourceFile } from "./types.ts";
import { readWorkbook } from "./xlsx/read-workbook.ts";

const NOW = Date.parse("2026-11-24T09:00:00+07:00");
const HEADER = "minggu;instansi;indikator;kode_wilayah;pilah;pembilang;penyebut;nilai;simpangan;n;versi";
const GOOD = "2026-W46;dinsos;ban_pantau;36.02;;40;52;;;;";

function file(path: string, ...lines: readonly string[]): SourceFile {
  return { path, bytes: new TextEncoder().encode(lines.map((line) => `${line}\n`).join("")) };
}
const check = (...files: SourceFile[]) => checkFolder(files, { now: NOW, readWorkbook });

test("all faults of a folder are found in one run, in the order of files and lines", () => {
  const { findings } = check(
    file("laporan/b.csv", HEADER, GOOD.replace("40", "x"), GOOD.replace("2026-W46", "46")),
    file("laporan/a.csv", HEADER, GOOD, GOOD.replace("36.02", "99").replace("40", "-1")),
    file("butir.csv", "id"),
  );
  expect(findings.map((one) => `${one.file}:${one.lines}:${one.rule}`)).toEqual([
    ...findings.filter((one) => one.file === "butir.csv").map((one) => `butir.csv:1:${one.rule}`),
    "laporan/a.csv:2:return-twice",
    "laporan/a.csv:3:number",
    "laporan/a.csv:3:region",
    "laporan/b.csv:2:number",
    "laporan/b.csv:2:return-twice",
    "laporan/b.csv:3:week",
  ]);
});

test("rows of a refused file are left out, its return is seen all the same", () => {
  const folder = check(
    file(
      "laporan/2026-W46_dinsos_36.02.csv",
      HEADER,
      GOOD,
      GOOD.replace("ban_pantau", "ban_verifikasi").replace("40", "x"),
    ),
    file("laporan/2026-W46_dinsos_36.01.csv", HEADER, GOOD.replace("36.02", "36.01")),
  );
  expect(folder.rows.map((row) => row.region)).toEqual(["36.01"]);
  expect(folder.returnsSeen.map((one) => one.region)).toEqual(["36.01", "36.02"]);
});

test("a header alone is a nil report: a return without rows", () => {
  const folder = check(file("laporan/2026-W46_disdik_36.01.csv", HEADER));
  expect(folder.findings).toEqual([]);
  expect(folder.returnsSeen).toEqual([
    { file: "laporan/2026-W46_disdik_36.01.csv", week: "2026-W46", agency: "disdik", region: "36.01" },
  ]);
});

test("a blank number is absent, a zero is zero", () => {
  const [row] = check(file("laporan/a.csv", HEADER, "2026-W46;dinsos;ban_pantau;36.02;;0;;;;;")).rows;
  expect(row).toMatchObject({ numerator: 0 });
  expect(row).not.toHaveProperty("denominator");
});

test("parts of a breakdown may come in any order", () => {
  const [row] = check(
    file("laporan/a.csv", HEADER, "2026-W46;dinsos;ban_alur;36.02;jenis=uep|tahap=usulan;3;;;;;"),
  ).rows;
  expect(row?.breakdown).toBe("tahap=usulan|jenis=uep");
});

test("files are left out by base name or by path", () => {
  const files = [file("laporan/a.csv", HEADER, "rusak"), file("butir.csv", "rusak")];
  const folder = checkFolder(files, { now: NOW, without: ["a.csv", "butir.csv"] });
  expect(folder.findings).toEqual([]);
  expect(folder.absent).toContain("butir.csv");
});

test("nothing of a cell that looks personal reaches a message, whatever else is wrong with its row", () => {
  const secret = "3602 0412 3456 0001";
  for (const text of [
    `${HEADER}\n46;x;y;z;${secret};a;b;c;d;e;f`,
    `${secret};${HEADER}\n${GOOD}`,
    `${HEADER}\n${secret};1;2`,
    `${HEADER}\n"${secret}`,
    `a|b\n1|${secret}`,
  ]) {
    const { findings } = check(file("laporan/a.csv", text));
    expect(exitCodeOf(findings)).toBe(5);
    for (const one of findings) {
      expect(renderFinding(one, "id") + renderFinding(one, "en")).not.toMatch(/0412/);
    }
  }
});

test("the row is compared with others even where its number is wrong", () => {
  const { findings } = check(file("laporan/a.csv", HEADER, GOOD, GOOD.replace("40", "x")));
  expect(findings.map((one) => [one.rule, ...one.lines])).toEqual([
    ["duplicate", 2, 3],
    ["number", 3],
  ]);
});

test("receipts later than now are kept for who publishes", () => {
  const folder = check(
    file("penerimaan.csv", "minggu;instansi;kode_wilayah;diterima", "2026-W50;bnpt;36;2026-12-14T10:00:00+07:00"),
  );
  expect(folder.receipts).toEqual([
    { week: "2026-W50", agency: "bnpt", region: "36", received: Date.parse("2026-12-14T03:00:00Z") },
  ]);
});

test("jumps and falls do not cross January", () => {
  const rows = [
    "2025-W52;dinsos;ban_alur;36.02;tahap=usulan;900;;;;;",
    "2026-W01;dinsos;ban_alur;36.02;tahap=usulan;10;;;;;",
  ];
  const visits = ["2025-W52;dinsos;ban_pantau;36.02;;10;12;;;;", "2026-W01;dinsos;ban_pantau;36.02;;500;600;;;;"];
  expect(check(file("laporan/a.csv", HEADER, ...rows, ...visits)).findings).toEqual([]);
});

test("only the newest week is asked for the reason of a jump", () => {
  const visits = ["2026-W44;10", "2026-W45;500", "2026-W46;501"].map((one) => {
    const [week, count] = one.split(";");
    return `${week};dinsos;ban_pantau;36.02;;${count};600;;;;`;
  });
  expect(check(file("laporan/a.csv", HEADER, ...visits)).findings).toEqual([]);
  expect(check(file("laporan/a.csv", HEADER, ...visits.slice(0, 2))).findings).toMatchObject([
    { rule: "jump", severity: "confirm", lines: [3] },
  ]);
});

test("early returns of the running week do not hide a jump of the week that closed; theirs waits for its publication", () => {
  const visits = ["2026-W46;10", "2026-W47;500", "2026-W48;60"].map((one) => {
    const [week, count] = one.split(";");
    return `${week};dinsos;ban_pantau;36.02;;${count};600;;;;`;
  });
  const running = "2026-W48;dinsos;ban_pantau;36.03;;500;600;;;;";
  const before = "2026-W47;dinsos;ban_pantau;36.03;;10;600;;;;";
  const files = [file("laporan/a.csv", HEADER, ...visits, before, running)];
  const linesOf = (publishing: boolean) =>
    checkFolder(files, { now: NOW, publishing }).findings.map((one) => one.lines);
  expect(linesOf(false)).toEqual([[3], [6]]);
  expect(linesOf(true)).toEqual([[3]]);
});

test("progress is told once a file", () => {
  const told: string[] = [];
  const files = [file("laporan/a.csv", HEADER), file("laporan/b.csv", HEADER)];
  checkFolder(files, { now: NOW, onProgress: (done, total) => void told.push(`${done}/${total}`) });
  expect(told).toEqual(["1/2", "2/2"]);
});

const PATHS = [
  "laporan/2026-W46_dinsos_36.02.csv",
  "laporan/riwayat_x.csv",
  "penerimaan.csv",
  "butir.csv",
  "catatan.csv",
  "peristiwa.csv",
  "target.csv",
  "laporan/x.xlsx",
  "lain/x.bin",
];

test("no bytes whatever make a check throw", () => {
  const valid = new TextEncoder().encode(`${HEADER}\n${GOOD}\n${GOOD.replace("40", "x")}\n`);
  const spliced = fc
    .tuple(fc.nat(valid.length), fc.uint8Array({ maxLength: 8 }))
    .map(([at, bytes]) => new Uint8Array([...valid.subarray(0, at), ...bytes, ...valid.subarray(at)]));
  const cells = fc.array(
    fc.array(fc.string(), { maxLength: 12 }).map((row) => row.join(";")),
    { maxLength: 4 },
  );
  const tables = cells.map((rows) => new TextEncoder().encode([HEADER, ...rows].join("\n")));
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          path: fc.constantFrom(...PATHS),
          bytes: fc.oneof(fc.uint8Array({ maxLength: 300 }), spliced, tables),
        }),
        {
          maxLength: 4,
        },
      ),
      (files) => {
        for (const one of check(...files).findings) expect(renderFinding(one, "id")).not.toMatch(/[\n\r]/);
      },
    ),
    { numRuns: 300 },
  );
});
