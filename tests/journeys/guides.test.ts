import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { GUIDES } from "../../src/dashboard/view/guides.ts";
import { axeFindings, browserOfFile, overflow, SIZES, SWEEP, settled, sites } from "./harness.ts";

const { visit } = browserOfFile();
const LOCALES = ["id", "en"] as const;

/** How many A4 sheets the page takes. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test.each(LOCALES)(
  "each of the four guides is one page that prints on one sheet, in %s",
  { timeout: 60_000 },
  async (locale) => {
    const { page, complaints, close } = await visit(`${sites.build}#/panduan?bahasa=${locale}`);
    for (const guide of GUIDES) {
      await page.getByRole("heading", { level: 2, name: guide.title[locale] }).waitFor();
      await page.getByRole("link", { name: guide.title[locale] }).click();
      await page.getByRole("heading", { level: 1, name: guide.title[locale] }).waitFor();
      expect(await page.title()).toContain(guide.title[locale]);
      expect(await page.getByRole("main").locator("ol > li").count()).toBe(guide.steps.length);
      expect(await sheets(page), guide.path).toBe(1);
      await page.goBack();
    }
    expect(complaints).toEqual([]);
    await close();
  },
);

test("the guides stand although the server answers nothing", async () => {
  const { page, close } = await visit("about:blank");
  await page.route(/api\/v1\//, (route) => route.abort());
  await page.goto(`${sites.build}#/panduan/unit-data`);
  await page.getByRole("heading", { level: 1, name: "Senin, langkah demi langkah" }).waitFor();
  await page.goto(`${sites.build}#/panduan/tidak-ada`);
  await page.getByText("Tidak ada panduan dengan nama ini").waitFor();
  await close();
});

test("the hint of a first visit covers nothing, leads to the guide, and does not come back in the session", async () => {
  const { page, close } = await visit(sites.build);
  await settled(page);
  const hint = page.getByRole("link", { name: "Cara membaca minggu" });
  await hint.waitFor();
  await hint.click();
  await page.waitForFunction(() => location.hash.startsWith("#/panduan/pimpinan"));
  await page.goBack();
  await settled(page);
  expect(await hint.count()).toBe(0);
  await page.reload();
  await settled(page);
  expect(await hint.count()).toBe(0);
  await close();
});

test.each(SWEEP)("nothing sticks out and axe finds nothing at $width in $locale", async ({ width, locale }) => {
  const { page, close } = await visit("about:blank", { size: SIZES[width] });
  for (const path of ["", "/unit-data"]) {
    await page.goto(`${sites.build}#/panduan${path}?bahasa=${locale}`);
    // The shell has a heading of its own: the page is there once its explanation is.
    await page
      .getByRole("heading", { name: locale === "id" ? "Bagaimana angka dibaca" : "How figures are read" })
      .waitFor();
    expect(await overflow(page), path).toEqual([]);
    expect(await axeFindings(page), path).toEqual([]);
  }
  await close();
});
