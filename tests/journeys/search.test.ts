import { expect, test } from "vitest";
import { axeFindings, browserOfFile, overflow, SIZES, settled, sites } from "./harness.ts";

const { visit } = browserOfFile();
const LOCALES = ["id", "en"] as const;
const WORDS = {
  id: {
    button: "Cari",
    field: /^Cari indikator/,
    typo: "tengat",
    title: "Tindak lanjut lewat tenggat",
    none: "Tidak ada yang cocok",
  },
  en: {
    button: "Search",
    field: /^Search indicators/,
    typo: "overdue folow",
    title: "Overdue follow-ups",
    none: "Nothing matches",
  },
} as const;

test.each(LOCALES)("Ctrl K finds by a mistyped word, arrows and Enter open it, in %s", async (locale) => {
  const words = WORDS[locale];
  const { page, requests, complaints, close } = await visit(`${sites.build}#/?minggu=2026-W46&bahasa=${locale}`);
  await settled(page);
  expect(requests.filter((address) => /search-dialog/.test(address))).toEqual([]);
  await page.keyboard.press("Control+k");
  const field = page.getByRole("combobox", { name: words.field });
  await field.waitFor();
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.type(words.typo);
  await page.getByRole("option", { name: words.title }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  expect(await page.getByRole("option", { selected: true }).textContent()).toContain(words.title);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => location.hash.startsWith("#/indikator/ban_lewat_tenggat?minggu=2026-W46"));
  expect(await page.getByRole("dialog").count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

test.each(LOCALES)(
  "a week, an area, a page and a command are found; Esc gives the focus back, in %s",
  async (locale) => {
    const words = WORDS[locale];
    const { page, close } = await visit(`${sites.build}#/?bahasa=${locale}`);
    await settled(page);
    const button = page.getByRole("button", { name: words.button, exact: true });
    const find = async (typed: string) => {
      await button.click();
      await page.getByRole("combobox", { name: words.field }).fill(typed);
      await page.keyboard.press("Enter");
    };
    await find("2026-W40");
    await page.waitForFunction(() => location.hash.includes("minggu=2026-W40"));
    await find("Pandeglang");
    await page.waitForFunction(() => location.hash.startsWith("#/wilayah/36.01?minggu=2026-W40"));
    await find(locale === "id" ? "peta" : "area map");
    await page.waitForFunction(() => location.hash.startsWith("#/peta"));
    await find(locale === "id" ? "english" : "indonesian");
    await page.waitForFunction((other) => document.documentElement.lang === other, locale === "id" ? "en" : "id");
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").fill("zzzz");
    await page.getByText(WORDS[locale === "id" ? "en" : "id"].none).waitFor();
    await page.keyboard.press("Escape");
    expect(await page.getByRole("dialog").count()).toBe(0);
    const back = page.getByRole("button", { name: WORDS[locale === "id" ? "en" : "id"].button, exact: true });
    expect(await back.evaluate((element) => element === document.activeElement)).toBe(true);
    await close();
  },
);

test("a search that is gone from the server says so and takes nothing with it", async () => {
  const { page, close } = await visit("about:blank");
  await page.route(/search-dialog.*\.js/, (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto(sites.build);
  await settled(page);
  await page.keyboard.press("Control+k");
  await page.getByRole("alert").getByText("Aplikasi mungkin baru diperbarui").waitFor();
  expect(await page.locator("h1").count()).toBe(1);
  await close();
});

test("the week picker that is gone from the server says so, and the steps beside it still work", async () => {
  const { page, close } = await visit("about:blank");
  await page.route(/week-picker-.*\.js/, (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto(sites.build);
  await settled(page);
  await page.getByRole("button", { name: /^Minggu ke-47 / }).click();
  await page.getByRole("alert").getByText("Aplikasi mungkin baru diperbarui").waitFor();
  await page.getByRole("button", { name: "Minggu sebelumnya" }).click();
  await page.waitForFunction(() => location.hash.includes("2026-W46"));
  await close();
});

test.each(["narrow", "phone"] as const)("nothing sticks out of the open search at %s", async (width) => {
  const { page, close } = await visit(sites.build, { size: SIZES[width] });
  await settled(page);
  await page.getByRole("button", { name: "Cari", exact: true }).click();
  await page.getByRole("dialog").getByRole("combobox").fill("peserta");
  await page.getByRole("option").first().waitFor();
  expect(await overflow(page)).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
  await close();
});
