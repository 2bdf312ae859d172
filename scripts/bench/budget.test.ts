import { expect, test } from "vitest";
import { BUDGET, budgetRows, failuresOf, verdictOf } from "./budget.ts";

test("a count over its first limit fails the run, a time does not", () => {
  expect(failuresOf({ bytes: 231, lcp: 9, requests: 14 })).toEqual([BUDGET.bytes.measure]);
  expect(verdictOf(BUDGET.lcp, 9)).toBe("over");
});

test("a value at its limit is within it", () => {
  expect(verdictOf(BUDGET.script, 115)).toBe("first");
  expect(verdictOf(BUDGET.script, 100)).toBe("goal");
  expect(verdictOf(BUDGET.hosts, 1)).toBe("FAILS");
});

test("what could not be measured has no row", () => {
  expect(budgetRows({ hosts: 0 }).map(([measure]) => measure)).toEqual(["measure", BUDGET.hosts.measure]);
});
