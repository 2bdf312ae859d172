import { expect, test } from "vitest";
import { CHECK_CHOICES } from "./check-state.ts";
import { chosenIn, ownPart } from "./choices.ts";
import { formatView, parseView } from "./view-state.ts";

test("the part of the page of checks that is open stands in its link, the first without a word", () => {
  const own = ownPart({}, CHECK_CHOICES, { part: "release" });
  expect(formatView({ page: "/periksa", locale: "en", own })).toBe("#/periksa?bahasa=en&bagian=kode-rilis");
  expect(chosenIn(parseView("#/periksa?bahasa=en&bagian=kode-rilis"), CHECK_CHOICES)).toEqual({ part: "release" });
  expect(chosenIn(parseView("#/periksa?bagian=formulir"), CHECK_CHOICES)).toEqual({ part: "form" });
  expect(ownPart({ own }, CHECK_CHOICES, { part: undefined })).toBe("");
});

test("a part that there is not is the first one", () => {
  expect(chosenIn(parseView("#/periksa?bagian=lain&kode=1a2b3c4d"), CHECK_CHOICES)).toEqual({});
});
