import { expect, test } from "vitest";
import { fileSource } from "./boundary-source.ts";
import { regionCodeOf } from "./region-code.ts";

const tiny = new URL("../../tests/fixtures/geo/squares.tiny.json", import.meta.url).pathname;

test("regions, neighbours in sight and everything else are told apart", async () => {
  const { features } = await fileSource(tiny);
  expect(features.map((feature) => feature.properties["code"])).toEqual(["36.01", "36.02", "context-31"]);
});

test("the attribution is the deployer's words, or the file's name", async () => {
  expect((await fileSource(tiny, "BIG 2024")).attribution.id).toBe("Batas wilayah: BIG 2024");
  expect((await fileSource(tiny)).attribution.en).toBe("Boundaries: squares.tiny.json");
});

test("a file that is no feature collection is refused by name", async () => {
  const other = new URL("../../package.json", import.meta.url).pathname;
  await expect(fileSource(other)).rejects.toThrow(/package\.json: not a GeoJSON/);
});

test.each([
  [{ KDPKAB: "36.01" }, "36.01"],
  [{ kdcpum: "36.01.05.2001" }, "36.01"],
  [{ kode: 3601 }, "36.01"],
  [{ code: "3601" }, "36.01"],
  [{ code: "36", KDPKAB: "36.74" }, "36.74"],
])("%j carries the code %s", (properties, code) => {
  expect(regionCodeOf(properties)).toBe(code);
});

test.each([{ name: "36.01" }, { code: "36" }, { code: null }])("%j carries no code", (properties) => {
  expect(regionCodeOf(properties)).toBeUndefined();
});
