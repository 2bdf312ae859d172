import { expect, test } from "vitest";
import { weeksOf } from "../journeys/deck-site.ts";
import { browserOfFile, overflow, SIZES, settled, sites } from "../journeys/harness.ts";

const { visit } = browserOfFile();

/** Words that only a mistake prints. */
const SLIPS = /\b(NaN|undefined|null|Infinity|Invalid Date)\b|\[object|\{\w+\}/;

const combinations = (["build", "buildAcrossYears"] as const).flatMap((site) =>
  (["id", "en"] as const).flatMap((locale) =>
    Object.entries(SIZES).map(([name, size]) => ({ site, locale, name, size })),
  ),
);

test.each(combinations)("every week of $site in $locale on $name", async ({ site, locale, size }) => {
  const { page, complaints, close } = await visit(sites[site], { size });
  const faults: string[] = [];
  for (const week of await weeksOf(sites[site])) {
    await page.evaluate((fragment) => {
      location.hash = fragment;
    }, `#/?minggu=${week}&bahasa=${locale}`);
    await page.waitForFunction((wanted) => document.documentElement.lang === wanted, locale);
    await settled(page);
    const [text = ""] = await page.locator("body").allInnerTexts();
    const slip = SLIPS.exec(text);
    if (slip) faults.push(`${week}: "${text.slice(Math.max(0, slip.index - 30), slip.index + 30)}"`);
    if ((await page.locator("h1").count()) !== 1) faults.push(`${week}: not one heading`);
    const wide = await overflow(page);
    if (wide.length > 0) faults.push(`${week}: ${wide.join(" ")}`);
  }
  expect([...faults, ...complaints]).toEqual([]);
  await close();
});
