import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";

/** The dialog *Unduh*, as a reader finds it. */
export const dialogOf = (page: Page): Locator => page.locator("dialog[open]");

/** Opens it from the top bar, or from the drawer where a phone has put the button. */
export async function openDownload(page: Page): Promise<Locator> {
  const button = page.getByRole("button", { name: /^(Unduh|Download)$/ });
  if ((await button.filter({ visible: true }).count()) === 0) {
    await page.getByRole("button", { name: /^(Menu)$/ }).click();
  }
  await button.filter({ visible: true }).first().click();
  const dialog = dialogOf(page);
  await dialog.getByRole("radio").first().waitFor();
  return dialog;
}

/** Chooses what and in which format, by the names on the cards. */
export async function choose(dialog: Locator, what: RegExp, format: RegExp): Promise<void> {
  await dialog.getByRole("radio", { name: what }).check();
  await dialog.getByRole("radio", { name: format }).check();
}

/** The button that makes the chosen format, once it may be pressed. */
export async function ready(dialog: Locator): Promise<Locator> {
  await dialog.locator('[data-ready="ready"]').waitFor();
  return dialog.locator("footer button").last();
}

export type Kept = { readonly name: string; readonly bytes: Buffer };

/** Presses the button and takes what the browser was given to keep. */
export async function keep(page: Page, dialog: Locator): Promise<Kept> {
  const button = await ready(dialog);
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** How the bytes of each kind begin. */
export const BEGINS = {
  png: "\x89PNG\r\n\x1a\n",
  svg: "<svg",
  csv: "\xef\xbb\xbf",
  xlsx: "PK\x03\x04",
  pptx: "PK\x03\x04",
  docx: "PK\x03\x04",
  zip: "PK\x03\x04",
} as const;

export const beginningOf = ({ bytes }: Kept, extension: keyof typeof BEGINS): string =>
  bytes.subarray(0, BEGINS[extension].length).toString("latin1");
