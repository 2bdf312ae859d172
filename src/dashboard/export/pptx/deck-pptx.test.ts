import { expect, test } from "vitest";
import { packageFaults } from "../../../../tests/office/package-faults.ts";
import { REGIONS } from "../../../domain/region.ts";
import { composeDeck } from "../../projector/compose/compose-deck.ts";
import { deckData, type FigureRow, items, of } from "../../projector/compose/deck.fixture.ts";
import { STAMP } from "../../view/figure/figures.fixture.ts";
import { figure, mark } from "../../view/narrative/week.fixture.ts";
import type { Deck } from "../../view/slide.ts";
import { WHERE } from "../../view/where-view.ts";
import { deckPptx } from "./deck-pptx.ts";
import { PIXEL, type ReadSlide, readPptx } from "./read-pptx.fixture.ts";

const overdue = (n: number, m: number) => figure(of(WHERE), n, m);
const ROWS: readonly FigureRow[] = [
  ["ban_realisasi", "36", "", figure(of("ban_realisasi"), 1510, 1745)],
  ["ban_realisasi", "36", "jenis=pkh", figure(of("ban_realisasi"), 735, 835)],
  ["ban_realisasi", "36", "jenis=uep", { ...figure(of("ban_realisasi"), 45, 90), status: "attention" }],
  ["ban_realisasi", "36", "jenis=kube", mark({ status: "confidential" })],
  [WHERE, "36", "", overdue(191, 883)],
  ...REGIONS.map(
    ({ code }, i): FigureRow =>
      code === "36.72"
        ? [WHERE, code, "", mark({ status: "notReported" })]
        : [WHERE, code, "", overdue(10 + 10 * i, 100)],
  ),
];
const DATA = deckData(ROWS, { items: [...items("action", 7, 2), ...items("decision", 2, 1)] });
const deckOf = (locale: "id" | "en") => composeDeck(DATA, locale, {});
const write = (deck: Deck) => deckPptx(deck, STAMP(deck.locale), async () => PIXEL);

test("every slide of the deck is a slide, with title, strip, notes and no fault", async () => {
  for (const locale of ["id", "en"] as const) {
    const deck = deckOf(locale);
    const { name, bytes } = await write(deck);
    expect(name).toBe(`sinergi_paket-rapat_2026-W47${locale === "en" ? "_en" : ""}.pptx`);
    expect(packageFaults(bytes)).toEqual([]);
    const slides = readPptx(bytes);
    expect(slides).toHaveLength(deck.slides.length);
    deck.slides.forEach((slide, i) => {
      const { texts = [], notes = [] } = slides[i] ?? {};
      const all = texts.join("\n");
      expect(all).toContain(slide.title);
      for (const said of [deck.strip.agencies, deck.strip.release, deck.strip.classification, deck.strip.simulated]) {
        expect(all, slide.key).toContain(said);
      }
      const spoken = notes.join("\n");
      expect(spoken).toContain(slide.notes.say.slice(0, 200));
      expect(spoken).toContain(slide.notes.source);
      for (const { ask } of slide.notes.questions) expect(spoken).toContain(ask);
      expect(spoken).toContain(STAMP(locale).snapshotId);
    });
  }
});

const kinds = async (locale: "id" | "en") => {
  const deck = deckOf(locale);
  const slides = readPptx((await write(deck)).bytes);
  return (kind: string): ReadSlide[] => slides.filter((_, i) => deck.slides[i]?.body.kind === kind);
};

test("bars within their whole are two series with their words; what is protected says so and has no bar", async () => {
  const of = await kinds("id");
  const chart = of("bars")
    .flatMap(({ charts }) => charts)
    .find(({ categories }) => categories.some((text) => text.startsWith("PKH")));
  expect(chart?.kind).toBe("bar");
  expect(chart?.series.map(({ name, points }) => [name, [...points.values()]])).toEqual([
    ["Nilai", [735, 45]],
    ["Dari", [835, 90]],
  ]);
  expect(chart?.categories).toContain("KUBE: dirahasiakan");
  expect(chart?.xml).toContain('formatCode="&quot;dari ≈ &quot;#,##0&quot; (≈ 88%)&quot;"');
  expect(chart?.about).toContain("DATA SIMULASI");
});

test("what is no chart is a native table: indicators with their status, areas, actions, decisions", async () => {
  const of = await kinds("en");
  for (const kind of ["agenda", "indicators", "map", "actions", "decisions"]) {
    for (const { xml } of of(kind)) expect(xml, kind).toContain("<a:tbl>");
  }
  const map = of("map")[0];
  expect(map?.xml).toMatch(/<p:pic>[\s\S]*descr="Map\. /);
  expect(map?.texts).toContain("not reported");
  expect(of("actions")[0]?.texts.filter((text) => text === "3 days overdue")).toHaveLength(2);
  expect(of("indicators")[0]?.texts).toContain("≈ 87%");
});

test("the same deck is the same bytes, also after another one", async () => {
  const first = await write(deckOf("id"));
  await write(deckOf("en"));
  expect((await write(deckOf("id"))).bytes).toEqual(first.bytes);
});

test("a week without any figure is still a presentation, and says what is missing", async () => {
  const deck = composeDeck(deckData(), "id", {});
  const { bytes } = await write(deck);
  expect(packageFaults(bytes)).toEqual([]);
  const slides = readPptx(bytes);
  expect(slides).toHaveLength(deck.slides.length);
  expect(slides.flatMap(({ texts }) => texts)).toContain("Belum lapor");
});
