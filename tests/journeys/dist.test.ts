import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BUDGET } from "../../scripts/bench/budget.ts";
import { DIST } from "../../scripts/ensure-build.ts";
import { referencedScripts } from "../../scripts/referenced-scripts.ts";
import { browserOfFile, settled, sites } from "./harness.ts";

const { visit } = browserOfFile();

const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const texts = files.filter((file) => /\.(html|js|css|svg|json)$/.test(file));

/** Addresses that name something and are never fetched: XML namespaces, and where React explains its error numbers. */
const NAMES_ONLY = [
  /^https?:\/\/www\.w3\.org\//,
  /^https:\/\/react\.dev\/errors\//,
  // Leaflet's own attribution, which the map does not show.
  /^https:\/\/leafletjs\.com/,
  // Where the errors of Redux and Immer, which Recharts stands on, are explained; part of a message, never fetched.
  /^https:\/\/redux(-toolkit)?\.js\.org\/Errors\?/,
  /^https:\/\/bit\.ly\/3cXEKWf$/,
  // Office's names of its own formats, in the reader and the writer of workbooks.
  /^https?:\/\/(schemas\.(openxmlformats|microsoft)\.(org|com)|purl\.(oclc\.)?org|(www\.)?sheetjs\.(openxmlformats\.org|com))\b/,
  // Where the messages and comments of the writers of Office files point; nothing of them is fetched.
  /^https:\/\/(gitbrent\.github\.io\/PptxGenJS\/docs\/|stuk\.github\.io\/jszip\/|answers\.microsoft\.com\/en-us\/msoffice\/|github\.com$)/,
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

test("the shell in index.html holds no figure, and no style that the policy would refuse", () => {
  const html = readFileSync(join(DIST, "index.html"), "utf8");
  expect(html).toContain("Memuat data");
  expect(html).toContain("Loading data");
  expect(html).toContain("DATA SIMULASI");
  expect(html).not.toMatch(/ style="|\d+(%| dari | of )/);
});

test("the scripts that index.html names stay within the budget", () => {
  const scripts = referencedScripts(DIST);
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.reduce((sum, one) => sum + one.gzip, 0) / 1000).toBeLessThanOrEqual(BUDGET.script.first);
});

test("a cold visit of the weekly page stays within the budget of requests, hosts and moving about", async () => {
  const { page, requests, close } = await visit("about:blank", { size: [1366, 768] });
  await page.addInitScript(() => {
    const shifts = { sum: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(sites.build);
  await settled(page);
  await page.waitForLoadState("networkidle");
  // The neighbouring week is fetched when the browser has nothing else to do, and counts too.
  await expect.poll(() => requests.filter((address) => /week\/.*\.json/.test(address)).length).toBe(2);
  expect(requests.length).toBeLessThanOrEqual(BUDGET.requests.first);
  // What the entry asked for ahead is what the application takes: nothing is fetched twice.
  expect(requests.filter((address, i) => requests.indexOf(address) !== i)).toEqual([]);
  const { host } = new URL(sites.build);
  expect(requests.filter((address) => new URL(address).host !== host)).toEqual([]);
  const sum = await page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum);
  expect(sum).toBeLessThanOrEqual(BUDGET.cls.first);
  await close();
});
