import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { broken, deckStands, measureDeck, placeOf } from "./deck-walk.ts";
import { axeFindings, browserOfFile, EVERYTHING, overflow, SIZES, sites } from "./harness.ts";

const { visit } = browserOfFile();
/** A browser that was told to write twice as large as usual. */
const { visit: visitLarge } = browserOfFile(["--blink-settings=defaultFontSize=32"]);

const LANGUAGES = ["id", "en"] as const;
const closed = (page: Page) => expect.poll(() => page.locator("dialog").count()).toBe(0);

test.each(LANGUAGES)(
  "axe finds nothing on slides, tables, all slides, help and record, in %s",
  async (locale) => {
    const { page, close } = await visit(`${sites.build}#/paparan/1?bahasa=${locale}`, { size: [1366, 768] });
    await deckStands(page);
    const { all } = await placeOf(page);
    for (let n = 1; n <= all; n += 1) {
      await expect.poll(async () => (await placeOf(page)).n).toBe(n);
      // The slides in turn, one in this language, the next in the other; in the full run all in both.
      if (EVERYTHING || (n % 2 === 0) === (locale === "en")) expect([n, ...(await axeFindings(page))]).toEqual([n]);
      if (n === 3 || (EVERYTHING && n % 3 === 0)) {
        await page.keyboard.press("v");
        await page.locator("section [data-sheet] table").waitFor();
        expect([n, ...(await axeFindings(page))]).toEqual([n]);
      }
      await page.keyboard.press("PageDown");
    }
    for (const key of ["g", "?"]) {
      await page.keyboard.press(key);
      await page.locator("dialog").waitFor();
      expect([key, ...(await axeFindings(page))]).toEqual([key]);
      await page.keyboard.press("Escape");
      await closed(page);
    }
    await page.keyboard.press("?");
    await page
      .locator("dialog")
      .getByRole("button", { name: locale === "id" ? "Catat keputusan" : "Record a decision" })
      .click();
    await page.locator("dialog form").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await close();
  },
  120_000,
);

test.each(LANGUAGES)(
  "axe finds nothing and nothing sticks out of speaker view and arranging panel, in %s",
  async (locale) => {
    const every = [SIZES.desktop, SIZES.tablet, SIZES.phone];
    for (const size of EVERYTHING ? every : locale === "id" ? [SIZES.desktop, SIZES.phone] : [SIZES.tablet]) {
      const { page, close } = await visit(`${sites.build}#/paparan/pembicara?bahasa=${locale}`, { size });
      await page.locator("[data-sheet]").first().waitFor();
      expect([size, ...(await axeFindings(page)), ...(await overflow(page))]).toEqual([size]);
      await page.evaluate((to) => {
        location.hash = to;
      }, `#/paparan/susun?bahasa=${locale}`);
      await page.getByRole("switch").first().waitFor();
      expect([size, ...(await axeFindings(page)), ...(await overflow(page))]).toEqual([size]);
      await close();
    }
  },
  120_000,
);

test("what is protected, stale or not in is said on the slides, and is as legible", async () => {
  const { page, close } = await visit(`${sites.dev}?gangguan=rahasia#/paparan/1`, { size: SIZES.projector });
  await deckStands(page);
  const hidden = await measureDeck(page);
  expect(broken(hidden)).toEqual([]);
  expect(hidden.some(({ title }) => title.includes("dirahasiakan"))).toBe(true);
  await close();
  const stale = await visit(`${sites.dev}?gangguan=basi#/paparan/1`, { size: [1024, 768] });
  await deckStands(stale.page);
  expect(await stale.page.locator("section [data-sheet]").textContent()).toMatch(/Data berumur \d+ hari/);
  expect(broken(await measureDeck(stale.page))).toEqual([]);
  await stale.close();
}, 120_000);

test("where no figure may be shown there is no slide, but what every page says", async () => {
  for (const fault of ["500", "401", "kosong"]) {
    const { page, close } = await visit(`${sites.dev}?gangguan=${fault}#/paparan/1`);
    await page.locator("h1").first().waitFor({ timeout: 45_000 });
    expect(await page.locator("[data-sheet]").count(), fault).toBe(0);
    expect(await axeFindings(page), fault).toEqual([]);
    await close();
  }
}, 120_000);

test("letters twice as large leave the slides as they are and cut nothing off around them", async () => {
  const { page, close } = await visitLarge(`${sites.build}#/paparan/3`, { size: [1366, 768] });
  await deckStands(page);
  expect(broken((await measureDeck(page)).slice(0, 4))).toEqual([]);
  expect(await overflow(page)).toEqual([]);
  await page.evaluate(() => {
    location.hash = "#/paparan/susun";
  });
  await page.getByRole("switch").first().waitFor();
  expect(await overflow(page)).toEqual([]);
  await close();
});

test("the deck is arranged in the panel and the link carries it", async () => {
  const { page, close } = await visit(`${sites.build}#/paparan/susun`, { size: SIZES.desktop });
  const rows = page.getByRole("switch");
  await rows.first().waitFor();
  await page
    .getByRole("switch", { name: /Sekolah Rakyat/ })
    .first()
    .click();
  expect(page.url()).toContain("urut=");
  await page.getByRole("button", { name: /^Naikkan Bantuan sosial/ }).click();
  await page.getByText("dipindah, semula").first().waitFor();
  await page.getByRole("button", { name: "Indikator", exact: true }).click();
  await page.getByLabel("Indikator", { exact: true }).selectOption("tkl_tepat_waktu");
  await page.getByRole("button", { name: "Tambahkan", exact: true }).click();
  await expect.poll(() => page.url()).toContain("i-tkl_tepat_waktu");
  // The same by keyboard: Alt and an arrow.
  await page.getByRole("switch", { name: /tepat waktu/ }).focus();
  const before = page.url();
  await page.keyboard.press("Alt+ArrowUp");
  await expect.poll(() => page.url()).not.toBe(before);
  const order = /urut=[^&]+/.exec(page.url())?.[0];
  await page.getByRole("link", { name: "Mulai paparan" }).click();
  await deckStands(page);
  // The link names the week: sent round, it shows this one also when there is a newer.
  const link = page.url();
  expect(link).toMatch(new RegExp(`#/paparan/1\\?minggu=\\d{4}-W\\d{2}&${order?.replaceAll(".", "\\.")}$`));
  // Whoever is sent the link sees the same slides.
  const other = await visit(link, { size: [1280, 720] });
  await deckStands(other.page);
  expect(await placeOf(other.page)).toEqual(await placeOf(page));
  const titles = (await measureDeck(other.page)).map(({ title }) => title);
  expect(titles).toEqual((await measureDeck(page)).map(({ title }) => title));
  expect(titles.some((title) => title.startsWith("Kursi Sekolah Rakyat"))).toBe(false);
  await other.close();
  await close();
}, 90_000);
