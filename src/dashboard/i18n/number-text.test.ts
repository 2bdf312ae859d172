import fc from "fast-check";
import { expect, test } from "vitest";
import { numberText } from "./number-text.ts";

const TAGS = { id: "id-ID", en: "en-US" } as const;

/** The same by the runtime's own formatter. */
function byIntl(locale: "id" | "en", value: number, least: number, most: number): string {
  const options = { minimumFractionDigits: least, maximumFractionDigits: most };
  return new Intl.NumberFormat(TAGS[locale], options).format(value).replace("-", "\u2212");
}

const digits = fc.constantFrom([0, 3], [1, 3], [0, 0], [2, 2], [1, 1]);
const value = fc.oneof(
  fc.integer({ min: -10_000_000, max: 10_000_000 }),
  // Shares, medians and ties, as figures have them.
  fc
    .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 5 }))
    .map(([n, e]) => Number(`${n}e-${e}`)),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
);

test.each(["id", "en"] as const)("numbers in %s are what the runtime writes", (locale) => {
  fc.assert(
    fc.property(value, digits, (n, [least = 0, most = 0]) => {
      expect(numberText(locale, n, least, most)).toBe(byIntl(locale, n, least, most));
    }),
    { numRuns: 2000 },
  );
});

test("ties are rounded as they are written, away from zero", () => {
  expect(numberText("en", 1.005, 0, 2)).toBe("1.01");
  expect(numberText("id", -0.5, 0, 0)).toBe("\u22121");
  expect(numberText("id", 1234567.5, 0, 0)).toBe("1.234.568");
});
