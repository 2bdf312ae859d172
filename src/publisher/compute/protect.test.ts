import fc from "fast-check";
import { expect, test } from "vitest";
import { isRounded } from "../../domain/cell.ts";
import { baseOf, protectCount, sumLevels, toCell } from "./protect.ts";

const BASES = { G: 5, P: 5, C: 10 } as const;
const truths = fc.integer({ min: 0, max: 5000 });
const classes = fc.constantFrom("G" as const, "P" as const, "C" as const);

test("a protected level is a multiple of its base, its interval never collapses and holds the truth", () => {
  fc.assert(
    fc.property(truths, classes, (truth, protection) => {
      const base = baseOf(protection, BASES) ?? 1;
      const level = protectCount(truth, base === 10 ? 10 : 5);
      expect(level.value % base).toBe(0);
      expect(level.lo).toBeLessThan(level.hi);
      expect(truth).toBeGreaterThanOrEqual(level.lo);
      expect(truth).toBeLessThanOrEqual(level.hi);
    }),
  );
});

test("the truth of a total lies inside the sum of its parts' intervals", () => {
  fc.assert(
    fc.property(fc.array(truths, { minLength: 1, maxLength: 8 }), (parts) => {
      const total = sumLevels(parts.map((part) => protectCount(part, 5)));
      const truth = parts.reduce((sum, part) => sum + part, 0);
      expect(total.value % 5).toBe(0);
      expect(truth).toBeGreaterThanOrEqual(total.lo);
      expect(truth).toBeLessThanOrEqual(total.hi);
    }),
  );
});

test("a numerator never passes its denominator, nor the seats that there are", () => {
  fc.assert(
    fc.property(truths, truths, (a, b) => {
      const [part, whole] = [Math.min(a, b), Math.max(a, b)];
      expect(protectCount(part, 5).value).toBeLessThanOrEqual(protectCount(whole, 5).value);
      expect(protectCount(part, 5, whole).value).toBeLessThanOrEqual(whole);
    }),
  );
});

test("class S is exact; the others are low under their threshold, decided on the published multiple", () => {
  expect(toCell(protectCount(3, undefined), "S", undefined)).toEqual({ status: "value", value: 3 });
  expect(toCell(protectCount(2, 5), "P", 5)).toEqual({ status: "low", below: 5 });
  expect(toCell(protectCount(3, 5), "P", 5)).toMatchObject({ status: "value", value: 5 });
  expect(toCell(protectCount(7, 5), "G", 5)).toEqual({ status: "low", below: 10 });
  expect(toCell(protectCount(8, 5), "G", 5)).toMatchObject({ status: "value", value: 10 });
  expect(toCell(protectCount(4, 10), "C", 10)).toEqual({ status: "low", below: 10 });
  const level = toCell(protectCount(120, 5), "P", 5);
  expect(isRounded(level) && level.rounded).toEqual({ base: 5, lo: 116, hi: 124 });
});
