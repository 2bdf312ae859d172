import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFindings, browserOfFile, overflow, SIZES, SWEEP, settled, sites } from "./harness.ts";

const { visit } = browserOfFile();
const LOCALES = ["id", "en"] as const;
const THEMES = ["reintegrasi", "bantuan", "asesmen", "sekolah-rakyat"] as const;
const NAMES = {
  id: ["Reintegrasi", "Bantuan sosial", "Asesmen", "Sekolah Rakyat"],
  en: ["Reintegration", "Social aid", "Assessment", "Sekolah Rakyat"],
} as const;

/** Every figure of a theme page stands, its chart included. */
async function themed(page: Page): Promise<void> {
  await settled(page);
  await page.locator(".recharts-surface").first().waitFor();
}

test.each(LOCALES)(
  "the side leads to every theme: a finding, five figures, no word that was lost, in %s",
  async (locale) => {
    const { page, complaints, close } = await visit(`${sites.build}#/?minggu=2026-W46&bahasa=${locale}`);
    await settled(page);
    for (const [i, name] of NAMES[locale].entries()) {
      await page.getByRole("navigation").first().getByRole("link", { name }).click();
      await page.waitForFunction((path) => location.hash.startsWith(`#/tema/${path}?minggu=2026-W46`), THEMES[i]);
      await themed(page);
      expect(await page.locator('[aria-current="page"]').first().textContent()).toContain(name);
      expect(await page.title()).toContain(name);
      expect(await page.locator("h1").textContent()).toMatch(/\d/);
      const strip = page.getByRole("list", { name: locale === "id" ? "Lima angka utama" : "Five main figures" });
      expect(await strip.getByRole("listitem").count()).toBe(5);
      expect(await page.getByRole("main").textContent(), name).not.toMatch(/undefined|NaN|null|\{\w+\}/);
    }
    expect(complaints).toEqual([]);
    await close();
  },
);

test("the five figures lead to their indicators by keyboard, and the chart is read with the arrow keys", async () => {
  const { page, close } = await visit(`${sites.build}#/tema/bantuan?minggu=2026-W47`);
  await themed(page);
  const chart = page.getByRole("application");
  for (let i = 0; i < 60 && !(await chart.evaluate((element) => element.contains(document.activeElement))); i++) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("ArrowRight");
  await page.locator(".recharts-tooltip-wrapper p").first().waitFor();
  await page.getByRole("link", { name: "Bantuan tersalurkan" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => location.hash === "#/indikator/ban_realisasi?minggu=2026-W47");
  await close();
});

test("a history that does not come takes its own figures and no others", async () => {
  const { page, close } = await visit("about:blank");
  await page.route(/series\/.*\.json/, (route) => route.fulfill({ status: 403, body: "{}" }));
  await page.goto(`${sites.build}#/tema/bantuan`);
  await page.getByText("Riwayat indikator ini tidak dapat dimuat").first().waitFor();
  expect(await page.getByRole("heading", { name: /^Alur bantuan/ }).count()).toBe(1);
  expect(await axeFindings(page)).toEqual([]);
  await close();
});

test("a theme that does not exist says so and leads to one that does", async () => {
  const { page, close } = await visit(`${sites.build}#/tema/tidak-ada`);
  await page.getByText("Tidak ada tema ini").waitFor();
  await page.getByRole("main").getByRole("link", { name: "Reintegrasi" }).click();
  await themed(page);
  await close();
});

test("all withheld: the page says so", async () => {
  const { page, close } = await visit(`${sites.dev}?gangguan=rahasia#/tema/asesmen`);
  await page.getByText("dirahasiakan").first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await close();
});

test.each(SWEEP)(
  "nothing sticks out and axe finds nothing at $width in $locale",
  { timeout: 120_000 },
  async ({ width, locale }) => {
    const { page, close } = await visit(`${sites.build}#/tema/${THEMES[0]}?bahasa=${locale}`, { size: SIZES[width] });
    for (const theme of THEMES) {
      await page.goto(`${sites.build}#/tema/${theme}?bahasa=${locale}`);
      await themed(page);
      expect(await overflow(page), theme).toEqual([]);
      expect(await axeFindings(page), theme).toEqual([]);
    }
    await close();
  },
);
