import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { INDICATORS } from "../../src/indicators/registry.ts";
import { axeFindings, browserOfFile, overflow, SIZES, SWEEP, settled, sites } from "./harness.ts";

const { visit } = browserOfFile();
const LOCALES = ["id", "en"] as const;
const WORDS = {
  id: {
    kamus: "Kamus indikator",
    search: "Cari indikator",
    attention: /^Perlu perhatian/,
    table: "Lihat sebagai tabel",
    chart: "Lihat sebagai grafik",
    lastYear: "Minggu yang sama tahun lalu",
    beside: "Bandingkan dengan wilayah",
    value: /^Nilai/,
    none: "Tidak ada indikator yang cocok",
    clear: "Hapus filter",
    failed: "Riwayat indikator ini tidak dapat dimuat",
  },
  en: {
    kamus: "Indicator dictionary",
    search: "Search indicators",
    attention: /^Needs attention/,
    table: "View as table",
    chart: "View as chart",
    lastYear: "Same week last year",
    beside: "Compare with area",
    value: /^Value/,
    none: "No indicator matches",
    clear: "Clear the filters",
    failed: "The history of this indicator could not be loaded",
  },
} as const;

/** The chart is there once its library has drawn the axis. */
async function charted(page: Page): Promise<void> {
  await settled(page);
  await page.locator(".recharts-surface .recharts-xAxis").first().waitFor();
}

test.each(LOCALES)("from the first page every indicator is two clicks away, in %s", async (locale) => {
  const { page, complaints, close } = await visit(`${sites.build}#/?minggu=2026-W46&bahasa=${locale}`);
  await settled(page);
  await page.getByRole("navigation").first().getByRole("link", { name: WORDS[locale].kamus }).click();
  await page.getByRole("table").waitFor();
  const links = page.getByRole("table").getByRole("link");
  expect(await links.count()).toBe(INDICATORS.length);
  for (const { name } of INDICATORS) {
    expect(await links.filter({ hasText: name[locale] }).count(), name[locale]).toBeGreaterThan(0);
  }
  await links
    .filter({ hasText: INDICATORS[0]?.name[locale] ?? "" })
    .first()
    .click();
  await charted(page);
  expect(page.url()).toContain(`#/indikator/${INDICATORS[0]?.key}?minggu=2026-W46`);
  expect(await page.title()).toContain(INDICATORS[0]?.name[locale]);
  expect(complaints).toEqual([]);
  await close();
});

test("every indicator's page shows definition, history, places or why not, and its release", {
  timeout: 240_000,
}, async () => {
  const { page, complaints, close } = await visit(sites.build);
  await settled(page);
  for (const [i, { key, name, tables, shareOnlyGroups }] of INDICATORS.entries()) {
    const locale = LOCALES[i % 2] ?? "id";
    await page.goto(`${sites.build}#/indikator/${key}?bahasa=${locale}`);
    await page.waitForFunction((title) => document.title.startsWith(title), name[locale]);
    await charted(page);
    expect(
      await page
        .getByRole("term")
        .filter({ hasText: /^(Kode|Code)$/ })
        .count(),
      key,
    ).toBe(1);
    expect(await page.getByText(/kode rilis|release code/).count(), key).toBeGreaterThan(0);
    const placed = tables.some((table) => table.geography !== "P") || shareOnlyGroups === true;
    const main = page.getByRole("main");
    expect((await main.locator("th[scope=row]").count()) > 0, key).toBe(placed);
    // A page that lost a figure would say undefined or NaN somewhere.
    expect(await main.textContent(), key).not.toMatch(/undefined|NaN|null|\{\w+\}/);
    expect(await overflow(page), key).toEqual([]);
  }
  expect(complaints).toEqual([]);
  await close();
});

test.each(LOCALES)("the dictionary is searched and filtered, and both are in the link, in %s", async (locale) => {
  const words = WORDS[locale];
  const { page, close } = await visit(`${sites.build}#/kamus?bahasa=${locale}`);
  await page.getByRole("table").waitFor();
  await page.getByLabel(words.search).fill("tkl_");
  await page.waitForFunction(() => location.hash.includes("cari=tkl_"));
  expect(await page.getByRole("table").getByRole("link").count()).toBe(4);
  await page.getByRole("button", { name: words.attention }).click();
  await page.waitForFunction(() => location.hash.includes("hanya=perlu-perhatian"));
  await page.reload();
  await page.getByLabel(words.search).waitFor();
  expect(await page.getByLabel(words.search).inputValue()).toBe("tkl_");
  await page.getByLabel(words.search).fill("zzz");
  await page.getByText(words.none).waitFor();
  await page.getByRole("button", { name: words.clear }).click();
  expect(await page.getByRole("table").getByRole("link").count()).toBe(INDICATORS.length);
  await close();
});

test.each(LOCALES)("the history by keyboard says week by week what its table says, in %s", async (locale) => {
  const words = WORDS[locale];
  const { page, close } = await visit(`${sites.build}#/indikator/ban_lewat_tenggat?bahasa=${locale}`);
  await charted(page);
  const chart = page.getByRole("application");
  for (let i = 0; i < 60 && !(await chart.evaluate((element) => element.contains(document.activeElement))); i++) {
    await page.keyboard.press("Tab");
  }
  expect(await chart.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  const said = page.locator(".recharts-tooltip-wrapper");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const [week = "", value = ""] = await said.locator("p").allTextContents();
  expect(week).toMatch(/^(Mg ke-|Wk )\d/);
  await page.getByRole("button", { name: words.table }).first().focus();
  await page.keyboard.press("Enter");
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: week, exact: true }) });
  expect(await row.textContent()).toContain(value.trim());
  expect(await page.getByRole("button", { name: words.chart }).count()).toBe(1);
  await close();
});

test.each(LOCALES)(
  "last year and another area are one step each, and the back button undoes them, in %s",
  async (locale) => {
    const words = WORDS[locale];
    const { page, close } = await visit(`${sites.build}#/indikator/ban_pantau?bahasa=${locale}`);
    await charted(page);
    await page.getByLabel(words.lastYear).check();
    await page.waitForFunction(() => location.hash.includes("tahunlalu=1"));
    await page.getByLabel(words.beside).selectOption("36.01");
    await page.waitForFunction(() => location.hash.includes("dengan=36.01") && !location.hash.includes("tahunlalu"));
    expect(await page.getByLabel(words.lastYear).isChecked()).toBe(false);
    await page.goBack();
    await page.waitForFunction(() => location.hash.includes("tahunlalu=1"));
    await page.goBack();
    expect(await page.getByLabel(words.beside).inputValue()).toBe("");
    await close();
  },
);

test.each(LOCALES)(
  "the table of areas is sorted by its heads, and what is missing comes last both ways, in %s",
  async (locale) => {
    const { page, close } = await visit(`${sites.build}#/indikator/ban_lewat_tenggat?minggu=2026-W47&bahasa=${locale}`);
    await charted(page);
    const table = page.getByRole("table").filter({ has: page.getByRole("button", { name: WORDS[locale].value }) });
    const head = table.getByRole("button", { name: WORDS[locale].value });
    const names = () => table.locator("tbody").getByRole("rowheader").allTextContents();
    const marked = async () => {
      const rows = await table.locator("tbody tr").allTextContents();
      return rows.findIndex((row) => /belum lapor|not reported/.test(row));
    };
    expect(await table.locator('th[aria-sort="descending"]').count()).toBe(1);
    const down = await names();
    const missing = await marked();
    await head.focus();
    await page.keyboard.press("Enter");
    expect(await table.locator('th[aria-sort="ascending"]').count()).toBe(1);
    const up = await names();
    if (missing < 0) expect(up).toEqual([...down].reverse());
    else {
      expect(missing).toBe(down.length - 1);
      expect(await marked()).toBe(up.length - 1);
    }
    await close();
  },
);

test("an indicator that nobody knows says so and leads to the dictionary", async () => {
  const { page, close } = await visit(`${sites.build}#/indikator/ban_tidak_ada`);
  await page.getByText("Indikator ban_tidak_ada tidak ada dalam kamus").waitFor();
  await page.getByRole("link", { name: "Buka kamus" }).click();
  await page.getByRole("table").waitFor();
  await close();
});

test.each(LOCALES)("a history that does not come leaves the week's figures standing, in %s", async (locale) => {
  const { page, close } = await visit("about:blank");
  await page.route(/series\/.*\.json/, (route) => route.fulfill({ status: 403, body: "{}" }));
  await page.goto(`${sites.build}#/indikator/ban_lewat_tenggat?bahasa=${locale}`);
  await page.getByText(WORDS[locale].failed).waitFor();
  expect(await page.locator("h1").textContent()).toMatch(/\d/);
  expect(await axeFindings(page)).toEqual([]);
  await close();
});

/** One page of each kind: shares of areas, levels of groups, ranges of days, means with intervals, parts alone. */
const PAGES = [
  "/kamus",
  "/indikator/ban_lewat_tenggat",
  "/indikator/asm_cakupan",
  "/indikator/ban_waktu_layanan",
  "/indikator/asm_perubahan",
  "/indikator/ban_alur",
] as const;
test.each(SWEEP)(
  "nothing sticks out and axe finds nothing at $width in $locale",
  { timeout: 120_000 },
  async ({ width, locale }) => {
    const { page, close } = await visit(`${sites.build}#/`, { size: SIZES[width] });
    for (const path of PAGES) {
      await page.goto(`${sites.build}#${path}?bahasa=${locale}`);
      if (path === "/kamus") await page.getByRole("table").waitFor();
      else await charted(page);
      expect(await overflow(page), path).toEqual([]);
      expect(await axeFindings(page), path).toEqual([]);
    }
    await close();
  },
);
