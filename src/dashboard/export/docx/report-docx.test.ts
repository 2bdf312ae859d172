// @vitest-environment jsdom
import { unzipSync } from "fflate";
import { PNG } from "pngjs";
import { beforeAll, expect, test } from "vitest";
import { packageFaults } from "../../../../tests/office/package-faults.ts";
import { hasValidator, officeFaults } from "../../../../tests/office/validator.ts";
import type { Locale } from "../../i18n/locale.ts";
import { STAMP } from "../../view/figure/figures.fixture.ts";
import { EMPTY, HOSTILE_READ, reportOf, sectionsOf, tablesOf } from "../../view/report/report.fixture.ts";
import type { WeeklyReport } from "../../view/report/report.ts";
import { type ReportPicture, reportDocx } from "./report-docx.ts";

/** A picture of the shape of the real ones. */
const PICTURE = new Uint8Array(PNG.sync.write(new PNG({ width: 320, height: 180 })));
const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const picturesOf = (report: WeeklyReport): ReportPicture[] =>
  sectionsOf(report).flatMap(({ blocks }) =>
    blocks.flatMap((one) => (one.kind === "picture" ? [{ figure: one.figure, png: PICTURE }] : [])),
  );

async function write(locale: Locale, report = reportOf(locale)) {
  const file = await reportDocx(report, STAMP(locale), picturesOf(report));
  const parts = unzipSync(file.bytes);
  const xml = (name: string) => {
    const text = new TextDecoder().decode(parts[name] ?? new Uint8Array());
    const document = new DOMParser().parseFromString(text, "application/xml");
    expect(document.querySelector("parsererror")?.textContent).toBeUndefined();
    return document;
  };
  return { file, report, xml, body: xml("word/document.xml") };
}

const all = (within: Document | Element, name: string) => [...within.getElementsByTagNameNS(W, name)];
/** The text of an element as a reader sees it: tabs and breaks are white space. */
const textOf = (within: Element) =>
  all(within, "r")
    .map(
      (run) =>
        (all(run, "br").length > 0 ? "\n" : "") +
        all(run, "t")
          .map((one) => one.textContent)
          .join(""),
    )
    .join("");
const repeats = (row: Element) => all(row, "tblHeader").length > 0;
const styleOf = (paragraph: Element) => all(paragraph, "pStyle")[0]?.getAttributeNS(W, "val") ?? "";

type Written = Awaited<ReturnType<typeof write>>;
let id: Written;
let en: Written;
beforeAll(async () => {
  [id, en] = [await write("id"), await write("en")];
}, 60_000);

test("the file has its name and opens with the report's title, agencies and week", () => {
  expect(id.file.name).toBe("sinergi_laporan-mingguan_2026-W47.docx");
  expect(en.file.name).toBe("sinergi_laporan-mingguan_2026-W47_en.docx");
  const first = all(id.body, "p")
    .slice(0, 3)
    .map((one) => [styleOf(one), textOf(one)]);
  expect(first).toEqual([
    ["", "BNPT · Dinas Sosial Banten"],
    ["Title", "Laporan Mingguan Sinergi"],
    ["ReportSubtitle", "Minggu ke-47, 16–22 November 2026"],
  ]);
  const core = id.xml("docProps/core.xml");
  expect(core.documentElement.textContent).toContain("Laporan Mingguan Sinergi, Minggu ke-47, 16–22 November 2026");
  expect(core.documentElement.textContent).toContain("kode rilis 01234567; data per Sen, 23 Nov 2026, 16.00 WIB");
});

test("headings are headings of their level, in the order of the report", () => {
  for (const { body, report } of [id, en]) {
    const headings = all(body, "p")
      .filter((one) => styleOf(one).startsWith("Heading"))
      .map((one) => [styleOf(one), textOf(one)]);
    const wanted = (sections: WeeklyReport["chapters"], level = 1): string[][] =>
      sections.flatMap(({ heading, parts }) => [[`Heading${level}`, heading], ...wanted(parts, level + 1)]);
    expect(headings).toEqual(wanted(report.chapters));
    expect(headings.length).toBeGreaterThan(20);
  }
});

test("every table has its numbered caption, a head that is repeated, and all its cells, in both languages", () => {
  for (const { body, report } of [id, en]) {
    const written = all(body, "tbl").filter((table) => repeats(all(table, "tr")[0] as Element));
    const wanted = tablesOf(report);
    expect(written).toHaveLength(wanted.length);
    written.forEach((table, i) => {
      const { columns, rows, caption } = wanted[i] as (typeof wanted)[number];
      const cells = all(table, "tr").map((row) => all(row, "tc").map((cell) => textOf(cell).replaceAll("\u00a0", " ")));
      expect(cells[0], caption).toEqual(columns.map(({ name }) => name));
      expect(cells.slice(1).map((row) => row.length)).toEqual(rows.map(() => columns.length));
      expect(all(table, "tr").filter(repeats)).toHaveLength(1);
      expect(all(table, "cantSplit")).toHaveLength(rows.length + 1);
      const label = report === id.report ? "Tabel" : "Table";
      expect(textOf(table.previousElementSibling as Element)).toMatch(new RegExp(`^${label} ${i + 1}\\. `));
      const widths = all(table, "gridCol").map((one) => Number(one.getAttributeNS(W, "w")));
      expect(
        widths.reduce((sum, one) => sum + one, 0),
        caption,
      ).toBeLessThanOrEqual(9071);
    });
  }
});

test("pictures stand 16 cm wide under a name, with a caption and what they show in words", () => {
  const pictures = [...id.body.getElementsByTagName("wp:inline")];
  expect(pictures).toHaveLength(picturesOf(id.report).length);
  expect(pictures.length).toBeGreaterThan(0);
  for (const one of pictures) {
    const extent = one.getElementsByTagName("wp:extent")[0];
    expect([extent?.getAttribute("cx"), extent?.getAttribute("cy")]).toEqual(["5760000", "3240000"]);
    expect(one.getElementsByTagName("wp:docPr")[0]?.getAttribute("descr")).toMatch(/\. .+\.$/);
  }
  expect(
    all(id.body, "p")
      .map(textOf)
      .filter((text) => /^Gambar \d+\. /.test(text)),
  ).toHaveLength(pictures.length);
});

test("every page is marked, numbered, and says which release and data it is of", () => {
  expect(all(id.xml("word/header1.xml"), "p").map(textOf).join()).toContain("DATA SIMULASI · Terbatas");
  expect(all(en.xml("word/header1.xml"), "p").map(textOf).join()).toContain("SIMULATED DATA · Terbatas");
  const footer = id.xml("word/footer1.xml");
  expect(all(footer, "p").map(textOf)).toEqual([
    "BNPT · Dinas Sosial Banten · Minggu ke-47, 16–22 November 2026Halaman  dari ",
    "Kode rilis 01234567 · data per Sen, 23 Nov 2026, 16.00 WIB",
  ]);
  expect(all(footer, "instrText").map((one) => one.textContent)).toEqual(["PAGE", "NUMPAGES"]);
  const page = all(id.body, "sectPr")[0] as Element;
  expect(all(page, "pgSz")[0]?.getAttributeNS(W, "w")).toBe("11906");
});

test("the language is the reader's, and an agency's own text stays Indonesian", () => {
  const language = ({ xml }: Written) => all(xml("word/styles.xml"), "lang")[0]?.getAttributeNS(W, "val");
  expect([language(id), language(en)]).toEqual(["id-ID", "en-GB"]);
  const foreign = all(en.body, "r").filter((run) => all(run, "lang").length > 0);
  expect(foreign.map((run) => run.textContent)).toContain("Putuskan usulan yang ditunda (B0315)");
});

test("markup, what XML cannot hold and signs that turn the text are text or gone", () => {
  const texts = all(id.body, "p").map(textOf);
  expect(texts).toContain(`${HOSTILE_READ} (B0310)`);
  expect(texts.filter((text) => text.includes(HOSTILE_READ))).toHaveLength(2);
});

test("a sign stays with its number, and no figure is lost: every state of a value is there in words", () => {
  const cells = all(id.body, "tc").map(textOf);
  for (const text of ["≈\u00a0135", "<\u00a05", "dirahasiakan", "belum lapor", "0"]) {
    expect(cells.filter((cell) => cell.split("\n")[0] === text).length, text).toBeGreaterThan(0);
  }
  expect(cells.filter((cell) => cell.trim() === "")).toEqual([]);
});

test("the same report gives the same bytes, and a picture that was not drawn is an error", async () => {
  expect((await write("id")).file.bytes).toEqual(id.file.bytes);
  const [{ figure }] = picturesOf(id.report) as [ReportPicture];
  await expect(reportDocx(id.report, STAMP("id"), [])).rejects.toThrow(figure.name);
});

test("a stale release tells its age on every page", async () => {
  const report = reportOf("id", EMPTY);
  const file = await reportDocx(report, { ...STAMP("id"), age: "data berumur 12 hari" }, picturesOf(report));
  expect(new TextDecoder().decode(unzipSync(file.bytes)["word/footer1.xml"])).toContain("data berumur 12 hari");
});

test("the parts of the package fit together", () => {
  for (const { file } of [id, en]) expect(packageFaults(file.bytes)).toEqual([]);
});

test.runIf(hasValidator)("Office 2013 and Microsoft 365 open it without a word, empty weeks as well", async () => {
  const empty = await write("en", reportOf("en", EMPTY));
  for (const { file } of [id, empty]) expect(await officeFaults(file.bytes, "docx")).toEqual([]);
});
