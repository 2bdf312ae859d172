import { expect, test } from "vitest";
import { INDICATORS, indicatorOf } from "../../../indicators/registry.ts";
import { changeScale, countScale, type Fill, targetScale, valueScale } from "./map-scale.ts";

const definition = (key: string) => {
  const found = indicatorOf(key);
  if (found === undefined) throw new Error(key);
  return found;
};
const OVERDUE = definition("ban_lewat_tenggat");
const VISITED = definition("ban_pantau");
const levels = (fills: readonly Fill[]) => fills.map((fill) => ("level" in fill ? fill.level : undefined));

test("the classes of a limit are those of the design, and the limit itself is met", () => {
  const scale = valueScale("id", OVERDUE, 20);
  expect(scale?.classes.map((one) => one.label)).toEqual(["≤ 20", "20–25", "25–30", "30–35", "> 35"]);
  expect(levels([20, 21, 25, 34, 36].map((value) => scale?.fillOf(value) ?? { kind: "plain" }))).toEqual([
    0, 1, 1, 3, 4,
  ]);
});

test("where more is better the target itself stands in the best class", () => {
  const scale = valueScale("id", VISITED, 90);
  expect(scale?.classes.map((one) => one.label)).toEqual(["< 75", "75–80", "80–85", "85–90", "≥ 90"]);
  expect(levels([74, 75, 89, 90].map((value) => scale?.fillOf(value) ?? { kind: "plain" }))).toEqual([0, 1, 3, 4]);
});

test("against its target orange is worse whichever way the indicator points, and the target is neither", () => {
  const down = targetScale("id", OVERDUE, 20);
  expect(levels([14, 5, 0, -4, -9, -12].map(down.fillOf))).toEqual([0, 1, 2, 2, 3, 4]);
  const up = targetScale("id", VISITED, 90);
  expect(levels([-14, -5, 0, 4, 9, 12].map(up.fillOf))).toEqual([0, 1, 2, 2, 3, 4]);
  expect(up.classes.map((one) => one.label)).toEqual(["< −5", "−5…0", "0…+5", "+5…+10", "≥ +10"]);
});

test("near a limit of days is a fifth over it", () => {
  const scale = targetScale("en", definition("ban_waktu_layanan"), 30);
  expect(levels([7, 6, 0].map(scale.fillOf))).toEqual([0, 1, 2]);
});

test("a change of less than one has not moved; a fall of what should fall is the better colour", () => {
  const scale = changeScale("id", OVERDUE, "points");
  expect(levels([-6, -1, 0, 1, 6].map(scale.fillOf))).toEqual([4, 3, 2, 1, 0]);
  expect(scale.classes[2]?.label).toBe("tetap");
  expect(changeScale("id", definition("srk_asal"), "counts").classes.every((one) => one.fill.kind === "step")).toBe(
    true,
  );
});

test("every indicator with counts by area has fixed classes for them, five of them", () => {
  for (const one of INDICATORS.filter((indicator) => indicator.mapBreaks !== undefined)) {
    expect([one.key, countScale("id", one)?.classes.length]).toEqual([one.key, 5]);
  }
});
