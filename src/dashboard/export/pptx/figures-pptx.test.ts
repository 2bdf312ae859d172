import { expect, test } from "vitest";
import { packageFaults } from "../../../../tests/office/package-faults.ts";
import { INDICATORS } from "../../../indicators/registry.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { FigureView } from "../../view/figure/figure.ts";
import { FIGURES, STAMP } from "../../view/figure/figures.fixture.ts";
import type { HistoryPoint } from "../../view/indicator/history.ts";
import { figuresPptx } from "./figures-pptx.ts";
import { PIXEL, type ReadSlide, readPptx } from "./read-pptx.fixture.ts";

const write = (locale: Locale, figures: readonly FigureView[], stamp = STAMP(locale)) =>
  figuresPptx(figures, stamp, INDICATORS, async () => PIXEL, "semua");
const slidesOf = async (locale: Locale, ...figures: FigureView[]): Promise<ReadSlide[]> =>
  readPptx((await write(locale, figures)).bytes);
const only = <T>([first]: readonly T[]): T => {
  if (first === undefined) throw new Error("none");
  return first;
};

test("one slide a figure, each with its title, unit, source, marks, stamp and notes", async () => {
  for (const locale of ["id", "en"] as const) {
    const figures = Object.values(FIGURES(locale));
    const { name, type, bytes } = await write(locale, figures);
    expect(name).toBe(`sinergi_semua_2026-W47${locale === "en" ? "_en" : ""}.pptx`);
    expect(type).toContain("presentationml");
    const slides = readPptx(bytes);
    expect(slides).toHaveLength(figures.length);
    figures.forEach((figure, i) => {
      const { texts = [], notes = [], xml = "" } = slides[i] ?? {};
      const all = texts.join("\n");
      expect(xml).toMatch(/<p:ph\s+idx="\d+"\s+type="title"/);
      for (const said of [figure.title, figure.unit, figure.source, "kode rilis 01234567", "TERBATAS"]) {
        expect(all, figure.name).toContain(locale === "en" ? said.replace("kode rilis", "release code") : said);
      }
      expect(all).toContain(locale === "id" ? "DATA SIMULASI" : "SIMULATED DATA");
      const spoken = notes.join("\n");
      expect(spoken).toContain(STAMP(locale).snapshotId);
      expect(spoken).toContain("#/indikator/ban_realisasi?minggu=2026-W47");
      for (const key of figure.indicators) {
        expect(spoken).toContain(INDICATORS.find((one) => one.key === key)?.definition[locale].slice(0, 60));
      }
    });
  }
});

test("a history is a line whose gaps stay gaps, in chart and cells, with the words of every week beside it", async () => {
  const { history } = FIGURES("id");
  const { view } = history.picture as Extract<FigureView["picture"], { kind: "history" }>;
  const chart = only(only(await slidesOf("id", history)).charts);
  expect(chart.kind).toBe("line");
  expect(chart.xml).toContain('<c:dispBlanksAs val="gap"/>');
  expect(chart.series.map(({ name }) => name)).toEqual([
    "Bantuan tersalurkan",
    "Bantuan tersalurkan, sejak mg ke-17",
    "Bantuan tersalurkan, belum semua wilayah",
    "Target 95%",
  ]);
  const missing = ({ value }: HistoryPoint) => value === undefined;
  const lines = chart.series.slice(0, 3);
  view.points.forEach((point, i) => {
    const drawn = lines.flatMap(({ points }) => (points.has(i) ? [points.get(i)] : []));
    expect(drawn, point.week).toEqual(missing(point) ? [] : [point.value]);
    const row = chart.cells[i + 1] ?? [];
    expect(row.slice(1, 4).filter((cell) => cell !== undefined)).toEqual(drawn);
    expect(row[5]).toBe(point.text);
    if (missing(point)) expect(chart.categories[i]).toContain(point.text);
  });
  // Nothing is joined across the change of the instrument.
  const [before, after] = lines.map(({ points }) => [...points.keys()]);
  expect(Math.max(...(before ?? []))).toBeLessThan(view.breaks[0] ?? 0);
  expect(Math.min(...(after ?? []))).toBeGreaterThanOrEqual(view.breaks[0] ?? 0);
  expect(chart.xml).toContain('formatCode="&quot;≈ &quot;#,##0&quot;%&quot;"');
});

test("bars carry their words; zero is a bar of 0, and what has no number says why in its category", async () => {
  const { bars, zero } = FIGURES("id");
  const [levels, counts] = (await slidesOf("id", bars, zero)).map(({ charts }) => only(charts));
  expect(levels?.categories).toEqual([
    "L0 Terdata dan menyetujui",
    "L1 Asesmen awal selesai: < 5",
    "L2 Rencana layanan disepakati: dirahasiakan",
    "L3 Pembinaan berjalan: belum lapor",
    "L4 Mandiri dalam pendampingan",
  ]);
  expect(levels?.series.map(({ points }) => [...points])).toEqual([
    [
      [0, 20],
      [4, 40],
    ],
  ]);
  expect(levels?.cells.slice(0, 3)).toEqual([
    ["Baris", "Nilai", "Keterangan", "Batas bawah", "Batas atas"],
    ["L0 Terdata dan menyetujui", 20, "≈ 20", 16, 24],
    ["L1 Asesmen awal selesai: < 5", undefined, "< 5", undefined, undefined],
  ]);
  expect(levels?.xml).toContain('<c:dLbl><c:idx val="0"/><c:numFmt formatCode="&quot;≈ &quot;#,##0"');
  expect(counts?.series.map(({ points }) => [...points])).toEqual([
    [
      [0, 83],
      [1, 0],
    ],
  ]);
  expect(counts?.categories.slice(2)).toEqual(["15–30 hari: belum lapor", "Lebih dari 30 hari: –"]);
});

test("places stand beside the week that they are compared with, and panels are small charts on one axis", async () => {
  const { dots, panels } = FIGURES("en");
  const [places, small] = await slidesOf("en", dots, panels);
  const chart = only(places?.charts ?? []);
  expect(chart.series.map(({ name }) => name)).toEqual(["Wk 47", "Wk 46"]);
  expect(chart.categories).toContain("Cilegon City: not reported");
  expect(chart.categories).toContain("South Tangerang City: > 75%");
  // A range is nowhere a number.
  expect([...(chart.series[0]?.points.values() ?? [])]).toEqual([80, 88, 90, 87]);
  expect(small?.charts).toHaveLength(8);
  for (const { xml } of small?.charts ?? []) expect(xml).toMatch(/<c:max val="100"\/>\s*<c:min val="40"\/>/);
  expect(small?.texts).toContain("Serang Regency: withheld");
});

test("a map is a picture that is described, with its areas in words; a long table goes on under its head", async () => {
  const { map, panels } = FIGURES("id");
  const long: FigureView = { ...panels, picture: { kind: "table" } };
  const [picture, ...pages] = await slidesOf("id", map, long);
  expect(picture?.xml).toMatch(/<p:pic>[\s\S]*descr="Peta\. Peta wilayah[^"]*Kab\. Serang dirahasiakan/);
  expect(picture?.texts).toContain("belum lapor");
  expect(pages.length).toBeGreaterThan(1);
  const weeks = pages.map(({ texts }) => texts.filter((text) => /^Mg ke-/.test(text)).length);
  expect(weeks.reduce((sum, n) => sum + n, 0)).toBe(panels.table.rows.length);
  for (const { texts } of pages) expect(texts).toContain("Kota Tangerang Selatan");
  expect(pages[1]?.texts[0]).toContain("(lanjutan 2)");
});

test("names with markup, of 10.000 letters, right to left or with control characters break nothing", async () => {
  const { bars, table, history } = FIGURES("id");
  const odd = `<b>&"'</b> \u0000\u0007\ud800 \u202eمرحبا ${"x".repeat(10_000)}`;
  const { view } = bars.picture as Extract<FigureView["picture"], { kind: "bars" }>;
  const rows = view.rows.map((row) => ({
    ...row,
    label: odd,
    value: row.mark === undefined ? `${odd} ${row.value}` : odd,
  }));
  const note = { text: odd, author: odd };
  const figures: FigureView[] = [
    {
      ...bars,
      title: odd,
      unit: odd,
      subject: odd,
      source: odd,
      lines: [odd, odd],
      note,
      picture: { kind: "bars", view: { ...view, rows } },
    },
    {
      ...table,
      table: {
        ...table.table,
        rows: table.table.rows.map((row) => ({ ...row, cells: row.cells.map(() => ({ text: odd })) })),
      },
    },
    { ...history, title: odd, table: { ...history.table, caption: odd } },
  ];
  const { bytes } = await write("id", figures, { ...STAMP("id"), title: odd, agencies: odd, classification: odd });
  expect(packageFaults(bytes)).toEqual([]);
  const slides = readPptx(bytes);
  for (const { texts, xml } of slides) {
    expect(Math.max(...texts.map((text) => [...text].length))).toBeLessThanOrEqual(1000);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that must not be there
    expect(xml).not.toMatch(/[\u0000-\u0008\u202e]/);
  }
  expect(only(only(slides).charts).categories[0]).toMatch(/^<b>&"'<\/b> مرحبا x+…$/);
});

test("the same figures are the same bytes, also after other exports; nothing is published of a panel without rows but its words", async () => {
  const { bars, history } = FIGURES("id");
  const first = await write("id", [history, bars]);
  await write("en", [bars]);
  expect((await write("id", [history, bars])).bytes).toEqual(first.bytes);
  const { view } = bars.picture as Extract<FigureView["picture"], { kind: "bars" }>;
  const empty = { ...bars, picture: { kind: "bars", view: { ...view, rows: [], empty: "Belum lapor" } } } as const;
  const { texts, charts } = only(await slidesOf("id", empty));
  expect(charts).toEqual([]);
  expect(texts).toContain("Belum lapor");
});
