import { expect, test } from "vitest";
import { axeFindings, browserOfFile, overflow, SIZES, SWEEP, settled, sites } from "./harness.ts";

const { visit } = browserOfFile();
const LOCALES = ["id", "en"] as const;
const WORDS = {
  id: {
    entry: "Mutu data",
    findings: /temuan minggu ini/,
    sources: "Kapan tiap sumber diterima dan dimutakhirkan",
    revised: /direvisi/,
    check: "Periksa laporan",
    table: "Tampilkan sebagai tabel",
  },
  en: {
    entry: "Data quality",
    findings: /this week and the figures that wait/,
    sources: "When each source arrived and is next updated",
    revised: /revised/,
    check: "Check a report",
    table: "Show as a table",
  },
} as const;

test.each(LOCALES)("who has sent, what waits and what was revised stand on one page, in %s", async (locale) => {
  const words = WORDS[locale];
  const { page, complaints, close } = await visit(`${sites.build}#/?bahasa=${locale}`);
  await settled(page);
  await page.getByRole("navigation").first().getByRole("link", { name: words.entry }).click();
  const findings = page.getByRole("table", { name: words.findings });
  await findings.waitFor();
  // The mocks' newest week lacks returns, and a late one has corrected the week before.
  expect(await findings.getByRole("row").count()).toBeGreaterThan(2);
  expect(await page.getByRole("table", { name: words.sources }).getByRole("row").count()).toBeGreaterThan(10);
  expect(await page.getByRole("table", { name: words.revised }).getByRole("row").count()).toBeGreaterThan(1);
  expect(await page.getByRole("main").textContent()).not.toMatch(/undefined|NaN|null|\{\w+\}/);
  await page.getByRole("main").getByRole("link", { name: words.check }).click();
  await page.waitForFunction(() => location.hash.startsWith("#/periksa"));
  expect(complaints).toEqual([]);
  await close();
});

test("the weeks of returns can be read as a table, by keyboard alone", async () => {
  const { page, close } = await visit(`${sites.build}#/mutu-data`);
  const figure = page.getByRole("figure", { name: "Ketepatan waktu per wilayah" });
  await figure.waitFor();
  await figure.getByRole("button").first().focus();
  await page.keyboard.press("Enter");
  expect(await figure.getByRole("cell", { name: "ada yang belum masuk" }).count()).toBeGreaterThan(0);
  expect(await figure.getByRole("columnheader", { name: /^Mg ke-|^mg ke-/ }).count()).toBe(13);
  await close();
});

test("where its file is gone the rest of the page stands, and it can be asked for again", async () => {
  let broken = true;
  const { page, close } = await visit(`${sites.build}#/mutu-data`, {
    before: async (fresh) => {
      await fresh.route(/quality\/\d{4}-W\d\d\.json/, (route) =>
        broken ? route.fulfill({ status: 200, contentType: "application/json", body: "{}" }) : route.fallback(),
      );
    },
  });
  await page.getByText("Data laporan tidak dapat dimuat.").waitFor({ timeout: 40_000 });
  expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
  broken = false;
  await page.getByRole("main").getByRole("button", { name: "Coba lagi" }).click();
  await page.getByRole("table", { name: WORDS.id.findings }).waitFor();
  await close();
});

test.each(SWEEP)("nothing sticks out and axe finds nothing at $width in $locale", async ({ width, locale }) => {
  const { page, close } = await visit(`${sites.build}#/mutu-data?bahasa=${locale}`, { size: SIZES[width] });
  await page.getByRole("table", { name: WORDS[locale].sources }).waitFor();
  await settled(page);
  expect(await overflow(page)).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
  await close();
});
