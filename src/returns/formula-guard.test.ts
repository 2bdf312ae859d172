import * as fc from "fast-check";
import { expect, test } from "vitest";
import { guarded, unguarded } from "./formula-guard.ts";

test.each(["=1+1", "+62", "-tunda", "@a", "＝1", "\t=1", " \u200b=1"])(
  "%j would run in a spreadsheet and gets an apostrophe",
  (text) => {
    expect(guarded(text)).toBe(`'${text}`);
  },
);

test.each(["Tambah petugas", "'kutip'", "36.01", ""])("%j stays as it is", (text) => {
  expect(guarded(text)).toBe(text);
  expect(unguarded(text)).toBe(text);
});

test("whatever the text, it is read back as it was", () => {
  const text = fc.stringMatching(/^'{0,3} ?[=@+a-]{0,3}[a-z']{0,4}$/);
  fc.assert(fc.property(fc.oneof(text, fc.string()), (one) => unguarded(guarded(one)) === one));
});
