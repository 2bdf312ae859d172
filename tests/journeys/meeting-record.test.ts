import { expect, test } from "vitest";
import { axeFindings, browserOfFile, overflow, type Size, sites } from "./harness.ts";

const { visit } = browserOfFile();
/** A4 within its margins, in CSS pixels. */
const SHEET = { width: 182 * (96 / 25.4), height: 275 * (96 / 25.4) };

/** The record over a slide, with so many items decided and as many old ones closed, each as long as it may be. */
async function open(locale: "id" | "en", items: number, size: Size = [1366, 768]) {
  const one = await visit(`${sites.dev}tests/journeys/meeting-record.html?bahasa=${locale}&butir=${items}`, {
    size,
    // A headless browser would print to nowhere and come back at once; here the sheet has to be looked at.
    before: async (page) => {
      await page.addInitScript("window.print = () => undefined");
    },
  });
  await one.page.locator("form").waitFor();
  await one.page.evaluate(() => document.fonts.ready.then(() => undefined));
  return one;
}

test.each([
  ["id", [1366, 768]],
  ["en", [1024, 768]],
  ["id", [390, 844]],
] as const)("in %s at %j nothing sticks out, and every control is large enough for a finger", async (locale, size) => {
  const { page, close } = await open(locale, 3, size);
  await page.locator("button[type=submit]").click();
  expect(await overflow(page)).toEqual([]);
  const small = await page
    .locator("dialog :is(button, select, textarea, input:not([type=file]))")
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML));
  expect(small).toEqual([]);
  const cut = await page.locator("dialog p, dialog h3, dialog button").evaluateAll((all) => {
    return all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent);
  });
  expect(cut).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
  await close();
});

test.each([
  ["id", 6],
  ["en", 6],
  ["id", 3],
  ["en", 1],
] as const)(
  "in %s the minutes of %i decisions are one sheet, whole, and the only thing printed",
  async (locale, items) => {
    const { page, close } = await open(locale, items);
    await page.getByRole("button", { name: /Cetak notulen|Print the minutes/ }).click();
    const sheet = page.locator("article");
    await sheet.waitFor({ state: "attached" });
    expect(await sheet.isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect([await sheet.isVisible(), await page.locator("dialog").isVisible()]).toEqual([true, false]);
    await page.setViewportSize({ width: Math.floor(SHEET.width), height: Math.floor(SHEET.height) });
    expect(await overflow(page)).toEqual([]);
    const text = await sheet.textContent();
    for (const words of ["TERBATAS", "5f0c2a91", `R2026-W47-${items}`, "B0310", "BNPT"]) expect(text).toContain(words);
    const rows = await sheet.locator("td, th").evaluateAll((cells) => {
      return cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.textContent);
    });
    expect(rows).toEqual([]);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await close();
  },
);

test("once it is printed, the page prints as it did before", async () => {
  const { page, close } = await open("id", 1);
  await page.getByRole("button", { name: "Cetak notulen" }).click();
  await page.locator("article").waitFor({ state: "attached" });
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await page.locator("article").waitFor({ state: "detached" });
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("dialog").isVisible()).toBe(true);
  await close();
});
