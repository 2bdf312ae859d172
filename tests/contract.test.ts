import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type * as z from "zod/mini";
import { cellSchema, measureSchema, rateSchema } from "../src/contract/cell-schema.ts";
import { contextFileSchema } from "../src/contract/context-file.ts";
import {
  INDEX_EXAMPLE,
  MANIFEST_EXAMPLE,
  POINTER_EXAMPLE,
  SERIES_EXAMPLE,
  WEEK_EXAMPLE,
} from "../src/contract/examples.ts";
import { CONTEXT_EXAMPLE, FILE_LIST_EXAMPLE, QUALITY_EXAMPLE } from "../src/contract/examples-quality.ts";
import { fileListSchema, promisedFiles } from "../src/contract/file-list.ts";
import { manifestSchema, pointerSchema } from "../src/contract/manifest.ts";
import { openApiDocument } from "../src/contract/openapi-document.ts";
import { qualityFileSchema } from "../src/contract/quality-file.ts";
import { seriesFileSchema } from "../src/contract/series-file.ts";
import { indexSchema } from "../src/contract/snapshot-index.ts";
import { weekFileSchema } from "../src/contract/week-file.ts";

const FILES = [
  ["pointer", pointerSchema, POINTER_EXAMPLE],
  ["manifest", manifestSchema, MANIFEST_EXAMPLE],
  ["week", weekFileSchema, WEEK_EXAMPLE],
  ["series", seriesFileSchema, SERIES_EXAMPLE],
  ["index", indexSchema, INDEX_EXAMPLE],
  ["quality", qualityFileSchema, QUALITY_EXAMPLE],
  ["quality list", fileListSchema, FILE_LIST_EXAMPLE],
  ["context", contextFileSchema, CONTEXT_EXAMPLE],
] as const satisfies readonly (readonly [string, z.ZodMiniType, unknown])[];

/** The fields that a schema complains of, as a message would name them. */
function faults(schema: z.ZodMiniType, value: unknown): string[] {
  const result = schema.safeParse(value);
  return result.success ? [] : [...new Set(result.error.issues.map((issue) => issue.path.join(".")))];
}

/** A deep copy with one field replaced; undefined takes it out. */
function changed(value: unknown, path: readonly (string | number)[], replacement: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(value));
  const last = path.at(-1) ?? "";
  const holder = path.slice(0, -1).reduce((at, key) => (at as never)[key], copy) as Record<string | number, unknown>;
  if (replacement === undefined) delete holder[last];
  else holder[last] = replacement;
  return copy;
}

const NO_COUNTS = [Number.NaN, Number.POSITIVE_INFINITY, 1e308, -1, 2 ** 53 + 1, 1.5, "12", null, true];

test.each(FILES)("the example of the %s file passes its schema unchanged", (_, schema, example) => {
  expect(schema.parse(example)).toEqual(example);
});

test.each(FILES)("a field of tomorrow in the %s file is ignored", (_, schema, example) => {
  expect(schema.parse({ ...example, fieldOfTomorrow: 1 })).toEqual(example);
});

test.each(FILES)("another major version of the %s file is refused", (_, schema, example) => {
  expect(faults(schema, { ...example, schema: example.schema.replace("/1", "/2") })).toEqual(["schema"]);
});

test.each(NO_COUNTS)("%s is no count", (wrong) => {
  expect(faults(cellSchema, { status: "value", value: wrong })).toEqual(["value"]);
  const rounded = { status: "value", value: 5, rounded: { base: 5, lo: 1, hi: 9 } };
  expect(faults(cellSchema, changed(rounded, ["rounded", "lo"], wrong))).toEqual(["rounded.lo"]);
  expect(faults(cellSchema, changed(rounded, ["rounded", "hi"], wrong))).toEqual(["rounded.hi"]);
  expect(faults(weekFileSchema, changed(WEEK_EXAMPLE, ["reports", "late"], wrong))).toEqual(["reports.late"]);
  expect(faults(manifestSchema, changed(MANIFEST_EXAMPLE, ["files", 0, "bytes"], wrong))).toEqual(["files.0.bytes"]);
  expect(faults(seriesFileSchema, changed(SERIES_EXAMPLE, ["rows", 0, "reported", 0], wrong))).toEqual([
    "rows.0.reported.0",
  ]);
  expect(faults(seriesFileSchema, changed(SERIES_EXAMPLE, ["rows", 0, "numerator", 0], wrong))).not.toEqual([]);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e308, 2 ** 53 + 1, "12"])("%s is no number of any kind", (wrong) => {
  expect(faults(rateSchema, { form: "exact", value: wrong })).toEqual(["value"]);
  expect(faults(rateSchema, { form: "rounded", percent: wrong, step: 5 })).toEqual(["percent"]);
  expect(faults(measureSchema, { form: "median", value: wrong })).toEqual(["value"]);
  expect(faults(measureSchema, { form: "mean", value: 1, lo: wrong, hi: 2, pairs: 20 })).toEqual(["lo"]);
  expect(faults(weekFileSchema, changed(WEEK_EXAMPLE, ["targets", 0, "value"], wrong))).toEqual(["targets.0.value"]);
  const jump = changed(WEEK_EXAMPLE, ["review", 0, "rules", 0], { rule: "jump", events: 12, times: wrong });
  expect(faults(weekFileSchema, jump)).toEqual(["review.0.rules.0.times"]);
  expect(faults(seriesFileSchema, changed(SERIES_EXAMPLE, ["rows", 0, "rate", 0], wrong))).not.toEqual([]);
  const measured = changed(SERIES_EXAMPLE, ["rows", 0, "measure"], [[wrong], null]);
  expect(faults(seriesFileSchema, measured)).not.toEqual([]);
});

test("a value that no list knows is refused with the name of its field", () => {
  const path = ["figures", 0, "figure", "status"] as const;
  expect(faults(weekFileSchema, changed(WEEK_EXAMPLE, path, "excellent"))).toEqual(["figures.0.figure.status"]);
  const cell = ["figures", 1, "figure", "numerator", "status"] as const;
  expect(faults(weekFileSchema, changed(WEEK_EXAMPLE, cell, "unknown"))[0]).toContain("figures.1.figure.numerator");
});

test("a field that is missing is refused with its name", () => {
  expect(faults(weekFileSchema, changed(WEEK_EXAMPLE, ["cutOff"], undefined))).toEqual(["cutOff"]);
  expect(faults(manifestSchema, changed(MANIFEST_EXAMPLE, ["synthetic"], undefined))).toEqual(["synthetic"]);
});

test("weeks, days and moments that no calendar has are refused", () => {
  for (const week of ["2025-W53", "2026-W00", "2026-W60", "2026-47", "26-W47"]) {
    expect([week, faults(weekFileSchema, { ...WEEK_EXAMPLE, week })]).toEqual([week, ["week"]]);
  }
  expect(faults(weekFileSchema, { ...WEEK_EXAMPLE, week: "2026-W53" })).toEqual([]);
  expect(faults(weekFileSchema, { ...WEEK_EXAMPLE, cutOff: "2026-13-23T16:00:00+07:00" })).toEqual(["cutOff"]);
  expect(faults(weekFileSchema, changed(WEEK_EXAMPLE, ["items", 0, "due"], "2026-02-30"))).toEqual(["items.0.due"]);
});

test("a column of a series is as long as its weeks", () => {
  expect(faults(seriesFileSchema, changed(SERIES_EXAMPLE, ["rows", 0, "status"], ["near"]))).toEqual(["rows.0.status"]);
  expect(faults(seriesFileSchema, { ...SERIES_EXAMPLE, asOf: [] })).toEqual(["asOf"]);
});

test("a manifest leads to files of its own release only", () => {
  for (const path of [
    "../index.json",
    "week/../../x.json",
    "/etc/passwd",
    "https://example.org/x.json",
    "week\\x.json",
  ]) {
    expect([path, faults(manifestSchema, changed(MANIFEST_EXAMPLE, ["files", 0, "path"], path))]).toEqual([
      path,
      ["files.0.path"],
    ]);
  }
  // A page of today takes a release that holds more than it knows.
  expect(faults(manifestSchema, changed(MANIFEST_EXAMPLE, ["files", 0, "path"], "besok/2026-W47.json"))).toEqual([]);
});

test("how a return stood is told for every week of a quality file, and no return holds more than it owes", () => {
  expect(faults(qualityFileSchema, changed(QUALITY_EXAMPLE, ["weeks"], ["2026-W47"]))).toEqual([
    "senders.0.states",
    "senders.1.states",
  ]);
  expect(faults(qualityFileSchema, changed(QUALITY_EXAMPLE, ["senders", 1, "valid"], 218))).toEqual([
    "senders.1.valid",
  ]);
});

test("a release promises what its manifest lists, and what the list that it names lists", () => {
  const bytes = new TextEncoder().encode(JSON.stringify(FILE_LIST_EXAMPLE));
  const own = MANIFEST_EXAMPLE.files.map((file) => file.path);
  const paths = (read: () => Uint8Array | undefined) => promisedFiles(MANIFEST_EXAMPLE, read).map((file) => file.path);
  expect(paths(() => bytes)).toEqual([...own, "quality/2026-W47.json"]);
  // What a list that is gone or broken promised nobody knows; that it is gone, the manifest tells.
  expect(paths(() => undefined)).toEqual(own);
  expect(paths(() => bytes.slice(0, 20))).toEqual(own);
});

test("openapi.json is what the schemas say (npm run openapi)", () => {
  const committed = readFileSync(new URL("../src/contract/openapi.json", import.meta.url), "utf8");
  expect(committed).toBe(`${JSON.stringify(openApiDocument(), null, 2)}\n`);
});

test("every reference of openapi.json leads somewhere", () => {
  const text = JSON.stringify(openApiDocument());
  const document = JSON.parse(text);
  for (const [, reference] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
    const target = (reference ?? "").split("/").reduce((at, key) => at?.[key], document);
    expect([reference, typeof target]).toEqual([reference, "object"]);
  }
  expect(Object.keys(document.paths)).toHaveLength(8);
});
