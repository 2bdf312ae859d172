import { expect, test } from "vitest";
import { formatLike } from "./number-format.ts";

test.each([
  ["id", "≈ 80%", 80, '"≈ "#,##0"%"'],
  ["id", "≈ 1.510 dari ≈ 1.745 (≈ 87%)", 1510, '"≈ "#,##0" dari ≈ 1.745 (≈ 87%)"'],
  ["en", "1,510 of 1,745", 1745, '"1,510 of "#,##0'],
  ["id", "22%", 21.63, '#,##0"%"'],
  ["id", "20,4%", 20.41, '#,##0.0"%"'],
  ["id", "−0,40 (−0,55 … −0,25)", -0.4, '#,##0.00" (−0,55 … −0,25)";"−"#,##0.00" (−0,55 … −0,25)"'],
  ["id", "0 dari 12", 0, '#,##0" dari 12"'],
  ["id", 'kata "5" kutip', 5, '"kata "#,##0" kutip"'],
] as const)("%s: %s keeps its words around %s", (locale, words, value, format) => {
  expect(formatLike(locale, words, value)).toBe(format);
});

test("words that do not hold the number make no format: a part of another number is not it", () => {
  for (const words of ["belum lapor", "1.510", "50–75%", "510"]) expect(formatLike("id", words, 10)).toBeUndefined();
  expect(formatLike("id", "15 dari 20", 5)).toBeUndefined();
});
