import { expect, test } from "vitest";
import { gestureOf } from "./gesture.ts";

const touch = (dx: number, dy: number, ms = 200, at = 0.5) => gestureOf({ dx, dy, ms, at });

test("a swipe to the left goes on, one to the right back", () => {
  expect(touch(-120, 20)).toBe("next");
  expect(touch(120, -20)).toBe("previous");
});

test("what is too short, or goes up or down, is no swipe", () => {
  for (const [dx, dy] of [
    [-30, 0],
    [30, 5],
    [60, 60],
    [10, 200],
    [-90, 80],
  ] as const)
    expect(touch(dx, dy)).toBeUndefined();
});

test("a tap on the left third goes back, elsewhere on; a finger that stays shows all slides", () => {
  expect([0, 0.3, 0.34, 1].map((at) => touch(2, 3, 100, at))).toEqual(["previous", "previous", "next", "next"]);
  expect(touch(2, 3, 700, 0.1)).toBe("overview");
});
