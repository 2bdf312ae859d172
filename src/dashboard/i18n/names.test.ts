import { expect, test } from "vitest";
import * as names from "./names.ts";

test("an indicator starts small inside a sentence, a proper name does not", () => {
  expect(names.midSentence("Bantuan tersalurkan")).toBe("bantuan tersalurkan");
  expect(names.midSentence("Sekolah Rakyat seats filled")).toBe("Sekolah Rakyat seats filled");
  expect(names.midSentence("DTSEN check")).toBe("DTSEN check");
});

test("a list ends with and", () => {
  expect(names.listOf("id", ["a", "b"])).toBe("a dan b");
  expect(names.listOf("id", ["a", "b", "c"])).toBe("a, b, dan c");
  expect(names.listOf("en", ["a", "b", "c"])).toBe("a, b and c");
  expect(names.listOf("en", ["a"])).toBe("a");
});
