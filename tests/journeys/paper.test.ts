import { expect, test } from "vitest";
import { browserOfFile, overflow, settled, sites } from "./harness.ts";

const { visit } = browserOfFile();
/** A4 within its margins, in CSS pixels. */
const SHEET = { width: 690, height: 970 };
const PAGES = [
  "/tema/reintegrasi",
  "/tema/bantuan",
  "/tema/asesmen",
  "/tema/sekolah-rakyat",
  "/wilayah/36.01",
  "/indikator/ban_lewat_tenggat",
  "/indikator/asm_perubahan",
  "/mutu-data",
  "/kamus",
  "/panduan",
] as const;

test.each(["id", "en"] as const)(
  "on paper nothing of the pages behind the first sticks out, in %s",
  { timeout: 120_000 },
  async (locale) => {
    const { page, close } = await visit("about:blank");
    for (const path of PAGES) {
      await page.emulateMedia({ media: "screen" });
      await page.goto(`${sites.build}#${path}?bahasa=${locale}`);
      if (path === "/panduan" || path === "/kamus") await page.locator("main h2").first().waitFor();
      else await settled(page);
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize(SHEET);
      expect(await overflow(page), path).toEqual([]);
    }
    await close();
  },
);
