import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { RETURN_COLUMNS } from "../../returns/columns.ts";
import { workbookBytes } from "../../returns/workbook.fixture.ts";
import { quickDisk } from "../publisher.fixture.ts";
import { type Received, receiveFiles } from "./receive.ts";

const NOW = Date.parse("2026-11-23T10:00:00+07:00");
const LATE = Date.parse("2026-11-23T13:05:00+07:00");
const HEAD = RETURN_COLUMNS.join(";");
const rowOf = (numerator: string, region = "36.02") => `2026-W47;dinsos;ban_pantau;${region};;${numerator};52;;;;`;

function desk() {
  const root = mkdtempSync(join(tmpdir(), "sinergi-terima-"));
  const folder = join(root, "laporan-masuk");
  const send = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(root, name), content);
    return join(root, name);
  };
  const csv = (name: string, ...rows: string[]) => send(name, [HEAD, ...rows, ""].join("\n"));
  const receive = (files: string[], more: { received?: number; now?: number } = {}) =>
    receiveFiles({ files, folder, now: NOW, disk: quickDisk, ...more });
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  return { root, folder, send, csv, receive, read };
}

function received(outcome: ReturnType<typeof receiveFiles>): Received {
  if (outcome.kind !== "received") throw new Error(JSON.stringify(outcome));
  return outcome;
}

test("a return is filed under the name that its rows say, with a receipt", () => {
  const { csv, receive, read, folder } = desk();
  const { exitCode, files } = received(receive([csv("Laporan Lebak (2).csv", rowOf("40"))]));
  expect(exitCode).toBe(0);
  expect(files[0]).toMatchObject({ kind: "filed", path: "laporan/2026-W47_dinsos_36.02.csv", renamed: true });
  expect(read("penerimaan.csv")).toBe(
    "minggu;instansi;kode_wilayah;diterima\r\n2026-W47;dinsos;36.02;2026-11-23T10:00:00+07:00\r\n",
  );
  expect(readdirSync(join(folder, "laporan"))).toEqual(["2026-W47_dinsos_36.02.csv"]);
});

test("a bad file keeps no good one out, and leaves nothing behind", () => {
  const { csv, receive, read, folder } = desk();
  const bad = csv("2026-W47_dinsos_36.03.csv", rowOf("1.070", "36.03"));
  const { exitCode, files } = received(receive([bad, csv("2026-W47_dinsos_36.02.csv", rowOf("40"))]));
  expect(exitCode).toBe(2);
  expect(files.map((one) => one.kind)).toEqual(["refused", "filed"]);
  expect(files[0]?.findings[0]).toMatchObject({ rule: "number", lines: [2] });
  expect(readdirSync(join(folder, "laporan"))).toEqual(["2026-W47_dinsos_36.02.csv"]);
  expect(read("penerimaan.csv")).not.toContain("36.03");
});

test("a name that says one return and rows that say another are refused, never guessed", () => {
  const { csv, receive } = desk();
  const { files } = received(receive([csv("2026-W47_dinsos_36.03.csv", rowOf("40"))]));
  expect(files[0]).toMatchObject({ kind: "refused", findings: [{ rule: "name-region" }] });
});

test("a nil report needs the name of its sender", () => {
  const { csv, receive } = desk();
  const { files } = received(receive([csv("nihil.csv"), csv("2026-W47_dinkop_36.02.csv")]));
  expect(files).toMatchObject([
    { kind: "refused", findings: [{ rule: "nil-unnamed" }] },
    { kind: "filed", path: "laporan/2026-W47_dinkop_36.02.csv", receipts: [{ agency: "dinkop", late: false }] },
  ]);
});

test("a correction replaces the earlier file, whose bytes are kept, and the first receipt stays", () => {
  const { csv, receive, read, folder } = desk();
  receive([csv("2026-W47_dinsos_36.02.csv", rowOf("40"))]);
  const again = received(receive([csv("2026-W47_dinsos_36.02.csv", rowOf("41"))], { now: LATE }));
  expect(again.files[0]).toMatchObject({ kind: "filed", replaced: true, receipts: [{ before: true, late: false }] });
  expect(read("laporan/2026-W47_dinsos_36.02.csv")).toContain(";41;");
  const kept = readdirSync(join(folder, ".sinergi/files")).map((name) => read(`.sinergi/files/${name}`));
  expect(kept.some((text) => text.includes(";40;"))).toBe(true);
  expect(read("penerimaan.csv").match(/2026-W47/g)).toHaveLength(1);
});

test("a correction in the other format takes the place of the first", () => {
  const { csv, send, receive, folder } = desk();
  receive([csv("2026-W47_dinsos_36.02.csv", rowOf("40"))]);
  const rows = [[...RETURN_COLUMNS], ["2026-W47", "dinsos", "ban_pantau", "36.02", undefined, 41, 52]];
  const { files } = received(receive([send("koreksi.xlsx", workbookBytes({ rows }))]));
  expect(files[0]).toMatchObject({ kind: "filed", replaced: true, renamed: true });
  expect(readdirSync(join(folder, "laporan"))).toEqual(["2026-W47_dinsos_36.02.xlsx"]);
});

test("the same bytes again change nothing, but a receipt that a crash left out is written", () => {
  const { csv, receive, read, folder } = desk();
  const file = csv("2026-W47_dinsos_36.02.csv", rowOf("40"));
  receive([file]);
  expect(received(receive([file])).files[0]).toMatchObject({ kind: "unchanged", receipts: [{ before: true }] });
  writeFileSync(join(folder, "penerimaan.csv"), "diterima,kode_wilayah,instansi,minggu");
  expect(received(receive([file], { now: LATE })).files[0]).toMatchObject({
    receipts: [{ before: false, late: true }],
  });
  expect(read("penerimaan.csv")).toBe(
    "diterima,kode_wilayah,instansi,minggu\r\n2026-11-23T13:05:00+07:00,36.02,dinsos,2026-W47\r\n",
  );
});

test("what looks personal is quarantined and named nowhere; the good files are filed", () => {
  const { csv, receive, folder } = desk();
  const nik = "3602010101900001";
  const bad = csv(`${nik}.csv`, `2026-W47;dinsos;ban_pantau;36.03;;${nik};52;;;;`);
  const { exitCode, files } = received(receive([bad, csv("2026-W47_dinsos_36.02.csv", rowOf("40"))]));
  expect([exitCode, ...files.map((one) => one.kind)]).toEqual([5, "refused", "filed"]);
  expect(readdirSync(join(folder, ".sinergi/quarantine"))).toHaveLength(1);
  expect(readFileSync(join(folder, ".sinergi/audit.log"), "utf8")).not.toContain(nik);
});

test("a return that a file of many returns holds is lifted out of it; the others in it stay", () => {
  const { csv, receive, read, folder } = desk();
  receive([csv("riwayat_2026.csv", rowOf("40"), rowOf("30", "36.03"))]);
  const { files } = received(receive([csv("2026-W47_dinsos_36.02.csv", rowOf("41"))]));
  expect(files[0]).toMatchObject({ kind: "filed", replaced: true, receipts: [{ before: true }] });
  expect(read("laporan/riwayat_2026.csv")).toBe(`${HEAD}\r\n${rowOf("30", "36.03")}\r\n`);
  const kept = readdirSync(join(folder, ".sinergi/files")).map((name) => read(`.sinergi/files/${name}`));
  expect(kept.some((text) => text.includes(";40;") && text.includes("36.03"))).toBe(true);
});

test("a file of many returns never takes the place of another sender's under the same name", () => {
  const { csv, receive, read } = desk();
  const two = (region: string) => [rowOf("40", region), rowOf("30", region).replace("W47", "W46")];
  receive([csv("kiriman.csv", ...two("36.01"))]);
  const { exitCode, files } = received(receive([csv("kiriman.csv", ...two("36.02"))]));
  expect(exitCode).toBe(2);
  expect(files[0]).toMatchObject({ kind: "refused", findings: [{ rule: "name-taken" }] });
  expect(read("laporan/kiriman.csv")).toContain("36.01");
});

test("a jump is told as the file is received, not only when it is published", () => {
  const { csv, receive } = desk();
  receive([csv("riwayat_2026.csv", rowOf("12").replace("W47", "W46"), rowOf("30", "36.03"))]);
  const row = "2026-W47;dinsos;ban_pantau;36.02;;720000;720001;;;;";
  const { files } = received(receive([csv("2026-W47_dinsos_36.02.csv", row)]));
  expect(files[0]).toMatchObject({ kind: "filed", findings: [{ rule: "jump" }, { rule: "jump" }] });
});

test("a name that looks personal stays out of the folder, whatever the rows are", () => {
  const { csv, receive, folder } = desk();
  const rows = [rowOf("40"), rowOf("30", "36.03")];
  const { exitCode, files } = received(receive([csv("3602010101900001.csv", ...rows)]));
  expect([exitCode, files[0]?.kind]).toEqual([5, "refused"]);
  expect(readdirSync(join(folder, "laporan"))).toEqual([]);
  expect(received(receive([csv("3602010101900002.csv", rowOf("40"))])).files[0]).toMatchObject({
    kind: "filed",
    path: "laporan/2026-W47_dinsos_36.02.csv",
  });
});

test("two files for one return in one call, and files that are none, are refused by themselves", () => {
  const { csv, receive, root } = desk();
  const given = [csv("a.csv", rowOf("40")), csv("b.csv", rowOf("41")), join(root, "tidak-ada.csv"), root];
  expect(received(receive(given)).files.map((one) => one.findings[0]?.rule ?? one.kind)).toEqual([
    "given-twice",
    "given-twice",
    "no-file",
    "no-file",
  ]);
});

test("a moment to come, one before the week, and a broken table of receipts are refused before anything is written", () => {
  const { csv, receive, folder } = desk();
  const file = csv("2026-W47_dinsos_36.02.csv", rowOf("40"));
  expect(receive([file], { received: LATE })).toMatchObject({ kind: "refused", exitCode: 2 });
  const early = receive([file], { received: Date.parse("2026-11-10T10:00:00+07:00") });
  expect(received(early).files[0]?.findings[0]?.rule).toBe("received-early");
  writeFileSync(join(folder, "penerimaan.csv"), "minggu;instansi\n");
  expect(receive([file])).toMatchObject({ kind: "refused", findings: [{ file: "penerimaan.csv" }, {}] });
  expect(existsSync(join(folder, "laporan/2026-W47_dinsos_36.02.csv"))).toBe(false);
});
