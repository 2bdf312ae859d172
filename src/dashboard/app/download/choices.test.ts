import { expect, test } from "vitest";
import { INDICATORS } from "../../../indicators/registry.ts";
import { seriesOfDeck } from "../../projector/compose/compose-deck.ts";
import { contextOfTest, FIGURES, MANIFEST, STAMP, WEEK } from "../../view/figure/figures.fixture.ts";
import { seriesOfReport } from "../../view/report/theme-figures.ts";
import { FORMATS } from "./choices.ts";
import type { Order } from "./order.ts";
import { movedRange } from "./use-download.ts";

const OF = FIGURES("id");
/** A release that has a history of every indicator. */
const files = new Map(INDICATORS.map(({ key }) => [`series/${key}.json`, { bytes: 1, sha256: "" }]));
const ORDER: Order = {
  context: contextOfTest("id"),
  manifest: { ...MANIFEST, files },
  stamp: STAMP("id"),
  figure: OF.history,
  figures: [OF.history, OF.table],
  range: { from: WEEK.week, to: WEEK.week },
};

function needsOf(what: string, key: string, order: Order = ORDER): string[] {
  const format = FORMATS.find((one) => one.what === what && one.key === key);
  if (format === undefined) throw new Error(`${what} ${key}`);
  return format.needs(order).map((need) => (need.kind === "series" ? need.indicator : need.kind));
}

test("everything leaves in the formats that are promised, each once", () => {
  const of = (what: string) => FORMATS.filter((one) => one.what === what).map(({ key }) => key);
  expect(of("figure")).toEqual(["png", "svg", "xlsx", "csv", "pptx", "sentence"]);
  expect(of("page")).toEqual(["xlsx", "pptx", "print"]);
  expect(of("week")).toEqual(["sheet", "message", "docx", "pptx"]);
  expect(of("data")).toEqual(["xlsx", "zip"]);
});

test("a file has its ending, and what is copied or printed has none", () => {
  for (const { key, act, extension } of FORMATS)
    expect([key, extension !== undefined]).toEqual([key, act === "download"]);
});

test("pictures wait for the letters, maps for the boundaries, tables for nothing", () => {
  const map: Order = { ...ORDER, figure: OF.map, figures: [OF.history, OF.map] };
  expect(needsOf("figure", "png")).toEqual(["fonts"]);
  expect(needsOf("figure", "svg", map)).toEqual(["fonts", "geometry"]);
  expect(needsOf("figure", "pptx", map)).toEqual(["fonts", "geometry"]);
  expect(needsOf("page", "pptx", map)).toEqual(["fonts", "geometry"]);
  for (const key of ["xlsx", "csv", "sentence"]) expect(needsOf("figure", key, map)).toEqual([]);
  expect(needsOf("page", "xlsx", map)).toEqual([]);
});

test("the week's papers wait for the histories that they show, the data for all of them", () => {
  expect(needsOf("week", "docx")).toEqual(expect.arrayContaining(["quality", ...seriesOfReport(INDICATORS)]));
  expect(needsOf("week", "pptx")).toEqual(expect.arrayContaining([...seriesOfDeck({})]));
  expect(needsOf("data", "zip")).toEqual(INDICATORS.map(({ key }) => key));
  expect(needsOf("data", "xlsx")).toEqual(INDICATORS.map(({ key }) => key));
});

test("a history that the release does not have is not waited for", () => {
  expect(needsOf("data", "zip", { ...ORDER, manifest: MANIFEST })).toEqual([]);
});

test("one end of a range takes the other along where it would pass it", () => {
  const range = { from: "2026-W40", to: "2026-W47" } as Order["range"];
  const week = (text: string) => text as Order["range"]["from"];
  expect(movedRange(range, "from", week("2026-W44"))).toEqual({ from: "2026-W44", to: "2026-W47" });
  expect(movedRange(range, "to", week("2026-W30"))).toEqual({ from: "2026-W30", to: "2026-W30" });
  expect(movedRange(range, "from", week("2026-W52"))).toEqual({ from: "2026-W52", to: "2026-W52" });
});
