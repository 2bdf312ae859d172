import { expect, test } from "vitest";
import { codesOf, enoughReported, GROUPS, isGroup, membersOf, PROVINCE, REGIONS, regionRow } from "./region.ts";

test("the groups share out the eight regions, each region once", () => {
  expect(GROUPS.flatMap((group) => membersOf(group)).sort()).toEqual(REGIONS.map((row) => row.code));
  expect(membersOf("tangerang-raya")).toEqual(["36.03", "36.71", "36.74"]);
  expect(membersOf("serang-raya")).toEqual(["36.04", "36.72", "36.73"]);
  expect(membersOf("banten-selatan")).toEqual(["36.01", "36.02"]);
});

test("the province has all regions, a region itself, an unknown code none", () => {
  expect(membersOf(PROVINCE)).toHaveLength(8);
  expect(membersOf("36.71")).toEqual(["36.71"]);
  expect(membersOf("36.05")).toEqual([]);
  expect(membersOf("31")).toEqual([]);
});

test("regions stand in the order of their codes", () => {
  const codes = REGIONS.map((row) => row.code);
  expect(codes).toEqual([...codes].sort());
  expect(new Set(codes).size).toBe(8);
});

test("each geography includes the coarser ones of its kind, the province last", () => {
  expect(codesOf("P")).toEqual(["36"]);
  expect(codesOf("R")).toEqual(["tangerang-raya", "serang-raya", "banten-selatan", "36"]);
  expect(codesOf("K")).toHaveLength(9);
  expect(codesOf("K").at(-1)).toBe("36");
});

test("a group is no region and a region no group", () => {
  expect(isGroup("serang-raya")).toBe(true);
  expect(isGroup("36.04")).toBe(false);
  expect(regionRow("36.04")?.name).toBe("Serang");
  expect(regionRow("serang-raya")).toBeUndefined();
  expect(regionRow(PROVINCE)).toBeUndefined();
});

test("six of eight regions are enough for a status, five are not", () => {
  expect([5, 6, 7, 8].map((reported) => enoughReported(reported, 8))).toEqual([false, true, true, true]);
});

test("a group needs two of its three regions, Banten Selatan both, and one alone itself", () => {
  expect([0, 1, 2, 3].map((reported) => enoughReported(reported, 3))).toEqual([false, false, true, true]);
  expect([0, 1, 2].map((reported) => enoughReported(reported, 2))).toEqual([false, false, true]);
  expect([0, 1].map((reported) => enoughReported(reported, 1))).toEqual([false, true]);
});
