import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DIST } from "../../scripts/ensure-build.ts";

const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const texts = files.filter((file) => /\.(html|js|css|svg|json)$/.test(file));

/** Addresses that name something and are never fetched: XML namespaces, and where React explains its error numbers. */
const NAMES_ONLY = [
  /^https?:\/\/www\.w3\.org\//,
  /^https:\/\/react\.dev\/errors\//,
  // Office's names of its own formats, in the reader and the writer of workbooks.
  /^https?:\/\/(schemas\.(openxmlformats|microsoft)\.(org|com)|purl\.(oclc\.)?org|(www\.)?sheetjs\.(openxmlformats\.org|com))\b/,
];

test("the build has a page and hashed assets", () => {
  expect(files.some((file) => file.endsWith("index.html"))).toBe(true);
  expect(texts.length).toBeGreaterThan(2);
});

test("the build holds neither the mocks nor their library", () => {
  expect(files.filter((file) => /mock/i.test(file))).toEqual([]);
  for (const file of texts) {
    expect(readFileSync(file, "utf8"), file).not.toMatch(/mockServiceWorker|setupWorker|\bmsw\b|mock-api/);
  }
});

test("the build holds no source map and names none", () => {
  expect(files.filter((file) => file.endsWith(".map"))).toEqual([]);
  for (const file of texts) expect(readFileSync(file, "utf8"), file).not.toContain("sourceMappingURL");
});

test("the build names no other origin", () => {
  for (const file of texts) {
    const addresses = readFileSync(file, "utf8").match(/https?:\/\/[a-z0-9][^\s"'`<>)\\]*/gi) ?? [];
    expect(
      addresses.filter((address) => !NAMES_ONLY.some((name) => name.test(address))),
      file,
    ).toEqual([]);
  }
});
