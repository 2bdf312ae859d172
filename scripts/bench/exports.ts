import { statSync } from "node:fs";
import type { Browser, Locator, Page } from "playwright-core";

/** One file that the dialog *Unduh* makes: what, in which format, by the words on its cards. */
type Made = { readonly name: string; readonly what: RegExp; readonly format: RegExp };

const FIGURE = /^Grafik ini/;
const PAGE = /^Halaman ini/;
const WEEK = /^Ringkasan minggu/;
const DATA = /^Data/;

const FILES: readonly Made[] = [
  { name: "figure, PNG", what: FIGURE, format: /^PNG/ },
  { name: "figure, SVG", what: FIGURE, format: /^SVG/ },
  { name: "figure, CSV", what: FIGURE, format: /^CSV/ },
  { name: "figure, XLSX", what: FIGURE, format: /^XLSX/ },
  { name: "figure, PPTX", what: FIGURE, format: /^PPTX/ },
  { name: "page, XLSX", what: PAGE, format: /^XLSX/ },
  { name: "page, PPTX", what: PAGE, format: /^PPTX/ },
  { name: "week, DOCX", what: WEEK, format: /^DOCX/ },
  { name: "week, PPTX", what: WEEK, format: /^PPTX/ },
  { name: "13 weeks, XLSX", what: DATA, format: /^XLSX/ },
  { name: "13 weeks, ZIP", what: DATA, format: /^ZIP/ },
];

/** A page with figures of every kind, so that its slides and sheets are many. */
const SHOWN = "#/tema/bantuan";

async function open(page: Page, address: string): Promise<Locator> {
  await page.goto(`${address}${SHOWN}`);
  await page.locator('figure[data-ready="true"]').first().waitFor();
  await page
    .getByRole("button", { name: /^Unduh$/ })
    .filter({ visible: true })
    .first()
    .click();
  const dialog = page.locator("dialog[open]");
  await dialog.getByRole("radio").first().waitFor();
  return dialog;
}

/** From the press on the format's card to the file, in ms, and its bytes. */
async function timed(page: Page, dialog: Locator, { what, format }: Made): Promise<readonly [number, number]> {
  await dialog.getByRole("radio", { name: what }).check();
  const began = performance.now();
  await dialog.getByRole("radio", { name: format }).check();
  await dialog.locator('[data-ready="ready"]').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 120_000 }),
    dialog.locator("footer button").last().click(),
  ]);
  const path = await download.path();
  return [performance.now() - began, statSync(path).size];
}

/**
 * Rows of every format: until the file is there for the first time, its script included, and for the second; the second
 * beside that of the PNG in the same run, and the size. Unthrottled: what a reader waits for is the writer.
 */
export async function exportRows(browser: Browser, address: string): Promise<string[][]> {
  const rows: { readonly name: string; readonly first: number; readonly again: number; readonly bytes: number }[] = [];
  for (const made of FILES) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "id-ID" });
    const page = await context.newPage();
    const dialog = await open(page, address);
    const [first, bytes] = await timed(page, dialog, made);
    await dialog.getByRole("radio", { name: FIGURE }).check();
    await dialog.getByRole("radio", { name: /^Kalimat/ }).check();
    const [again] = await timed(page, dialog, made);
    rows.push({ name: made.name, first, again, bytes });
    await context.close();
  }
  const picture = rows[0]?.again ?? Number.NaN;
  return [
    ["file", "first ms", "again ms", "× PNG", "kB"],
    ...rows.map(({ name, first, again, bytes }) => [
      name,
      first.toFixed(0),
      again.toFixed(0),
      (again / picture).toFixed(1),
      (bytes / 1000).toFixed(0),
    ]),
  ];
}
