import { expect, test } from "vitest";
import type { WeekFile } from "../../contract/week-file.ts";
import type { Cell } from "../../domain/cell.ts";
import { DEFINITIONS, W47, weekFile } from "./fake-api.fixture.ts";
import { toWeekData } from "./from-wire.ts";
import { asLoadError } from "./load-error.ts";
import { verifyWeek } from "./verify.ts";
import { agrees } from "./verify-sums.ts";

function faultOf(change: (file: WeekFile) => void) {
  const file = structuredClone(weekFile(W47));
  change(file);
  try {
    verifyWeek("week", toWeekData("week", file), DEFINITIONS);
    return undefined;
  } catch (error) {
    return asLoadError(error).fault;
  }
}

function rowOf(file: WeekFile, indicator: string, region: string) {
  const row = file.figures.find((one) => one.indicator === indicator && one.region === region);
  if (row === undefined) throw new Error(`no ${indicator} ${region}`);
  return row;
}

const group = (file: WeekFile) => rowOf(file, "asm_cakupan", "serang-raya");

test("a sound file passes", () => {
  expect(faultOf(() => {})).toBeUndefined();
});

test.each([
  ["a value off its base", { value: 41, rounded: { base: 5, lo: 36, hi: 44 } }],
  ["an interval of one point", { value: 40, rounded: { base: 5, lo: 40, hi: 40 } }],
  ["an interval that misses its value", { value: 40, rounded: { base: 5, lo: 41, hi: 44 } }],
])("%s is SDC-1 and names the figure", (_, numerator) => {
  const fault = faultOf((file) => Object.assign(group(file).figure.numerator, numerator));
  expect(fault).toEqual({ kind: "rule", rule: "SDC-1", where: "asm_cakupan · serang-raya" });
});

test("a count of participants that nobody rounded is SDC-2, though it is a multiple of five", () => {
  const fault = faultOf((file) => Reflect.deleteProperty(group(file).figure.numerator, "rounded"));
  expect(fault).toMatchObject({ rule: "SDC-2" });
});

test("participants by kabupaten are SDC-2, however well rounded", () => {
  const fault = faultOf((file) => file.figures.push({ ...structuredClone(group(file)), region: "36.04" }));
  expect(fault).toEqual({ kind: "rule", rule: "SDC-2", where: "asm_cakupan · 36.04" });
});

test("a breakdown that the catalogue does not publish is SDC-2", () => {
  const fault = faultOf((file) => file.figures.push({ ...structuredClone(group(file)), breakdown: "tahap=L3" }));
  expect(fault).toMatchObject({ rule: "SDC-2", where: "asm_cakupan · serang-raya · tahap=L3" });
});

test("an empty mark may stand anywhere", () => {
  const fault = faultOf((file) => {
    const row = structuredClone(group(file));
    Object.assign(row.figure, { numerator: { status: "notApplicable" }, denominator: { status: "notApplicable" } });
    file.figures.push({ ...row, breakdown: "tahap=L3", figure: { ...row.figure, rate: { form: "none" } } });
  });
  expect(fault).toBeUndefined();
});

test("a total that is not the sum of its regions is SDC-3", () => {
  const fault = faultOf((file) => Object.assign(rowOf(file, "ban_pantau", "36").figure.numerator, { value: 81 }));
  expect(fault).toEqual({ kind: "rule", rule: "SDC-3", where: "ban_pantau · 36" });
});

test("more counted than there are is SDC-3", () => {
  const fault = faultOf((file) =>
    Object.assign(group(file).figure.denominator ?? {}, { value: 35, rounded: { base: 5, lo: 31, hi: 39 } }),
  );
  expect(fault).toMatchObject({ rule: "SDC-3" });
});

test("a region that did not report leaves the sum", () => {
  const fault = faultOf((file) => {
    rowOf(file, "ban_pantau", "36.72").figure = {
      ...rowOf(file, "ban_pantau", "36.72").figure,
      numerator: { status: "notReported" },
      denominator: { status: "notReported" },
      rate: { form: "none" },
    };
    Object.assign(rowOf(file, "ban_pantau", "36").figure, {
      numerator: { status: "value", value: 70 },
      denominator: { status: "value", value: 140 },
    });
  });
  expect(fault).toBeUndefined();
});

test("one address twice is rejected by its name", () => {
  const fault = faultOf((file) => file.figures.push(structuredClone(rowOf(file, "ban_pantau", "36.01"))));
  expect(fault).toEqual({ kind: "rule", rule: "DUP-1", where: "ban_pantau · 36.01" });
});

test("reports that do not add up to the expected ones are refused", () => {
  expect(faultOf((file) => Object.assign(file.reports, { missing: 5 }))).toMatchObject({ rule: "SUM-1" });
});

test("an indicator that this page does not know cannot be checked and is refused by its key", () => {
  const fault = faultOf((file) => Object.assign(group(file), { indicator: "xyz_baru" }));
  expect(fault).toEqual({ kind: "schema", field: "figures.indicator = xyz_baru" });
});

test("an unrounded count in a comparison is found too", () => {
  const fault = faultOf((file) => {
    const { figure } = rowOf(file, "asm_cakupan", "36");
    const bare = { ...figure, numerator: { status: "value", value: 112 } as const };
    file.comparisons.push({
      indicator: "asm_cakupan",
      basis: "all",
      against: "2026-W43",
      regions: [],
      now: figure,
      before: bare,
    });
  });
  expect(fault).toMatchObject({ rule: "SDC-2", where: "asm_cakupan · 36" });
});

const level = (value: number): Cell => ({ status: "value", value, rounded: { base: 5, lo: value - 4, hi: value + 4 } });
const low = (below: 5 | 10): Cell => ({ status: "low", below });

test("a low cell leaves a sum as much room as it hides and no more", () => {
  expect(agrees(level(45), [level(40), low(10)])).toBe(true);
  expect(agrees(level(50), [level(40), low(10)])).toBe(false);
  expect(agrees(level(40), [level(40), low(5)])).toBe(true);
  expect(agrees(level(45), [level(40), low(5)])).toBe(false);
});

test("a withheld part decides nothing", () => {
  expect(agrees(level(90), [level(40), { status: "confidential" }])).toBe(true);
});
