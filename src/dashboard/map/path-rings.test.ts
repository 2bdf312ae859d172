import { expect, test } from "vitest";
import { ringsOf } from "./path-rings.ts";

test("relative steps become points of the plane, one list a ring", () => {
  expect(ringsOf("M10 20l5 0 0 -2.5zM1 1l-1 .5")).toEqual([
    [
      [-20, 10],
      [-20, 15],
      [-17.5, 15],
    ],
    [
      [-1, 1],
      [-1.5, 0],
    ],
  ]);
  expect(ringsOf("")).toEqual([]);
});
