import { expect, test } from "vitest";
import { checkFolder } from "./check-folder.ts";
import { bySender } from "./findings-by-sender.ts";
import { findingsPage } from "./findings-page.ts";

const HEAD = "minggu;instansi;indikator;kode_wilayah;pilah;pembilang;penyebut;nilai;simpangan;n;versi";
const NOW = Date.parse("2026-11-24T09:00:00+07:00");
const file = (path: string, ...lines: string[]) => ({ path, bytes: new TextEncoder().encode(lines.join("\n")) });

function pageOf(files: ReturnType<typeof file>[], locale: "id" | "en" = "id", synthetic = true) {
  const { findings, returnsSeen } = checkFolder(files, { now: NOW });
  const groups = bySender(findings, returnsSeen);
  return { groups, html: findingsPage({ groups, locale, synthetic, checkedAt: "Selasa, 24 November 2026" }) };
}

const BAD = [
  file("laporan/2026-W47_dinsos_36.01.csv", HEAD, "2026-W47;dinsos;ban_pantau;36.01;;1.070;90;;;;"),
  file("laporan/kiriman.csv", HEAD, "2026-W47;dinsos;ban_pantau;36.02;;91;90;;;;"),
  file("butir.csv", "id;minggu"),
  file("laporan/2026-W47_dinkop_36.03.csv", HEAD, "2026-W47;dinkop;rei_pembinaan_terlaksana;3603;;1;2;;;;"),
];

test("one page a sender, known by the name or by the rows; the data unit's own findings come last", () => {
  const { html, groups } = pageOf(BAD);
  expect(groups.map((one) => one.sender?.region)).toEqual(["36.03", "36.01", "36.02", undefined]);
  expect(html.match(/<section>/g)).toHaveLength(4);
  expect(html).toContain("Temuan pemeriksaan laporan: Dinsos Kab. Pandeglang");
  expect(html).toContain("Berkas belum dapat diterima: 1 hal perlu diperbaiki.");
  expect(html.lastIndexOf("Unit data")).toBeGreaterThan(html.lastIndexOf("Dinsos Kab. Lebak"));
  expect(html.match(/DATA SIMULASI/g)).toHaveLength(4);
});

test("real data carry no stamp; English is English", () => {
  const { html } = pageOf(BAD, "en", false);
  expect(html).not.toContain("SIMULA");
  expect(html).toContain("Dinsos Pandeglang Regency");
  expect(html).toContain("line 2");
});

test("what a file says is text: markup, control characters and personal digits do nothing", () => {
  const nik = "3601010101900001";
  const row = '2026-W47;dinsos;"<script>alert(1)</script>";36.01;;1;90;;;;';
  const hostile = [`laporan/<img src=x onerror=alert(1)>.csv`, `laporan/${nik}.csv`].map((path) =>
    file(path, HEAD, row),
  );
  const { html } = pageOf(hostile);
  expect(html).not.toMatch(/<img|<script|onerror=alert\(1\)>/);
  expect(html).not.toContain(nik);
  expect(html).toContain("&lt;script&gt;");
});

test("a folder without findings says so", () => {
  expect(pageOf([file("laporan/2026-W47_dinsos_36.01.csv", HEAD)]).html).toContain("Tidak ada temuan");
});
