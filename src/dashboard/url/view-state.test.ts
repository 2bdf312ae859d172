import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addWeeks, toWeek } from "../../domain/week.ts";
import { changeMapState } from "./map-state.ts";
import { changeView, DEFAULT_VIEW, formatView, PAGE_PATHS, parseView, type ViewState } from "./view-state.ts";

const week = fc.integer({ min: -2000, max: 2000 }).map((count) => addWeeks(toWeek("2026-W47"), count));
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const maps = fc
  .record({
    indicator: maybe(fc.constantFrom("ban_pantau", "asm_cakupan")),
    category: maybe(fc.constantFrom("usulan", "1-7")),
    measure: maybe(fc.constant("count" as const)),
    colour: maybe(fc.constantFrom("target" as const, "change" as const)),
    region: maybe(fc.constantFrom("36.01", "serang-raya")),
    context: maybe(fc.constantFrom("population" as const, "poverty" as const, "area" as const)),
  })
  .map((drawn) => changeMapState(undefined, drawn));
const views: fc.Arbitrary<ViewState> = fc
  .record({
    page: fc.constantFrom(...PAGE_PATHS),
    week: fc.option(week, { nil: undefined }),
    locale: fc.constantFrom("id" as const, "en" as const),
    map: maps,
  })
  .map((drawn) => ({
    page: drawn.page,
    locale: drawn.locale,
    ...(drawn.week === undefined ? {} : { week: drawn.week }),
    ...(drawn.map === undefined || drawn.page !== "/peta" ? {} : { map: drawn.map }),
  }));

test("every view survives being written and read", () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(parseView(formatView(view))).toEqual(view);
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

test("a link to the map as it was shared keeps working, and what it cannot mean is left out", () => {
  const link = "#/peta?minggu=2026-W47&indikator=asm_cakupan&warna=perubahan&wilayah=serang-raya&konteks=luas";
  expect(parseView(link)).toEqual({
    page: "/peta",
    week: "2026-W47",
    locale: "id",
    map: { indicator: "asm_cakupan", colour: "change", region: "serang-raya", context: "area" },
  });
  expect(formatView(parseView(link))).toBe(link);
  expect(parseView("#/peta?indikator=%3Cb%3E&wilayah=99.99&warna=merah&ukuran=semua&konteks=gaji").map).toBeUndefined();
  expect(parseView("#/peta?wilayah=36").map).toBeUndefined();
});

test("one change on the map keeps the others, and a choice taken back leaves the link", () => {
  const view = parseView("#/peta?indikator=ban_pantau&wilayah=36.01");
  expect(formatView(changeView(view, { map: { colour: "target" } }))).toBe(
    "#/peta?indikator=ban_pantau&warna=target&wilayah=36.01",
  );
  expect(formatView(changeView(view, { map: { indicator: undefined, region: undefined } }))).toBe("#/peta");
});
