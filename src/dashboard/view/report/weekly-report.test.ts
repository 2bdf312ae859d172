import { expect, test } from "vitest";
import { INDICATORS } from "../../../indicators/registry.ts";
import { MANIFEST, SERIES } from "../figure/figures.fixture.ts";
import { EMPTY, FULL, HOSTILE, marked, reportOf, sectionsOf, sentencesOf, tablesOf } from "./report.fixture.ts";
import { seriesOfReport } from "./theme-figures.ts";
import { reportFigures } from "./weekly-report.ts";

const LOCALES = ["id", "en"] as const;

test("the chapters stand in the usual order, numbered, in both languages", () => {
  const chapters = (locale: "id" | "en") => reportOf(locale).chapters.map(({ heading }) => heading);
  expect(chapters("id")).toEqual([
    "I. Pendahuluan",
    "II. Ringkasan",
    "III. Perkembangan per tema",
    "IV. Permasalahan dan kendala",
    "V. Tindak lanjut dan rekomendasi",
    "VI. Penutup",
    "Lampiran",
  ]);
  expect(chapters("en")).toEqual([
    "I. Introduction",
    "II. Summary",
    "III. Progress by theme",
    "IV. Problems and constraints",
    "V. Follow-up and recommendations",
    "VI. Closing",
    "Annex",
  ]);
  const [, , themes] = reportOf("id").chapters;
  expect(themes?.parts.map(({ heading, parts }) => [heading, parts.length])).toEqual([
    ["A. Reintegrasi", 0],
    ["B. Bantuan sosial", 2],
    ["C. Asesmen", 0],
    ["D. Sekolah Rakyat", 2],
  ]);
  expect(themes?.parts[1]?.parts.map(({ heading }) => heading)).toEqual([
    "Populasi 1: semua penerima bantuan di Provinsi Banten",
    "Populasi 2: keluarga peserta",
  ]);
});

test("what the agency has to fill in stays dotted, and nothing tells of the moment of the export", () => {
  const { head } = reportOf("id");
  expect(head[0]).toEqual({ term: "Nomor", text: "…………" });
  expect(head[1]).toEqual({ term: "Sifat", text: "Terbatas" });
  expect(sentencesOf(reportOf("id"))).toContain("Dasar hukum dan surat penugasan: …………");
  expect(JSON.stringify(reportOf("id"))).not.toMatch(/2027|1980|Z"/);
});

test.each(LOCALES)("every table has a head for each cell and no row has an empty one (%s)", (locale) => {
  for (const week of [FULL, EMPTY, marked({ status: "confidential" }), marked({ status: "notReported" })]) {
    for (const { caption, columns, rows } of tablesOf(reportOf(locale, week))) {
      expect(rows.length, caption).toBeGreaterThan(0);
      expect(
        columns.map(({ name }) => name).filter((name) => name.trim() === ""),
        caption,
      ).toEqual([]);
      for (const { cells } of rows) {
        expect(cells, caption).toHaveLength(columns.length);
        expect(
          cells.filter(({ text }) => text.trim() === ""),
          `${caption} ${cells[0]?.text}`,
        ).toEqual([]);
      }
    }
  }
});

test.each(LOCALES)("no sentence begins with a digit or a sign, or has a word or a place left open (%s)", (locale) => {
  for (const week of [FULL, EMPTY, marked({ status: "low", below: 5 })]) {
    for (const text of sentencesOf(reportOf(locale, week))) {
      expect(text).not.toMatch(/^[\d≈<>≤≥–]|\. [\d≈]|undefined|\{\w+\}|^\s*$/);
    }
  }
});

test("a quiet first week says so in every chapter", () => {
  const texts = sentencesOf(reportOf("id", EMPTY));
  for (const sentence of [
    "Tanda terima laporan belum ada.",
    "Belum ada minggu sebelumnya untuk dibandingkan.",
    "Indikator belum dapat dinilai karena tidak ada angka yang dapat dibandingkan dengan targetnya.",
    "Tidak ada layanan yang memenuhi aturan peninjauan.",
    "Tidak ada catatan analis pada minggu ini.",
    "Tidak ada tindakan yang terbuka.",
    "Tidak ada keputusan yang menunggu.",
    "Tidak ada butir, layanan, atau laporan yang memerlukan rekomendasi khusus minggu ini.",
  ]) {
    expect(texts).toContain(sentence);
  }
  for (const { heading, blocks, parts } of sectionsOf(reportOf("id", EMPTY))) {
    expect(blocks.length + parts.length, heading).toBeGreaterThan(0);
  }
});

test.each([
  [{ status: "confidential" }, "dirahasiakan", "withheld"],
  [{ status: "notReported" }, "belum lapor", "not reported"],
  [{ status: "low", below: 5 }, "< 5", "< 5"],
  [{ status: "notApplicable" }, "–", "–"],
] as const)("a week in which all is %o says it in every cell that would hold a number", (cell, id, en) => {
  for (const [locale, word] of [
    ["id", id],
    ["en", en],
  ] as const) {
    const report = reportOf(locale, marked(cell), new Map());
    const values = tablesOf(report).flatMap(({ columns, rows }) => {
      const at = columns.findIndex(({ key }) => key === "value");
      return at < 0 ? [] : rows.map(({ cells }) => cells[at]?.text);
    });
    expect(values.length).toBeGreaterThan(40);
    expect(new Set(values)).toEqual(new Set([word]));
    // Nothing to draw: no empty axis.
    expect(
      report.chapters.flatMap(({ parts }) => parts.flatMap(({ blocks }) => blocks)).map(({ kind }) => kind),
    ).not.toContain("picture");
  }
});

test("items keep owner, due date with its year, and status; agencies' own text is marked as Indonesian", () => {
  const tables = tablesOf(reportOf("en"));
  const rows = (caption: string) =>
    tables.find((one) => one.caption === caption)?.rows.map(({ cells }) => cells.map(({ text }) => text));
  expect(rows("Follow-up")).toEqual([
    [`${HOSTILE} (B0310)`, "Dinsos Serang Regency", "Fri, 23 Oct 2026", "31 days overdue"],
    ["Send the week 47 report", "Dinsos Cilegon City", "Mon, 23 Nov 2026, 12:00 WIB", "overdue"],
  ]);
  expect(rows("Decisions needed")).toEqual([
    ["Putuskan usulan yang ditunda (B0315)", "Provincial Dinsos", "Mon, 30 Nov 2026", "not yet due"],
  ]);
  const foreign = tables.flatMap((one) => one.rows.flatMap(({ cells }) => cells.filter((cell) => cell.foreign)));
  expect(foreign.map(({ text }) => text)).toEqual([`${HOSTILE} (B0310)`, "Putuskan usulan yang ditunda (B0315)"]);
  expect(rows("Services to review")?.[0]?.[2]).toBe("Pandeglang Regency: off target 4 of 5 weeks");
});

test("missing reports are named, and those that came are counted by agency", () => {
  const report = reportOf("id");
  expect(sentencesOf(report)).toContain("Belum masuk: Dinsos Kota Cilegon.");
  const table = tablesOf(report).find(({ caption }) => caption.startsWith("Laporan yang masuk"));
  expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ["Dinas Sosial", "1 dari 2", "tidak ada", "Kota Cilegon"],
    ["BNPT", "1 dari 1", "tidak ada", "tidak ada"],
  ]);
});

test("what is off target stands with its value, its target and its places; what meets it does not", () => {
  const table = tablesOf(reportOf("id")).find(({ caption }) => caption === "Indikator di luar target");
  const where = "Kab. Pandeglang ≈ 80%, Kab. Tangerang ≈ 88%, Kota Tangerang ≈ 90%; belum lapor: Kota Cilegon";
  expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ["Bantuan tersalurkan", "≈ 1.510 dari ≈ 1.745 (≈ 87%)", "target 95%", "Perlu perhatian", where],
    [
      "Butir rapat selesai tepat waktu",
      "0 dari 3 (0%)",
      "tanpa target",
      "Perlu perhatian",
      "hanya diterbitkan untuk provinsi",
    ],
  ]);
});

test("the annex explains every indicator that a table or picture of the report shows", () => {
  const tables = tablesOf(reportOf("id"));
  const annex =
    tables.find(({ caption }) => caption === "Indikator dalam laporan ini")?.rows.map(({ key }) => key) ?? [];
  const off = tables.find(({ caption }) => caption === "Indikator di luar target")?.rows ?? [];
  expect(off.length).toBeGreaterThan(0);
  for (const { key } of off) expect(annex).toContain(key.split(" ")[0]);
  for (const { key, headline } of INDICATORS) if (headline) expect(annex).toContain(key);
});

test("the pictures are those of the histories that are there, each with a name of its own", () => {
  const context = { week: FULL, indicators: INDICATORS, locale: "id" } as const;
  const all = new Map(seriesOfReport(INDICATORS).map((key) => [key, { ...SERIES, indicator: key }]));
  const names = reportFigures(context, MANIFEST, all).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain("ban_lewat_tenggat-riwayat");
  expect(reportFigures(context, MANIFEST, new Map()).map(({ name }) => name)).not.toContain(
    "ban_lewat_tenggat-riwayat",
  );
  expect(seriesOfReport(INDICATORS)).toEqual([
    "rei_pendampingan_jadwal",
    "rei_pembinaan_terlaksana",
    "ban_lewat_tenggat",
    "asm_cakupan",
    "asm_kategori",
    "srk_kursi_terisi",
  ]);
  expect(seriesOfReport([])).toEqual([]);
});
