import { expect, test } from "vitest";
import type { SparkPointView, SparkView } from "../view/spark-view.ts";
import { sparkLayout } from "./spark-layout.ts";

const whole = (value?: number): SparkPointView => ({
  ...(value === undefined ? {} : { value }),
  partial: false,
  updated: true,
});
const partial = (value: number): SparkPointView => ({ value, partial: true, updated: true });
const layout = (points: readonly SparkPointView[], more: Partial<SparkView> = {}) =>
  sparkLayout({ points, stepped: false, speech: "", ...more }, 66, 26);

test("a week without a share is a gap: two lines, none across it", () => {
  const { solid, dashed } = layout([whole(10), whole(20), whole(), whole(20), whole(10)]);
  expect([solid.length, dashed.length]).toEqual([2, 0]);
});

test("a week with missing areas is an open dot joined by dashes", () => {
  const { solid, dashed, dots } = layout([whole(10), whole(20), partial(15), whole(12), whole(14)]);
  expect([solid.length, dashed.length]).toEqual([2, 2]);
  expect(dots.map((dot) => dot.kind)).toEqual(["open", "current"]);
});

test("the newest week is open where areas are missing, and a lonely week is still seen", () => {
  expect(layout([whole(10), whole(), partial(12)]).dots.map((dot) => dot.kind)).toEqual(["single", "currentOpen"]);
});

test("levels step at their updates and are dashed once they are only carried", () => {
  const held = (value: number, updated: boolean): SparkPointView => ({ value, partial: false, updated });
  const points = [held(80, true), held(80, false), held(85, true), held(85, false), held(85, false)];
  const { solid, dashed, dots } = layout(points, { stepped: true });
  expect(solid).toHaveLength(1);
  expect(solid[0]).toMatch(/^M[\d. ]+H[\d.]+V[\d.]+H[\d.]+V[\d.]+$/);
  expect(dashed).toHaveLength(1);
  expect(dots.map((dot) => dot.kind)).toEqual(["update", "update", "current"]);
});

test("the target lies on the same scale, and one week or none draws no line", () => {
  expect(layout([whole(80), whole(90)], { target: 95 }).targetY).toBe(5);
  expect(layout([whole(80)]).solid).toEqual([]);
  expect(layout([]).dots).toEqual([]);
});
