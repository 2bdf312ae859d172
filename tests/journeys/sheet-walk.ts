import type { Page } from "playwright-core";
import { measureSheet } from "./sheet-measure.ts";

/** A4 in CSS pixels. */
export const PAPER = { width: 794, height: 1123 };
/** A week of a release, in a language; `more` as the page of the sheet reads it: "&penuh&umur=30". */
export type Asked = {
  readonly from: "samples" | "build" | "buildAcrossYears";
  readonly week: string;
  readonly locale: "id" | "en";
  readonly more?: string;
};

/** Under which the page shows it. */
export const fragment = ({ from, week, locale, more = "" }: Asked) =>
  `#minggu=${week}&bahasa=${locale}&rilis=${from}${more}`;

/** Before the page loads: nothing is printed to nowhere, and what is asked of a release is answered from its site. */
export async function prepare(page: Page, addressOf: (from: Asked["from"]) => string): Promise<void> {
  // A headless browser would print to nowhere and come back at once; here the sheet has to be looked at.
  await page.addInitScript(`window.printed = []; window.print = () => {
    const letters = document.fonts.check('12px "Plus Jakarta Sans"', "A≈");
    window.printed.push(document.title + (letters ? "" : " without letters"));
  }`);
  await page.route("**/release/**", async (route) => {
    const [, , from = "", ...path] = new URL(route.request().url()).pathname.split("/");
    const answer = await fetch(new URL(`api/v1/${path.join("/")}`, addressOf(from as Asked["from"])));
    await route.fulfill({ contentType: "application/json", body: await answer.text() });
  });
}

/** Mounts the sheet of a week and waits until the browser is asked to print it. */
export async function print(page: Page, asked: Asked): Promise<void> {
  const wanted = fragment(asked);
  await page.evaluate((hash) => {
    location.hash = hash;
    Object.assign(window, { printed: [] });
  }, wanted);
  await page.locator(`main[data-shown="${wanted}"] button`).click();
  await page.waitForFunction("window.printed.length > 0");
}

/** What paper would show: the faults of its layout, its pages and the pictures in it. */
export async function onPaper(page: Page) {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.setViewportSize(PAPER);
  const faults = await page.evaluate(measureSheet);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  await page.emulateMedia({ media: "screen" });
  return {
    faults,
    pages: pdf.match(/\/Type\s*\/Page\b/g)?.length,
    pictures: pdf.match(/\/Subtype\s*\/Image\b/g)?.length ?? 0,
    size: /\/MediaBox\s*\[([^\]]+)\]/.exec(pdf)?.[1]?.split(" ").slice(2).map(Number).map(Math.round),
  };
}
/** One sheet of A4, whole, without a picture. */
export const GOOD = { faults: [], pages: 1, pictures: 0, size: [595, 842] };

/** What of the sheet is filled with a pattern, which on paper would be a picture of dots. */
export const patternsDrawn = (page: Page) =>
  sheet(page)
    .locator('[fill^="url("]')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).fill).filter((fill) => fill !== "none"));

/** The sheet that is printed; the preview is another. */
export const sheet = (page: Page) => page.locator("body > div > article");

/** What the sheet says of paper, beside the rules that every page is printed by. */
export const pageRules = (page: Page) =>
  page.evaluate(() =>
    document.adoptedStyleSheets.flatMap((rules) => [...rules.cssRules].map((rule) => rule.cssText.toLowerCase())),
  );
