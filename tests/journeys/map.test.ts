import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFindings, browserOfFile, overflow, SIZES, SWEEP, settled, sites } from "./harness.ts";

const { visit } = browserOfFile();

const WORDS = {
  id: { open: "Buka peta", indicator: "Indikator", change: "Perubahan", map: /^Peta 8 wilayah/, list: "Semua wilayah" },
  en: { open: "Open the map", indicator: "Indicator", change: "Change", map: /^Map of the 8 areas/, list: "All areas" },
} as const;
const LOCALES = ["id", "en"] as const;

const chosenRows = (page: Page) => page.locator('main li > button[aria-pressed="true"] ').allTextContents();
const shapes = (page: Page) => page.locator('[role="application"] path.leaflet-interactive');

/** The map is there once its areas are drawn by the library that moves it. */
async function mapped(page: Page): Promise<void> {
  await settled(page);
  await shapes(page).first().waitFor();
}

test.each(LOCALES)(
  "the weekly page leads to the map of its week, and only then the map's library loads, in %s",
  async (locale) => {
    const { page, requests, complaints, close } = await visit(`${sites.build}#/?minggu=2026-W46&bahasa=${locale}`);
    await settled(page);
    expect(requests.filter((address) => /leaflet/.test(address))).toEqual([]);
    await page.getByRole("link", { name: WORDS[locale].open }).click();
    await mapped(page);
    expect(page.url()).toContain("#/peta?minggu=2026-W46");
    expect(requests.filter((address) => /leaflet-map.*\.js/.test(address))).toHaveLength(1);
    // Under the policy of a deployment: no breach, no other host.
    expect(complaints).toEqual([]);
    expect(requests.filter((address) => !address.startsWith(sites.build))).toEqual([]);
    await close();
  },
);

test.each(LOCALES)("indicator and colour are choices that the back button undoes, in %s", async (locale) => {
  const words = WORDS[locale];
  const { page, close } = await visit(`${sites.build}#/peta?bahasa=${locale}`);
  await mapped(page);
  await page.getByLabel(words.indicator, { exact: true }).selectOption("ban_pantau");
  await page.getByRole("button", { name: words.change, exact: true }).click();
  await page.waitForFunction(() => location.hash.includes("indikator=ban_pantau&warna=perubahan"));
  await page.goBack();
  await page.waitForFunction(() => !location.hash.includes("warna"));
  await page.goBack();
  expect(await page.getByLabel(words.indicator, { exact: true }).inputValue()).toBe("ban_lewat_tenggat");
  await close();
});

test.each(LOCALES)(
  "the keyboard alone: digits choose only while the map has the focus, arrows and Home move it, in %s",
  async (locale) => {
    const { page, close } = await visit(`${sites.build}#/peta?bahasa=${locale}`);
    await mapped(page);
    await page.keyboard.press("2");
    expect(page.url()).not.toContain("wilayah=");
    const map = page.getByRole("application", { name: WORDS[locale].map });
    for (let i = 0; i < 40 && !(await map.evaluate((element) => element === document.activeElement)); i++) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("2");
    await page.waitForFunction(() => location.hash.includes("wilayah=36.02"));
    await expect.poll(async () => (await chosenRows(page)).join()).toContain("Lebak");
    const at = () =>
      shapes(page)
        .first()
        .evaluate((element) => Math.round(element.getBoundingClientRect().left));
    const home = await at();
    await page.keyboard.press("+");
    await page.keyboard.press("+");
    await page.keyboard.press("ArrowRight");
    expect(await at()).not.toBe(home);
    await page.keyboard.press("Home");
    expect(await at()).toBe(home);
    await close();
  },
);

test("map and list choose the same area, and the panel closes", async () => {
  const { page, close } = await visit(`${sites.build}#/peta`);
  await mapped(page);
  await shapes(page)
    .nth(1)
    .click({ position: { x: 120, y: 120 } });
  await page.waitForFunction(() => location.hash.includes("wilayah=36.02"));
  await expect.poll(async () => (await chosenRows(page)).join()).toContain("Kab. Lebak");
  await page.getByRole("button", { name: /^Kota Serang/ }).click();
  await page.waitForFunction(() => location.hash.includes("wilayah=36.73"));
  expect(await page.getByRole("region", { name: "Kota Serang" }).count()).toBe(1);
  await page.getByRole("button", { name: "Tutup Kota Serang" }).click();
  await page.waitForFunction(() => !location.hash.includes("wilayah"));
  await close();
});

test("playing is started by hand, steps through the weeks, and any key stops it", async () => {
  const { page, close } = await visit(`${sites.build}#/peta`);
  await mapped(page);
  const title = () => page.locator("h1").textContent();
  const first = await title();
  await page.waitForTimeout(1200);
  expect(await title()).toBe(first);
  await page.getByRole("button", { name: "Putar 13 minggu" }).click();
  await page.getByText("Peta menampilkan minggu ke-36.").waitFor();
  await page.keyboard.press("Enter");
  const stopped = await title();
  await page.waitForTimeout(1200);
  expect(await title()).toBe(stopped);
  await page.getByRole("button", { name: /^Kembali ke minggu ke-47/ }).click();
  expect(await title()).toBe(first);
  await close();
});

test("people are three groups: keys 1 to 3, no eight areas, no order", async () => {
  const { page, close } = await visit(`${sites.build}#/peta?indikator=asm_cakupan`);
  await mapped(page);
  expect(await page.getByRole("button", { name: "8 kab/kota" }).isDisabled()).toBe(true);
  await page.getByRole("application").focus();
  await page.keyboard.press("2");
  await page.waitForFunction(() => location.hash.includes("wilayah=serang-raya"));
  await page.keyboard.press("4");
  expect(page.url()).toContain("wilayah=serang-raya");
  await close();
});

test.each(LOCALES)("an indicator of the province alone says why there is no map, in %s", async (locale) => {
  const { page, close } = await visit(`${sites.build}#/peta?indikator=rei_hak_dasar&bahasa=${locale}`);
  await settled(page);
  expect(
    await page.getByText(locale === "id" ? /untuk provinsi saja/ : /for the province only/).count(),
  ).toBeGreaterThan(0);
  expect(await page.getByRole("application").count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  await close();
});

test("without its boundaries the page says so and its list has every value (row 23)", async () => {
  const { page, close } = await visit("about:blank");
  await page.route(/banten.*\.json/, (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto(`${sites.build}#/peta`);
  await page.getByText("Batas wilayah tidak dapat dimuat.").waitFor();
  expect(await page.getByRole("region", { name: "Semua wilayah" }).getByRole("button").count()).toBe(8);
  await close();
});

test("a history that does not come takes only the weeks and the changes with it", async () => {
  const { page, close } = await visit("about:blank");
  await page.route(/series\/.*\.json/, (route) => route.fulfill({ status: 403, body: "{}" }));
  await page.goto(`${sites.build}#/peta?wilayah=36.01`);
  await page.getByText("Riwayat indikator ini tidak dapat dimuat").waitFor();
  await mapped(page);
  expect(await page.getByRole("button", { name: "Perubahan", exact: true }).isDisabled()).toBe(true);
  expect(await page.getByRole("region", { name: "Kab. Pandeglang" }).count()).toBe(1);
  await close();
});

test.each(SWEEP)("nothing sticks out and axe finds nothing at $width in $locale", async ({ width, locale }) => {
  const query = `bahasa=${locale}&indikator=ban_realisasi&warna=perubahan&wilayah=36.01&konteks=penduduk`;
  const { page, close } = await visit(`${sites.build}#/peta?${query}`, { size: SIZES[width] });
  await settled(page);
  expect(await overflow(page)).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
  await close();
});

test("on paper the map stands still, with every label", async () => {
  const { page, close } = await visit(`${sites.build}#/peta`, { size: [718, 1000] });
  await mapped(page);
  await page.emulateMedia({ media: "print" });
  const labels = page.locator('figure svg[role="img"] text').locator("visible=true");
  expect(await labels.count()).toBe(8);
  expect(await overflow(page)).toEqual([]);
  await close();
});
