import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseCsv } from "./parse-csv.ts";
import { writeCsv } from "./write-csv.ts";

const awkward = fc.oneof(
  fc.string(),
  fc.constantFrom("", " ", '"', '""', ";", ",", "\n", "\r\n", "\r", 'a"b', "a;b\nc", "\uFEFF"),
);

test("what is written is read again, with quotes, separators and breaks in the cells", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(awkward, { minLength: 1, maxLength: 5 }), { maxLength: 6 }),
      fc.constantFrom(";" as const, "," as const),
      (records, separator) => {
        const parsed = parseCsv(writeCsv(records, separator), separator);
        expect(parsed.fault).toBeUndefined();
        expect(parsed.records.map((record) => record.cells)).toEqual(records);
      },
    ),
  );
});

test("a record's line is where it begins, also after breaks inside quotes", () => {
  const { records } = parseCsv('a;b\r\n"1\r\n2\n3";x\r\nlast;y\n', ";");
  expect(records.map((record) => record.line)).toEqual([1, 2, 5]);
});

test("LF, CRLF and CR end a record, and the last needs none", () => {
  const { records } = parseCsv("a\nb\r\nc\rd", ";");
  expect(records.map((record) => record.cells)).toEqual([["a"], ["b"], ["c"], ["d"]]);
});

test("a separator at the end of a line makes an empty last cell", () => {
  expect(parseCsv("a;\n;", ";").records.map((record) => record.cells)).toEqual([
    ["a", ""],
    ["", ""],
  ]);
});

test("a quote that is never closed is named by the line where it opens", () => {
  expect(parseCsv('a;b\n1;"x\ny\n', ";").fault).toEqual({ line: 2, kind: "unclosed" });
});

test("a quote inside a cell and text after a closing quote are refused", () => {
  expect(parseCsv('a\nx"y"\n', ";").fault).toEqual({ line: 2, kind: "stray" });
  expect(parseCsv('a\n"x"y\n', ";").fault).toEqual({ line: 2, kind: "stray" });
});
