import { expect, test } from "vitest";
import { sheetNames } from "./sheet-names.ts";

const LONG = "Menurut tahap layanan pascabebas di Banten";

test("names are as Excel takes them, each once", () => {
  const names = sheetNames(["Data", "data", "a/b\\c[d]:*?", "'kutip'", "History", "", LONG, LONG, "Data"], "Lembar");
  expect(names).toEqual([
    "Data",
    "data (2)",
    "a b c d",
    "kutip",
    "Lembar",
    "Lembar (2)",
    "Menurut tahap layanan",
    "Menurut tahap layanan (2)",
    "Data (3)",
  ]);
  expect(names.every((name) => name.length <= 31)).toBe(true);
});

test("one long word is cut, and never within a letter", () => {
  expect(sheetNames([`${"x".repeat(30)}😀`], "Lembar")).toEqual(["x".repeat(30)]);
});
