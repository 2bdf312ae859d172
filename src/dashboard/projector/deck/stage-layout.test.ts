import { expect, test } from "vitest";
import { SHEET, stageLayout } from "./stage-layout.ts";

test.each([
  [1920, 1080, false, "corner", 1],
  [1280, 720, false, "corner", 2 / 3],
  [1024, 768, false, "below", 1024 / 1920],
  [1280, 800, false, "below", 2 / 3],
  [2560, 1080, false, "beside", 1],
  [390, 844, true, "below", 390 / 1920],
  [1280, 720, true, "below", (720 - 52) / 1080],
  [844, 390, true, "beside", 390 / 1080],
] as const)("at %s × %s (finger: %s) the controls stand %s", (width, height, coarse, controls, scale) => {
  const layout = stageLayout(width, height, coarse);
  expect(layout.controls).toBe(controls);
  expect(layout.scale).toBeCloseTo(scale, 9);
});

test("the slide is whole, in the middle of what the bar leaves, and never under the bar", () => {
  for (const [width, height] of [
    [1920, 1080],
    [1024, 768],
    [390, 844],
    [844, 390],
    [3440, 1440],
  ] as const) {
    for (const coarse of [false, true]) {
      const { scale, left, top, controls } = stageLayout(width, height, coarse);
      const [right, bottom] = [left + SHEET.width * scale, top + SHEET.height * scale];
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width - (controls === "beside" ? 52 : 0) + 1e-9);
      expect(bottom).toBeLessThanOrEqual(height - (controls === "below" ? 52 : 0) + 1e-9);
      if (controls === "corner") expect([left, top]).toEqual([(width - right) / 1, (height - bottom) / 1]);
    }
  }
});
