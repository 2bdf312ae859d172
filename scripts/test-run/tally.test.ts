import { expect, test } from "vitest";
import { linesOf, tallyOf } from "./tally.ts";

const file = (status: string, ...tests: string[]) => ({
  name: "a.test.ts",
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

test("passed and failed tests are counted", () => {
  const report = { success: false, testResults: [file("failed", "passed", "failed"), file("passed", "passed")] };
  expect(tallyOf(report)).toMatchObject({ passed: 2, failed: 1 });
});

test("what failed is named below the sums", () => {
  const results = [
    { status: "passed", title: "good" },
    { status: "failed", title: "it counts" },
  ];
  const tally = tallyOf({
    success: false,
    testResults: [{ name: "a.test.ts", status: "failed", assertionResults: results }],
  });
  expect(linesOf([tally])).toBe("1 passed, 1 failed\n  a.test.ts: it counts");
});

test("a file that could not be loaded is a failure", () => {
  expect(tallyOf({ success: false, testResults: [file("failed")] })).toEqual({ passed: 0, failed: 1 });
});

test("a skipped test is a failure", () => {
  const report = { success: true, testResults: [file("passed", "passed", "skipped")] };
  expect(tallyOf(report)).toEqual({ passed: 1, failed: 1 });
});

test("where samples are lacking, a skipped test is counted by itself, and hides no failure", () => {
  const report = { success: true, testResults: [file("passed", "passed", "skipped"), file("passed", "skipped")] };
  expect(tallyOf(report, { lacking: true })).toEqual({ passed: 1, failed: 0, skipped: 2 });
  const bad = { success: false, testResults: [file("failed", "failed"), file("failed", "skipped"), file("failed")] };
  expect(tallyOf(bad, { lacking: true })).toMatchObject({ passed: 0, failed: 3, skipped: 1 });
});

test("a run without success never counts as green", () => {
  expect(tallyOf({ success: false, testResults: [file("passed", "passed")] })).toEqual({ passed: 1, failed: 1 });
});

test("the last line adds up all runs", () => {
  const tallies = [
    { passed: 3, failed: 0 },
    { passed: 4, failed: 2 },
  ];
  expect(linesOf(tallies)).toBe("7 passed, 2 failed");
  expect(linesOf([...tallies, { passed: 0, failed: 0, skipped: 6 }])).toMatch(/^7 passed, 2 failed, 6 skipped/);
});
