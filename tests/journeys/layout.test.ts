import { expect, test } from "vitest";
import { browserOfFile, overflow, type Size, settled, sites } from "./harness.ts";

const { visit } = browserOfFile();

const WIDTHS: readonly Size[] = [
  [320, 640],
  [390, 844],
  [640, 900],
  [1024, 768],
  [1280, 800],
  [1440, 900],
  [1920, 1080],
];
const cases = WIDTHS.flatMap((size) => (["id", "en"] as const).map((locale) => ({ width: size[0], size, locale })));

test.each(cases)("nothing scrolls sideways at $width px in $locale", async ({ size, locale }) => {
  const { page, close } = await visit(`${sites.build}#/?bahasa=${locale}`, { size });
  await settled(page);
  expect(await overflow(page)).toEqual([]);
  await close();
});

test("at 200 % text nothing scrolls sideways at 1280 px", async () => {
  const { page, close } = await visit(sites.build, { size: [640, 450] });
  await settled(page);
  expect(await overflow(page)).toEqual([]);
  await close();
});

/** A question of the first screen: what changed, what is off target, where, who must act. */
const FOLD: readonly (readonly [Size, readonly string[]])[] = [
  [
    [1440, 900],
    [
      "h1",
      "Bantuan tersalurkan",
      "Pendampingan sesuai jadwal",
      "Di mana",
      "Siapa yang perlu bertindak",
      "Apa yang berubah",
    ],
  ],
  [
    [1024, 768],
    ["h1", "Bantuan tersalurkan", "Pendampingan sesuai jadwal", "Di mana", "Siapa yang perlu bertindak"],
  ],
];

test.each(FOLD)("the first screen at %j answers without scrolling", async (size, wanted) => {
  const { page, close } = await visit(sites.build, { size });
  await settled(page);
  for (const text of wanted) {
    const place = text === "h1" ? page.locator("h1") : page.getByText(text).locator("visible=true").first();
    const box = await place.boundingBox();
    expect((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0), text).toBeLessThanOrEqual(size[1]);
  }
  await close();
});

test.each(["id", "en"] as const)("on A4 no text is cut off and every page bears the stamp, in %s", async (locale) => {
  const { page, close } = await visit(`${sites.build}#/?bahasa=${locale}`, { size: [718, 1000] });
  await page.emulateMedia({ media: "print" });
  await settled(page);
  expect(await overflow(page)).toEqual([]);
  const clipped = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main *")]
      .filter((element) => element.children.length === 0 && element.textContent?.trim())
      .filter(
        (element) => getComputedStyle(element).overflow !== "visible" && element.scrollWidth > element.clientWidth + 1,
      )
      .filter((element) => element.clientWidth > 1)
      .map((element) => element.outerHTML.slice(0, 100)),
  );
  expect(clipped).toEqual([]);
  expect(
    await page
      .getByText(locale === "id" ? "DATA SIMULASI" : "SIMULATED DATA")
      .locator("visible=true")
      .count(),
  ).toBeGreaterThan(0);
  await close();
});
