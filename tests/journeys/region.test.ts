import { expect, test } from "vitest";
import { REGIONS } from "../../src/domain/region.ts";
import { axeFindings, browserOfFile, overflow, SIZES, SWEEP, settled, sites } from "./harness.ts";

const { visit } = browserOfFile();
const LOCALES = ["id", "en"] as const;
const WORDS = {
  id: {
    profile: "Profil wilayah",
    area: "Wilayah",
    history: "Riwayat layanan",
    monitoring: "Pemantauan pascapenyaluran",
  },
  en: { profile: "Area profile", area: "Area", history: "History of", monitoring: "Post-distribution monitoring" },
} as const;

test.each(LOCALES)("every area has its page; area, week and history are in the link, in %s", async (locale) => {
  const words = WORDS[locale];
  const { page, complaints, close } = await visit(`${sites.build}#/?minggu=2026-W46&bahasa=${locale}`);
  await settled(page);
  await page.getByRole("navigation").first().getByRole("link", { name: words.profile }).click();
  const choose = page.getByLabel(words.area, { exact: true });
  await choose.waitFor();
  for (const { code } of REGIONS) {
    await choose.selectOption(code);
    await page.waitForFunction((area) => location.hash.startsWith(`#/wilayah/${area}?minggu=2026-W46`), code);
    await page.locator(".recharts-surface").first().waitFor();
    expect(await page.getByRole("main").textContent(), code).not.toMatch(/undefined|NaN|null|\{\w+\}/);
  }
  await page.getByLabel(words.history).selectOption("ban_pantau");
  await page.waitForFunction(() => location.hash.includes("indikator=ban_pantau"));
  await page.getByRole("heading", { name: new RegExp(`^${words.monitoring}, `) }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test("from the weekly page a row leads to its indicator, an area to its profile, and a service back to its indicator", async () => {
  const { page, close } = await visit(`${sites.build}#/?minggu=2026-W47`);
  await settled(page);
  await page.getByRole("rowheader", { name: "Kab. Lebak" }).getByRole("link").click();
  await page.waitForFunction(() => location.hash === "#/wilayah/36.02?minggu=2026-W47");
  await page.getByRole("link", { name: "Tindak lanjut lewat tenggat" }).click();
  await page.waitForFunction(() => location.hash === "#/indikator/ban_lewat_tenggat?minggu=2026-W47");
  await page.goto(`${sites.build}#/?minggu=2026-W47`);
  await settled(page);
  await page.getByRole("link", { name: "Bantuan tersalurkan" }).first().click();
  await page.waitForFunction(() => location.hash === "#/indikator/ban_realisasi?minggu=2026-W47");
  await close();
});

test("no count of people stands on an area's page but the levels of its group", async () => {
  const { page, close } = await visit(`${sites.build}#/wilayah/36.01`);
  await page.locator(".recharts-surface").first().waitFor();
  const rows = await page.getByRole("table").getByRole("rowheader").allTextContents();
  for (const name of [
    "Peserta menurut tahap layanan",
    "Cakupan asesmen berlaku",
    "Anak tidak sekolah yang dijangkau",
  ]) {
    expect(rows).not.toContain(name);
  }
  expect(await page.getByRole("complementary", { name: /^Banten Selatan/ }).textContent()).toMatch(
    /Peserta aktif ≈ \d+/,
  );
  await close();
});

test("the returns of an area's agencies stand there for thirteen weeks, in words too", async () => {
  const { page, close } = await visit(`${sites.build}#/wilayah/36.01`);
  const table = page.getByRole("table", { name: /^Laporan lima instansi selama 13 minggu/ });
  await table.waitFor();
  expect(await table.getByRole("columnheader").count()).toBe(14);
  const row = await table
    .getByRole("row", { name: /^Dinas Sosial/ })
    .getByRole("cell")
    .allTextContents();
  expect(row).toHaveLength(13);
  for (const text of row) expect(text).toMatch(/^(tepat waktu|terlambat|belum masuk)$/);
  await close();
});

test("the arrow keys go from area to area: the choice keeps the focus, and all of the page follows", async () => {
  const { page, close } = await visit(`${sites.build}#/wilayah/36.01`);
  await settled(page);
  const choose = page.getByLabel("Wilayah", { exact: true });
  await choose.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.waitForFunction(() => location.hash === "#/wilayah/36.03");
  expect(await choose.evaluate((element) => element === document.activeElement)).toBe(true);
  await settled(page);
  await page.getByRole("complementary", { name: /^Tangerang Raya/ }).waitFor();
  expect(await page.getByRole("heading", { name: /, Kab\. Tangerang: / }).isVisible()).toBe(true);
  await close();
});

test("a code that no area has is said, and another can be chosen", async () => {
  const { page, close } = await visit(`${sites.build}#/wilayah/36.99`);
  await page.getByText("Tidak ada wilayah dengan kode 36.99").waitFor();
  await page.getByLabel("Wilayah", { exact: true }).selectOption("36.74");
  await page.getByRole("table").first().waitFor();
  await close();
});

test.each(SWEEP)("nothing sticks out and axe finds nothing at $width in $locale", async ({ width, locale }) => {
  // Kota Cilegon has not reported, Kab. Pandeglang has.
  const { page, close } = await visit(`${sites.build}#/wilayah/36.72?bahasa=${locale}`, { size: SIZES[width] });
  for (const code of ["36.72", "36.01"]) {
    await page.goto(`${sites.build}#/wilayah/${code}?bahasa=${locale}`);
    await page.locator(".recharts-surface").first().waitFor();
    expect(await overflow(page), code).toEqual([]);
    expect(await axeFindings(page), code).toEqual([]);
  }
  await close();
});
