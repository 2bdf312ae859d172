import { expect, test } from "vitest";
import { canonicalBreakdown, categoryIn, formatBreakdown, parseBreakdown } from "./breakdown.ts";

const ORDER = ["tahap", "jenis"];

test("the total has no parts", () => {
  expect(parseBreakdown("")).toEqual([]);
  expect(formatBreakdown([], ORDER)).toBe("");
});

test("a crossed breakdown comes apart and together again", () => {
  const text = "tahap=disalurkan|jenis=uep";
  const parts = parseBreakdown(text);
  expect(parts).toEqual([
    { dimension: "tahap", category: "disalurkan" },
    { dimension: "jenis", category: "uep" },
  ]);
  expect(formatBreakdown(parts ?? [], ORDER)).toBe(text);
});

test("categories may hold signs such as > and -", () => {
  expect(parseBreakdown("umur=>30")).toEqual([{ dimension: "umur", category: ">30" }]);
  expect(parseBreakdown("umur=8-14")).toEqual([{ dimension: "umur", category: "8-14" }]);
});

test("whatever the order sent, one spelling is kept", () => {
  expect(canonicalBreakdown("jenis=uep|tahap=disalurkan", ORDER)).toBe("tahap=disalurkan|jenis=uep");
  expect(canonicalBreakdown("jenis=uep", ORDER)).toBe("jenis=uep");
});

test("a dimension that the indicator does not have is refused", () => {
  expect(canonicalBreakdown("pilar=keagamaan", ORDER)).toBeUndefined();
  expect(() => formatBreakdown([{ dimension: "pilar", category: "keagamaan" }], ORDER)).toThrow(RangeError);
});

test("a wrong form is refused, not guessed", () => {
  const wrong = ["tahap", "tahap=", "=uep", "tahap=a|", "|tahap=a", "tahap=a|tahap=b", "tahap=a=b", "tahap=a||jenis=b"];
  for (const text of wrong) expect([text, parseBreakdown(text)]).toEqual([text, undefined]);
});

test("the category of one dimension is found by name", () => {
  expect(categoryIn("tahap=disalurkan|jenis=uep", "jenis")).toBe("uep");
  expect(categoryIn("tahap=disalurkan", "jenis")).toBeUndefined();
});
