import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { BEGINS, beginningOf, choose, dialogOf, keep, openDownload, ready } from "./download-walk.ts";
import { axeFindings, browserOfFile, overflow, SIZES, SWEEP, settled, sites } from "./harness.ts";
import { GOOD, onPaper } from "./sheet-walk.ts";

const { visit } = browserOfFile();
const THEME = "#/tema/bantuan?minggu=2026-W47";
const named = (extension: string) => new RegExp(`^sinergi_[a-z0-9_-]+_2026-W47\\.${extension}$`);

/** Presses Tab until the focus is on what fits, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const there = () => page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
  for (let i = 0; i < 80 && !(await there()); i += 1) await page.keyboard.press("Tab");
  expect(await there(), selector).toBe(true);
}

test("by keyboard alone: from the top bar and from a figure, the focus stays inside and comes back", async () => {
  const { page, complaints, close } = await visit(`${sites.build}${THEME}`);
  await settled(page);
  await tabTo(page, 'button[title="Unduh"]');
  await page.keyboard.press("Enter");
  const dialog = dialogOf(page);
  await dialog.getByRole("radio").first().waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.matches("dialog input:checked"))).toBe(true);
  for (let i = 0; i < 14; i += 1) {
    await page.keyboard.press("Tab");
    // Between its last and its first part the focus is the browser's own; it is never on the page behind.
    expect(await page.evaluate(() => document.activeElement?.closest("dialog, body")?.tagName)).toMatch(/DIALOG|BODY/);
  }
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.getAttribute("title"))).toBe("Unduh");

  const second = page.locator('figure button[aria-label^="Unduh: "]').nth(1);
  const label = (await second.getAttribute("aria-label")) ?? "";
  await second.focus();
  await page.keyboard.press("Enter");
  await ready(dialog);
  const shown = (await dialog.getByRole("img").first().getAttribute("alt")) ?? "";
  expect(shown.startsWith(label.replace("Unduh: ", "").slice(0, 20))).toBe(true);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(label);
  expect(complaints).toEqual([]);
  await close();
});

test("every format of one figure is a file of its kind under its name, or a text", async () => {
  const { page, complaints, close } = await visit(`${sites.build}${THEME}`);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await settled(page);
  const dialog = await openDownload(page);
  for (const [extension, format] of Object.entries({
    png: /^PNG/,
    svg: /^SVG/,
    xlsx: /^XLSX/,
    csv: /^CSV/,
    pptx: /^PPTX/,
  })) {
    const kind = extension as keyof typeof BEGINS;
    await choose(dialog, /^Grafik ini/, format);
    const kept = await keep(page, dialog);
    expect(kept.name).toMatch(named(kind));
    expect(beginningOf(kept, kind), kind).toBe(BEGINS[kind]);
    if (kind === "png") expect([kept.bytes.readUInt32BE(16), kept.bytes.readUInt32BE(20)]).toEqual([3200, 1800]);
    await dialog.getByText(`${kept.name} diunduh.`).waitFor();
  }
  await choose(dialog, /^Grafik ini/, /^PNG/);
  await ready(dialog);
  await dialog.getByRole("button", { name: "Salin gambar" }).click();
  await dialog.getByText("Gambar tersalin.").waitFor();
  const types = () => page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => [...item.types]));
  expect(await types()).toEqual(["image/png"]);
  await choose(dialog, /^Grafik ini/, /^Kalimat/);
  await (await ready(dialog)).click();
  await dialog.getByText("Teks tersalin.").waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/kode rilis [0-9a-f]{8}/);
  expect(text).toContain(`${sites.build}#/tema/bantuan?minggu=2026-W47`);
  expect(complaints).toEqual([]);
  await close();
});

test("the page and the week leave as files of their kind, in the language that was chosen", async () => {
  const { page, complaints, close } = await visit(`${sites.build}#/?minggu=2026-W47`);
  await settled(page);
  const dialog = await openDownload(page);
  const wanted = [
    [/^Halaman ini/, /^XLSX/, "xlsx"],
    [/^Halaman ini/, /^PPTX/, "pptx"],
    [/^Ringkasan minggu/, /^DOCX/, "docx"],
    [/^Ringkasan minggu/, /^PPTX/, "pptx"],
  ] as const;
  for (const [what, format, extension] of wanted) {
    await choose(dialog, what, format);
    const kept = await keep(page, dialog);
    expect(kept.name).toMatch(named(extension));
    expect(beginningOf(kept, extension)).toBe(BEGINS[extension]);
  }
  await choose(dialog, /^Halaman ini/, /^XLSX/);
  await dialog.getByRole("button", { name: /^EN/ }).click();
  const english = await keep(page, dialog);
  expect(english.name).toMatch(/_2026-W47_en\.xlsx$/);
  // The page behind keeps its own language.
  expect(page.url()).not.toContain("bahasa=en");
  expect(complaints).toEqual([]);
  await close();
}, 120_000);

test("the week's sheet is printed from the dialog, alone and on one page, and the dialog is there again", async () => {
  const { page, complaints, close } = await visit(`${sites.build}${THEME}`, {
    before: async (tab) => {
      await tab.addInitScript("window.print = () => { document.title += ' · printing' }");
    },
  });
  await settled(page);
  const dialog = await openDownload(page);
  await choose(dialog, /^Ringkasan minggu/, /^A4/);
  await (await ready(dialog)).click();
  await page.waitForFunction(() => document.title.endsWith(" · printing"));
  expect(await onPaper(page)).toEqual(GOOD);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset["printing"])).toBeUndefined();
  expect(await dialog.isVisible()).toBe(true);
  expect(complaints).toEqual([]);
  await close();
});

test("a range of weeks says how far it is, can be cancelled, and is a file when it is let be", async () => {
  const { page, complaints, close } = await visit(`${sites.build}#/?minggu=2026-W47`);
  await settled(page);
  const dialog = await openDownload(page);
  await choose(dialog, /^Data/, /^ZIP CSV/);
  const from = dialog.getByLabel("Dari minggu");
  // The oldest week: long enough to be stopped on the way.
  await from.selectOption({ index: (await from.locator("option").count()) - 1 });
  const kept: string[] = [];
  page.on("download", (download) => kept.push(download.suggestedFilename()));
  await (await ready(dialog)).click();
  await dialog.getByRole("progressbar").waitFor();
  await dialog.getByRole("button", { name: "Batalkan" }).click();
  await dialog.getByText("ZIP CSV dibatalkan; tidak ada berkas yang disimpan.").waitFor();
  const { name, bytes } = await keep(page, dialog);
  expect(name).toMatch(/^sinergi_data_\d{4}-W\d\d--2026-W47\.zip$/);
  expect(bytes.subarray(0, 4).toString("latin1")).toBe(BEGINS.zip);
  expect(kept).toEqual([name]);
  expect(complaints).toEqual([]);
  await close();
});

test.each(SWEEP)("nothing sticks out and axe finds nothing, $width, $locale", async ({ width, locale }) => {
  const { page, complaints, close } = await visit(`${sites.build}${THEME}&bahasa=${locale}`, { size: SIZES[width] });
  await settled(page);
  const dialog = await openDownload(page);
  const words = locale === "id" ? [/^Grafik ini/, /^Ringkasan minggu/, /^Data/] : [/^This chart/, /^Weekly/, /^Data/];
  for (const what of words) {
    await dialog.getByRole("radio", { name: what }).check();
    await ready(dialog);
    await dialog.locator('[data-preview]:not([data-preview="wait"])').waitFor();
    expect(await overflow(page)).toEqual([]);
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  }
  expect(await axeFindings(page)).toEqual([]);
  expect(await dialog.textContent()).not.toMatch(/undefined|NaN|null|\{\w+\}/);
  expect(complaints).toEqual([]);
  await close();
});
