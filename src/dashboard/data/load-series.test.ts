import { expect, test, vi } from "vitest";
import { SERIES_EXAMPLE } from "../../contract/examples.ts";
import type { SeriesFile } from "../../contract/series-file.ts";
import { toWeek } from "../../domain/week.ts";
import { BASE, DEFINITIONS, fakeApi, publish, W47, weekFile } from "./fake-api.fixture.ts";
import { LoadError } from "./load-error.ts";
import { loadSeries } from "./load-series.ts";
import { loadManifest } from "./load-snapshot.ts";
import { seriesFigure } from "./series-data.ts";
import { createServerClock } from "./server-date.ts";

const SERVICE = SERIES_EXAMPLE;
const LEVELS: SeriesFile = {
  ...SERVICE,
  indicator: "asm_cakupan",
  base: 5,
  below: 5,
  asOf: ["2026-W43", "2026-W47"],
  rows: [
    {
      region: "serang-raya",
      breakdown: "",
      numerator: [45, "low"],
      denominator: [50, 50],
      lo: [41, null],
      hi: [49, null],
      denominatorLo: [46, 46],
      denominatorHi: [54, 54],
      rate: ["75-100", null],
      status: ["inconclusive", "none"],
      reported: [3, 3],
      expected: [3, 3],
    },
  ],
};

async function load(file: SeriesFile, tamper = (text: string) => text) {
  const api = fakeApi();
  vi.stubGlobal("fetch", api.fetch);
  const source = { base: BASE, clock: createServerClock() };
  const id = await publish(api, [weekFile(W47)], [file]);
  const path = `s/${id}/series/${file.indicator}.json`;
  api.files.set(path, tamper(String(api.files.get(path))));
  const manifest = await loadManifest(source, undefined);
  return loadSeries(source, manifest, file.indicator, async () => DEFINITIONS);
}

async function faultOf(file: SeriesFile, tamper?: (text: string) => string) {
  const error = await load(file, tamper).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof LoadError ? error.fault : error;
}

test("a service's history comes as exact counts, and a week that was not reported stays one", async () => {
  const series = await load(SERVICE);
  expect(seriesFigure(series, toWeek("2026-W46"), "36.72")).toMatchObject({
    numerator: { status: "value", value: 58 },
    rate: { form: "exact", value: 58 / 70 },
  });
  expect(seriesFigure(series, W47, "36.72")?.numerator).toEqual({ status: "notReported" });
  expect(seriesFigure(series, toWeek("2026-W40"), "36.72")).toBeUndefined();
});

test("levels keep their interval, their band and the week of their position; a low one has no number", async () => {
  const series = await load(LEVELS);
  const figure = seriesFigure(series, toWeek("2026-W46"), "serang-raya");
  expect(figure?.numerator).toEqual({ status: "value", value: 45, rounded: { base: 5, lo: 41, hi: 49 } });
  expect(figure?.rate).toEqual({ form: "band", from: 75 });
  expect(figure?.asOf).toBe("2026-W43");
  expect(seriesFigure(series, W47, "serang-raya")?.numerator).toEqual({ status: "low", below: 5 });
});

test("bytes that are not those of the manifest are refused", async () => {
  expect(await faultOf(SERVICE, (text) => text.replace("58", "59"))).toEqual({ kind: "hash" });
});

test("a level off its base, or finer than its class allows, is refused for every week of the past", async () => {
  const [row] = LEVELS.rows;
  if (row === undefined) throw new Error("no row");
  const offBase = { ...LEVELS, rows: [{ ...row, numerator: [43, 45], hi: [49, 49], lo: [41, 41] }] };
  expect(await faultOf(offBase)).toMatchObject({ kind: "rule", rule: "SDC-1" });
  expect(await faultOf({ ...LEVELS, rows: [{ ...row, region: "36.04" }] })).toMatchObject({ rule: "SDC-2" });
});

test("a column shorter than its weeks is refused by its name", async () => {
  const [row] = SERVICE.rows;
  if (row === undefined) throw new Error("no row");
  const short = { ...SERVICE, rows: [{ ...row, numerator: [58] }] };
  expect(await faultOf(short)).toEqual({ kind: "schema", field: "rows[0].numerator" });
});
