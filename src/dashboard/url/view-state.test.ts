import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addWeeks, toWeek } from "../../domain/week.ts";
import { type Choices, chosenIn, ownPart } from "./choices.ts";
import { DECK_CHOICES } from "./deck-state.ts";
import { DICTIONARY_CHOICES } from "./dictionary-state.ts";
import { INDICATOR_CHOICES } from "./indicator-state.ts";
import { MAP_CHOICES, type MapState } from "./map-state.ts";
import { changeView, DEFAULT_VIEW, formatView, PAGE_PATHS, parseView, type ViewState } from "./view-state.ts";

const week = fc.integer({ min: -2000, max: 2000 }).map((count) => addWeeks(toWeek("2026-W47"), count));
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const region = fc.constantFrom("36.01", "serang-raya");
const maps = fc.record({
  indicator: maybe(fc.constantFrom("ban_pantau", "asm_cakupan")),
  category: maybe(fc.constantFrom("usulan", "1-7")),
  measure: maybe(fc.constant("count" as const)),
  colour: maybe(fc.constantFrom("target" as const, "change" as const)),
  region: maybe(region),
  context: maybe(fc.constantFrom("population" as const, "poverty" as const, "area" as const)),
});
const histories = fc.record({
  breakdown: maybe(fc.constantFrom("tahap=usulan", "umur=>30")),
  range: maybe(fc.constant(52 as const)),
  lastYear: maybe(fc.constant(true as const)),
  against: maybe(week),
  region: maybe(region),
  beside: maybe(fc.constantFrom("36", "36.74")),
});
const dictionaries = fc.record({
  search: maybe(fc.string({ minLength: 1, maxLength: 60, unit: "grapheme-ascii" })),
  theme: maybe(fc.constantFrom("rei" as const, "tkl" as const)),
  protection: maybe(fc.constantFrom("S" as const, "C" as const)),
  provider: maybe(fc.constant("dinsos-prov")),
  only: maybe(fc.constantFrom("headline" as const, "attention" as const)),
});
const decks = fc.record({
  order: maybe(
    fc.uniqueArray(fc.constantFrom("1", "11", "4b", "i-ban_pantau", "w-3601", "b-ban_pantau-3601-36"), {
      minLength: 1,
    }),
  ),
});
const given = <T extends object>(drawn: T) =>
  Object.fromEntries(Object.entries(drawn).filter(([, value]) => value !== undefined)) as T;

/** A view of a page with choices drawn for it, and the choices. */
const chosen = <State extends object>(
  page: ViewState["page"],
  item: string | undefined,
  choices: Choices<State>,
  states: fc.Arbitrary<object>,
) =>
  states.map((drawn) => {
    const state = given(drawn) as State;
    const own = ownPart({}, choices, state);
    const view = { page, ...(item === undefined ? {} : { item }), ...(own === "" ? {} : { own }) };
    return { view, read: (back: ViewState) => chosenIn(back, choices), state };
  });
const views = fc
  .record({
    of: fc.oneof(
      chosen("/peta", undefined, MAP_CHOICES, maps),
      chosen("/indikator", "ban_lewat_tenggat", INDICATOR_CHOICES, histories),
      chosen("/kamus", undefined, DICTIONARY_CHOICES, dictionaries),
      chosen("/paparan", "4", DECK_CHOICES, decks),
      chosen("/paparan", "pembicara", DECK_CHOICES, decks),
      chosen("/paparan", "susun", DECK_CHOICES, decks),
      fc
        .constantFrom("/" as const, "/periksa" as const)
        .map((page) => ({ view: { page }, read: () => ({}), state: {} })),
    ),
    week: maybe(week),
    locale: fc.constantFrom("id" as const, "en" as const),
  })
  .map(({ of, week: shown, locale }) => ({
    ...of,
    view: { ...of.view, locale, ...(shown === undefined ? {} : { week: shown }) } satisfies ViewState,
  }));

test("every view survives being written and read, and so does what was chosen in it", () => {
  fc.assert(
    fc.property(views, ({ view, read, state }) => {
      const back = parseView(formatView(view));
      expect(back).toEqual(view);
      expect(read(back)).toEqual(state);
    }),
  );
});

test("no fragment whatsoever makes parsing throw", () => {
  const parts = fc.constantFrom(
    "#",
    "/",
    "?",
    "&",
    "=",
    "%",
    "%E0%A4%A",
    "minggu",
    "bahasa",
    "peta",
    "indikator",
    "wilayah",
    "2026-W47",
    "\u0000",
    "💥",
  );
  const texts = fc.oneof(
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
    fc.array(parts).map((list) => list.join("")),
  );
  fc.assert(
    fc.property(texts, (text) => PAGE_PATHS.includes(parseView(text).page)),
    { numRuns: 300 },
  );
});

test("the default view is written without a query", () => {
  expect(formatView(DEFAULT_VIEW)).toBe("#/");
});

test("a link as it was shared in week 47 keeps working", () => {
  expect(parseView("#/?minggu=2026-W47&bahasa=en")).toEqual({ page: "/", week: "2026-W47", locale: "en" });
});

test("keys in another order, repeated or unknown change nothing", () => {
  expect(parseView("#/?x=1&bahasa=en&minggu=2026-W47&minggu=2026-W46")).toEqual(
    parseView("#/?minggu=2026-W47&bahasa=en"),
  );
});

test("a week that does not exist is the newest week", () => {
  expect(parseView("#/?minggu=2025-W53")).toEqual(DEFAULT_VIEW);
  expect(parseView("#/?minggu=2026-W53").week).toBe("2026-W53");
});

test("a link to a page that does not exist shows the first page, says so and keeps the week", () => {
  expect(parseView("#/tidak-ada?minggu=2026-W47")).toEqual({
    page: "/",
    week: "2026-W47",
    locale: "id",
    unknownPath: "/tidak-ada",
  });
});

test("the target of a skip link is no page", () => {
  expect(parseView("#isi")).toEqual(DEFAULT_VIEW);
});

test("going back to the newest week takes the week out of the link", () => {
  const view = parseView("#/?minggu=2026-W40&bahasa=en");
  expect(formatView(changeView(view, { week: undefined }))).toBe("#/?bahasa=en");
});

test("a step away from an unknown page forgets it", () => {
  expect(changeView(parseView("#/tidak-ada"), { locale: "en" })).toEqual({ page: "/", locale: "en" });
});

const onMap = (link: string) => chosenIn(parseView(link), MAP_CHOICES);

test("a link to the map as it was shared keeps working, and what it cannot mean is left out", () => {
  const link = "#/peta?minggu=2026-W47&indikator=asm_cakupan&warna=perubahan&wilayah=serang-raya&konteks=luas";
  expect(parseView(link)).toMatchObject({ page: "/peta", week: "2026-W47", locale: "id" });
  expect(onMap(link)).toEqual({
    indicator: "asm_cakupan",
    colour: "change",
    region: "serang-raya",
    context: "area",
  });
  expect(formatView(parseView(link))).toBe(link);
  expect(onMap("#/peta?indikator=%3Cb%3E&wilayah=99.99&warna=merah&ukuran=semua&konteks=gaji")).toEqual({});
  expect(onMap("#/peta?wilayah=36")).toEqual({});
});

test("one change on the map keeps the others, and a choice taken back leaves the link", () => {
  const view = parseView("#/peta?indikator=ban_pantau&wilayah=36.01");
  const after = (change: Parameters<typeof ownPart<MapState>>[2]) =>
    formatView(changeView(view, { own: ownPart(view, MAP_CHOICES, change) }));
  expect(after({ colour: "target" })).toBe("#/peta?indikator=ban_pantau&warna=target&wilayah=36.01");
  expect(after({ indicator: undefined, region: undefined })).toBe("#/peta");
});

test("what was chosen on one page or for one indicator is forgotten by leaving it, not by another week or language", () => {
  const view = parseView("#/indikator/ban_pantau?rentang=52");
  expect(formatView(changeView(view, { locale: "en" }))).toBe("#/indikator/ban_pantau?bahasa=en&rentang=52");
  expect(formatView(changeView(view, { item: "ban_realisasi" }))).toBe("#/indikator/ban_realisasi");
  expect(formatView(changeView(view, { page: "/kamus" }))).toBe("#/kamus");
});

test.each(["#/indikator", "#/indikator/", "#/indikator/BAN", "#/indikator/ban_pantau/x", "#/kamus/ban_pantau"])(
  "%s is no page",
  (link) => {
    expect(parseView(link)).toMatchObject({ page: "/", unknownPath: link.slice(1) });
  },
);

const inDeck = (link: string) => chosenIn(parseView(link), DECK_CHOICES);

test("a link to a slide of a chosen deck keeps working, and a slide that cannot be is left out", () => {
  const link = "#/paparan/4?minggu=2026-W47&bahasa=en&urut=1.2.5b.4.i-ban_pantau.w-3601.b-ban_pantau-3601-3671";
  expect(parseView(link)).toMatchObject({ page: "/paparan", item: "4", week: "2026-W47", locale: "en" });
  expect(inDeck(link).order).toEqual(["1", "2", "5b", "4", "i-ban_pantau", "w-3601", "b-ban_pantau-3601-3671"]);
  expect(formatView(parseView(link))).toBe(link);
  expect(inDeck("#/paparan/1?urut=0.12.1.5a.w-36.w-36.01.i-BAN.%3Cb%3E.3.3..").order).toEqual(["1", "3"]);
  expect(inDeck("#/paparan/1?urut=")).toEqual({});
});

test("a deck has fourteen slides at most, however long the link is", () => {
  const letters = [..."bcdefghijklmnopqrstuvwxyz"];
  expect(inDeck(`#/paparan/1?urut=${letters.map((letter) => `4${letter}`).join(".")}`).order).toHaveLength(14);
  expect(inDeck(`#/paparan/1?urut=${"4.".repeat(5000)}`).order).toEqual(["4"]);
});

test.each(["#/paparan/x", "#/paparan/100", "#/paparan/1/2"])("%s is no slide", (link) => {
  expect(parseView(link)).toMatchObject({ page: "/", unknownPath: link.slice(1) });
});

test("a deck without a number begins at its first slide", () => {
  expect(parseView("#/paparan?minggu=2026-W47")).toEqual({ page: "/paparan", week: "2026-W47", locale: "id" });
});
