import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { withheldWeek } from "../../mocks/api/rewritten-release.ts";
import type { WeekFile } from "../../src/contract/week-file.ts";
import { type Changes, type FakeServer, fakeServer, nextLook, rowOf } from "./fake-server.ts";
import { browserOfFile, overflow, SIZES, settled, sites } from "./harness.ts";

const { visit } = browserOfFile();

/** One page for all tests of this file; each publishes the release that it looks at. */
let page: Page;
let server: FakeServer;
let complaints: readonly string[];

beforeAll(async () => {
  server = await fakeServer();
  const visited = await visit(sites.build, {
    before: async (opened) => {
      await opened.clock.install();
      await server.attach(opened);
    },
  });
  ({ page, complaints } = visited);
  page.setDefaultTimeout(15_000);
  await settled(page);
});

/** Publishes a release and waits until the page stands on it. */
async function show(changes: Changes): Promise<void> {
  const id = await server.publish(changes);
  await nextLook(page, server);
  await page.getByText(`kode rilis ${id.slice(0, 8)}`).waitFor({ state: "attached" });
  await settled(page);
}

async function goTo(week: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/?minggu=${week}`);
  await page
    .getByText(`Ringkasan minggu ke-${Number(week.slice(6))}`)
    .first()
    .waitFor();
  await settled(page);
}

const headlineRows = () => page.getByRole("table", { name: /Indikator utama/ }).locator("tbody tr");
const panels = () => page.locator("figure:has(h3)");

/** Takes a whole table out of a week: not one row of the indicator is left. */
function without(file: WeekFile, indicator: string): void {
  file.figures = file.figures.filter((row) => row.indicator !== indicator);
  file.comparisons = file.comparisons.filter((one) => one.indicator !== indicator);
  file.sparklines = file.sparklines.filter((one) => one.indicator !== indicator);
  file.review = file.review.filter((one) => one.indicator !== indicator);
}

test("row 11: whichever table is missing, its place says so and the others live", async () => {
  const missing = ["rei_peserta_tahap", "ban_alur", "asm_cakupan", "srk_kursi_terisi", "ban_lewat_tenggat"];
  await show({ weeks: missing.length, every: (file, i) => without(file, missing[i] ?? "") });
  for (const [i, indicator] of missing.entries()) {
    await goTo(`2026-W${43 + i}`);
    expect(await headlineRows().count(), indicator).toBe(7);
    expect(await panels().count(), indicator).toBe(4);
    const empty = indicator === "ban_lewat_tenggat" ? 0 : 1;
    expect(await panels().getByText("Belum lapor.").count(), indicator).toBe(empty);
    const rest = await panels().filter({ hasNotText: "Belum lapor." }).locator("dl > div").count();
    expect(rest, indicator).toBeGreaterThan(8);
  }
  await goTo("2026-W47");
  expect(await headlineRows().filter({ hasText: "belum lapor" }).count()).toBeGreaterThan(0);
  expect(await page.locator("main").textContent()).not.toMatch(/NaN|undefined/);
});

test("row 17: with every protected figure withheld the tables say so, and no empty axis is drawn", async () => {
  await show({ weeks: 3, every: (file) => Object.assign(file, withheldWeek(file)) });
  const withheld = headlineRows().filter({ hasText: "dirahasiakan" });
  expect(await withheld.count()).toBeGreaterThan(1);
  for (const svg of await withheld.locator('svg[role="img"]').all()) {
    expect(await svg.locator("path, circle, line").count()).toBe(0);
  }
  const stages = panels().first();
  const stageRows = await stages.locator("dl > div").count();
  expect(stageRows).toBeGreaterThan(2);
  expect(await stages.locator("dl > div", { hasText: "dirahasiakan" }).count()).toBe(stageRows);
  expect(await stages.locator("dl").textContent()).not.toMatch(/≈|\d{2}/);
});

test("row 18: an area without a row is not reported, an area that nobody knows is listed and not shown", async () => {
  await show({
    newest: (file) => {
      const total = rowOf(file, "ban_lewat_tenggat").figure;
      const gone = rowOf(file, "ban_lewat_tenggat", "36.02").figure;
      for (const part of ["numerator", "denominator"] as const) {
        const [whole, piece] = [total[part], gone[part]];
        if (whole?.status !== "value" || piece?.status !== "value") throw new Error("no count");
        whole.value -= piece.value;
      }
      const stray = structuredClone(rowOf(file, "ban_pantau", "36.01"));
      file.figures = file.figures.filter((row) => row.indicator !== "ban_lewat_tenggat" || row.region !== "36.02");
      file.figures.push({ ...stray, region: "36.99" }, { ...stray, region: "Kota Baru" });
    },
  });
  await page.getByText("Kode wilayah tidak dikenal pada berkas minggu ini: 36.99, Kota Baru.").waitFor();
  const map = page.locator('figure svg[role="img"][aria-label*="Kab. Lebak"]').first();
  expect(await map.getAttribute("aria-label")).toMatch(/Kab\. Lebak belum lapor/);
  const body = (await page.locator("main table").allTextContents()).join(" ");
  expect(body).not.toMatch(/36\.99|Kota Baru/);
});

const MARKUP = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';
const TURNED = "\u202Eتقرير متأخر\u202B";
const FACES = "👩‍👩‍👧‍👦🏽‍♀️".repeat(6);

test("row 22: markup, right-to-left, 10 000 characters and emoji stay text and break neither line nor page", async () => {
  const long = "Sinergi".repeat(1500);
  await show({
    manifest: (manifest) => ({
      ...manifest,
      title: { id: long, en: long },
      agencies: { id: `${MARKUP}${long}`, en: long },
      source: { id: `${MARKUP}${long}`, en: long },
    }),
    newest: (file) => {
      const actions = file.items.filter((item) => item.kind === "action").slice(0, 3);
      [MARKUP, TURNED, FACES].forEach((text, i) => {
        const action = actions[i];
        if (action !== undefined) action.text = text;
      });
      file.notes = [MARKUP, TURNED, FACES, "W".repeat(200)].map((text, i) => ({
        week: file.week,
        indicator: `ban_pantau${i}`,
        region: "36",
        text,
        author: "dinsos-provinsi",
      }));
    },
  });
  expect(await page.locator("body").textContent()).toContain(MARKUP);
  expect(await page.evaluate(() => "hit" in window)).toBe(false);
  expect(await page.locator("main img, main script").count()).toBe(0);
  const turned = page.getByText(TURNED).first();
  expect(await turned.evaluate((element) => getComputedStyle(element).unicodeBidi)).toMatch(/isolate/);
  for (const size of Object.values(SIZES)) {
    await page.setViewportSize({ width: size[0], height: size[1] });
    expect(await overflow(page), String(size)).toEqual([]);
    const heights = await page.evaluate(() =>
      [...document.querySelectorAll("aside b, aside small, header b, main footer span")].map(
        (element) => element.getBoundingClientRect().height,
      ),
    );
    expect(Math.max(...heights), String(size)).toBeLessThan(90);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(complaints).toEqual([]);
});
