import { expect, test } from "vitest";
import { chosenSet } from "../chosen-set.ts";
import { faultOf } from "./faults.ts";

test("the address names a fault, and nothing else does", () => {
  expect(faultOf("?gangguan=rusak&mock=utama")).toBe("rusak");
  expect(faultOf("?gangguan=asing")).toBeUndefined();
  expect(faultOf("")).toBeUndefined();
});

test("the address chooses the set before the environment does, and an unknown set is the main one", () => {
  expect(chosenSet("?mock=lintas-tahun", "utama")).toBe("lintas-tahun");
  expect(chosenSet("", "lintas-tahun")).toBe("lintas-tahun");
  expect(chosenSet("?mock=asing", undefined)).toBe("utama");
});
