import { expect, test } from "vitest";
import { browserOfFile, inTurn, settled, sites } from "./harness.ts";

const { visit } = browserOfFile();

/** The visible words of a journey in both languages. */
const WORDS = {
  id: {
    table: /Indikator utama: nilai/,
    heading: /indikator/i,
    sections: [
      "Siapa yang perlu bertindak",
      "Apa yang berubah",
      "Layanan yang perlu ditinjau",
      "Empat tema",
      "Laporan mingguan",
    ],
    previous: "Minggu sebelumnya",
    next: "Minggu berikutnya",
    choose: /Minggu ke-47/,
    week46: "Ringkasan minggu ke-46",
    other: /^EN/,
    more: /^dan (\d+) lainnya$/,
    fewer: "Tampilkan lebih sedikit",
    missing: "belum lapor",
    skip: "Lompat ke isi",
    simulated: "DATA SIMULASI",
  },
  en: {
    table: /Headline indicators: value/,
    heading: /indicator/i,
    sections: ["Who needs to act", "What changed", "Services to review", "Four themes", "Weekly reports"],
    previous: "Previous week",
    next: "Next week",
    choose: /Week 47/,
    week46: "Week 46 overview",
    other: /^ID/,
    more: /^and (\d+) more$/,
    fewer: "Show fewer",
    missing: "not reported",
    skip: "Skip to content",
    simulated: "SIMULATED DATA",
  },
} as const;

/** Each site in a language of its own; in the full run both in both. */
const places = inTurn(
  (["dev", "build"] as const).flatMap((site) => (["id", "en"] as const).map((locale) => ({ site, locale }))),
);

test.each(places)(
  "the week is read in $locale on $site: headline, seven rows, who acts, what changed",
  async ({ site, locale }) => {
    const words = WORDS[locale];
    const { page, complaints, close } = await visit(`${sites[site]}#/?bahasa=${locale}`);
    await settled(page);
    expect(await page.locator("html").getAttribute("lang")).toBe(locale);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(words.heading);
    expect(await page.getByRole("table", { name: words.table }).locator("tbody tr").count()).toBe(7);
    for (const name of words.sections)
      expect(await page.getByRole("heading", { name }).count(), name).toBeGreaterThan(0);
    expect(await page.getByText(words.simulated).first().isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  },
);

test.each(places)(
  "a step back is a link that the back button undoes, in $locale on $site",
  async ({ site, locale }) => {
    const words = WORDS[locale];
    const { page, close } = await visit(`${sites[site]}#/?bahasa=${locale}`);
    await settled(page);
    const before = await page.getByRole("heading", { level: 1 }).textContent();
    await page.getByRole("button", { name: words.previous }).first().click();
    await page.getByText(words.week46).first().waitFor();
    expect(page.url()).toContain("minggu=2026-W46");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).not.toBe(before);
    await page.goBack();
    await page.waitForFunction((text) => document.querySelector("h1")?.textContent === text, before);
    await close();
  },
);

test.each(places)(
  "the other language says the same week in its words, from $locale on $site",
  async ({ site, locale }) => {
    const words = WORDS[locale];
    const { page, close } = await visit(`${sites[site]}#/?minggu=2026-W46&bahasa=${locale}`);
    await settled(page);
    await page.getByRole("button", { name: words.other }).first().click();
    const other = WORDS[locale === "id" ? "en" : "id"];
    await page.getByText(other.week46).first().waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe(locale === "id" ? "en" : "id");
    await close();
  },
);

test.each(places)("the keyboard alone chooses a week, in $locale on $site", async ({ site, locale }) => {
  const words = WORDS[locale];
  const { page, close } = await visit(`${sites[site]}#/?bahasa=${locale}`);
  await settled(page);
  const opener = page.getByRole("button", { name: words.choose }).first();
  await opener.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  expect(await page.getByRole("dialog").count()).toBe(0);
  expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByText(words.week46).first().waitFor();
  await close();
});

test.each(places)("more actions open and close in place, in $locale on $site", async ({ site, locale }) => {
  const words = WORDS[locale];
  const { page, close } = await visit(`${sites[site]}#/?bahasa=${locale}`);
  await settled(page);
  const more = page.getByRole("button", { name: words.more }).first();
  const count = Number(words.more.exec((await more.textContent())?.trim() ?? "")?.[1]);
  const rows = () => page.getByRole("table").nth(1).locator("tbody tr:visible").count();
  const short = await rows();
  await more.click();
  await page.getByRole("button", { name: words.fewer }).first().waitFor();
  expect(await rows()).toBe(short + count);
  await close();
});

test.each(["id", "en"] as const)("the first Tab offers to skip to the content, in %s", async (locale) => {
  const { page, close } = await visit(`${sites.build}#/?bahasa=${locale}`);
  await settled(page);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(WORDS[locale].skip);
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
  await close();
});

test.each(["id", "en"] as const)("a level explains itself and gives the focus back, in %s", async (locale) => {
  const { page, close } = await visit(`${sites.build}#/?bahasa=${locale}`);
  await settled(page);
  const level = page.getByRole("button", { name: locale === "id" ? /angka kisaran/ : /rounded level/ }).first();
  await level.focus();
  await page.keyboard.press("Enter");
  await page
    .getByText(locale === "id" ? "Angka kisaran, bukan hitungan tepat" : "A rounded level, not an exact count")
    .waitFor();
  await page.keyboard.press("Escape");
  expect(await level.evaluate((element) => element === document.activeElement)).toBe(true);
  await close();
});

test.each(["id", "en"] as const)("a region whose return is missing says so in the matrix, in %s", async (locale) => {
  const { page, close } = await visit(`${sites.build}#/?bahasa=${locale}`);
  await settled(page);
  expect(await page.locator("table").getByText(WORDS[locale].missing).count()).toBeGreaterThan(0);
  await close();
});

test("week 53 and the first week of a year follow each other", async () => {
  const { page, close } = await visit(`${sites.buildAcrossYears}#/?minggu=2027-W01`);
  await settled(page);
  expect(await page.getByText("Ringkasan minggu ke-1").first().isVisible()).toBe(true);
  await page.getByRole("button", { name: WORDS.id.previous }).first().click();
  await page.getByText("Ringkasan minggu ke-53").first().waitFor();
  expect(page.url()).toContain("minggu=2026-W53");
  await close();
});

test("an unknown week of a link says which weeks there are", async () => {
  const { page, close } = await visit(`${sites.build}#/?minggu=2019-W05`);
  await page.getByText("Data minggu ke-5 tahun 2019 tidak ada").first().waitFor();
  await close();
});
