import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "../../scripts/ensure-build.ts";
import { markdownTable } from "../../scripts/markdown-table.ts";
import { type DeckSite, sampleSite, weeksOf } from "../journeys/deck-site.ts";
import { broken, deckStands, leastOf, type Measured, measureDeckAtOnce } from "../journeys/deck-walk.ts";
import { browserOfFile, sites } from "../journeys/harness.ts";

const { visit } = browserOfFile();
let site: DeckSite;
beforeAll(async () => {
  site = await sampleSite(sites.build);
});
afterAll(() => site.close());

const SIZES = [
  [1920, 1080],
  [1280, 720],
  [1024, 768],
] as const;
const combinations = SIZES.flatMap((size) => (["id", "en"] as const).map((locale) => ({ size, locale })));
const rows = new Map<string, readonly (string | number)[]>();
const nameOf = ({ size, locale }: (typeof combinations)[number]) => `${size.join(" × ")} ${locale}`;

// Beside each other: a deck is mostly waiting for its next slide.
test.concurrent.each(combinations)("every slide of every week in $locale at $size", async ({ size, locale }) => {
  const weeks = await weeksOf(site.address);
  const { page, close } = await visit(`${site.address}#/?bahasa=${locale}`, { size });
  const all: Measured[] = [];
  const faults: string[] = [];
  for (const week of weeks) {
    // Out of the deck before and into the next: a deck stays on its week.
    await page.evaluate((to) => {
      location.hash = to;
    }, `#/?minggu=${week}&bahasa=${locale}`);
    await page.waitForFunction(() => document.querySelector("[data-sheet]") === null);
    await page.evaluate((to) => {
      location.hash = to;
    }, `#/paparan/1?minggu=${week}&bahasa=${locale}`);
    await deckStands(page);
    const measured = await measureDeckAtOnce(page);
    all.push(...measured);
    faults.push(...broken(measured).map((fault) => `${week}: ${fault}`));
  }
  await close();
  const { leastText, leastStrip, contrast, margin } = leastOf(all);
  rows.set(nameOf({ size, locale }), [
    size.join(" × "),
    locale,
    weeks.length,
    all.length,
    leastText,
    leastStrip,
    contrast.toFixed(2),
    margin.toFixed(1),
    faults.length,
  ]);
  expect(faults).toEqual([]);
});

const HEAD = ["size", "language", "weeks", "slides", "text, px", "strip, px", "contrast", "margin, px", "faults"];

/** The table that is committed: the least of everything, in pixels of a sheet of 1920 × 1080. */
afterAll(async () => {
  if (rows.size < combinations.length) return;
  const inOrder = combinations.map((one) => rows.get(nameOf(one)) ?? []);
  const text = `# Every slide of every week, measured

${new Date().toISOString().slice(0, 10)}. The least text, contrast after 15 % flare and distance from an edge, in pixels of
a sheet of 1920 × 1080; promised are 34, 26 in the strip, 4.0 to one and 20.

${markdownTable([HEAD, ...inOrder])}
`;
  await writeFile(join(ROOT, "tests", "deck-legibility.md"), text);
});
