import { afterAll, beforeAll, expect, test } from "vitest";
import { type DeckSite, sampleSite, weeksOf } from "./deck-site.ts";
import { broken, deckStands, measureDeck } from "./deck-walk.ts";
import { browserOfFile, sites } from "./harness.ts";
import { measureSlide } from "./slide-measure.ts";

const { visit } = browserOfFile();
let site: DeckSite;
beforeAll(async () => {
  site = await sampleSite(sites.build);
});
afterAll(() => site.close());

/** Eight weeks of two years, the newest and those of a year's turn among them; the full run takes all. */
const SAMPLE = 8;
const SIZES = [
  [1920, 1080],
  [1024, 768],
] as const;

function sampleOf(weeks: readonly string[]): readonly string[] {
  const step = (weeks.length - 1) / (SAMPLE - 1);
  return Array.from({ length: SAMPLE }, (_, i) => weeks[Math.round(i * step)] ?? "");
}

test("every slide of eight weeks can be read from the last row", async () => {
  for (const [i, week] of sampleOf(await weeksOf(site.address)).entries()) {
    const size = SIZES[i % 2] ?? SIZES[0];
    // Two weeks of each size in a language, then the other.
    const locale = i % 4 < 2 ? "id" : "en";
    const { page, complaints, close } = await visit(`${site.address}#/paparan/1?minggu=${week}&bahasa=${locale}`, {
      size,
    });
    await deckStands(page);
    const measured = await measureDeck(page);
    expect(measured.length, week).toBeGreaterThan(8);
    expect(broken(measured), `${week} ${locale} ${size.join("×")}`).toEqual([]);
    expect(complaints, week).toEqual([]);
    // As large as the window allows, with room for the controls at most.
    const shown = await page.locator("section:has([data-sheet])").boundingBox();
    expect(shown?.width, week).toBeGreaterThan(0.97 * Math.min(size[0], (size[1] * 16) / 9));
    // Nothing scrolls, whatever the slide.
    expect(await page.evaluate(() => [scrollX, scrollY, document.documentElement.scrollHeight > innerHeight])).toEqual([
      0,
      0,
      false,
    ]);
    await close();
  }
}, 240_000);

test("the measure finds small letters, pale letters, and what sticks out or lies on something else", async () => {
  const { page, close } = await visit(`${site.address}#/paparan/3`, { size: [1280, 720] });
  await deckStands(page);
  expect(broken([{ n: 3, title: "", ...(await page.evaluate(measureSlide)) }])).toEqual([]);
  const faultsAfter = async (style: string, selector: string) => {
    await page.evaluate(
      // Through the object model: the policy allows no style attribute.
      ([css, which]) => {
        const element = document.querySelector<HTMLElement>(which ?? "");
        if (element !== null) element.style.cssText = css ?? "";
      },
      [style, selector],
    );
    const faults = broken([{ n: 3, title: "", ...(await page.evaluate(measureSlide)) }]);
    await page.evaluate((which) => document.querySelector(which)?.removeAttribute("style"), selector);
    return faults.join("\n");
  };
  const heading = "[data-sheet] h2";
  expect(await faultsAfter("font-size: 30px", heading)).toContain("text of 30 px");
  expect(await faultsAfter("color: #888", heading)).toContain("contrast");
  expect(await faultsAfter("white-space: nowrap; margin-left: 1500px", heading)).toContain("beyond the margin");
  expect(await faultsAfter("transform: translateY(120px)", heading)).toContain("lies on");
  expect(await faultsAfter("font-size: 20px", "[data-strip]")).toContain("strip of 20 px");
  await close();
});
