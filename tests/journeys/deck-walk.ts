import type { Page } from "playwright-core";
import { measureSlide, type SlideMeasure } from "./slide-measure.ts";

/** One slide of a deck as it was measured. */
export type Measured = SlideMeasure & { readonly n: number; readonly title: string };

/** What design.md §10 promises: sizes in pixels of a sheet of 1920 × 1080, and how near to its edge anything may come. */
export const PROMISE = { text: 34, strip: 26, contrast: 4, margin: 20 } as const;

/** Waits until a slide stands with its faces loaded. */
export async function deckStands(page: Page): Promise<void> {
  await page.waitForSelector("[data-sheet]");
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** "4 / 11" of the strip. */
export async function placeOf(page: Page): Promise<{ readonly n: number; readonly all: number }> {
  const text = (await page.locator("section [data-strip]").textContent()) ?? "";
  const [, n = "0", all = "0"] = /(\d+) \/ (\d+)\s*$/.exec(text) ?? [];
  return { n: Number(n), all: Number(all) };
}

/** Goes through a deck from where it stands with the key of a presenter remote, and measures each slide. */
export async function measureDeck(page: Page): Promise<Measured[]> {
  const measured: Measured[] = [];
  const { n, all } = await placeOf(page);
  for (let at = n; at <= all; at += 1) {
    await page.waitForFunction(
      (wanted) =>
        new RegExp(`${wanted} \\/ \\d+\\s*$`).test(document.querySelector("section [data-strip]")?.textContent ?? ""),
      at,
    );
    const title = (await page.locator("section [data-sheet] :is(h1, h2)").first().textContent()) ?? "";
    measured.push({ n: at, title, ...(await page.evaluate(measureSlide)) });
    await page.keyboard.press("PageDown");
  }
  return measured;
}

/** The same without leaving the page: thousands of slides are measured in minutes. */
export async function measureDeckAtOnce(page: Page): Promise<Measured[]> {
  await page.evaluate(`window.measureSlide = ${measureSlide.toString()}`);
  return page.evaluate(async () => {
    const { measureSlide: measure } = window as unknown as { measureSlide: () => SlideMeasure };
    const strip = () => document.querySelector("section [data-strip]")?.textContent ?? "";
    const drawn = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
    const [, count = "0"] = /\/ (\d+)\s*$/.exec(strip()) ?? [];
    const all: (SlideMeasure & { n: number; title: string })[] = [];
    for (let n = 1; n <= Number(count); n += 1) {
      for (let i = 0; i < 200 && !strip().includes(`${n} / ${count}`); i += 1) await drawn();
      const title = document.querySelector("section [data-sheet] :is(h1, h2)")?.textContent ?? "";
      all.push({ n, title, ...measure() });
      window.dispatchEvent(new KeyboardEvent("keydown", { key: "PageDown", bubbles: true, cancelable: true }));
    }
    return all;
  });
}

/** What of the promise does not hold, one line each. */
export function broken(measured: readonly Measured[]): string[] {
  return measured.flatMap(({ n, leastText, leastStrip, contrast, margin, faults }) =>
    [
      ...(leastText < PROMISE.text ? [`text of ${leastText} px`] : []),
      ...(leastStrip < PROMISE.strip ? [`strip of ${leastStrip} px`] : []),
      ...(contrast < PROMISE.contrast ? [`contrast ${contrast.toFixed(2)}`] : []),
      ...(margin < PROMISE.margin ? [`margin ${margin.toFixed(1)}`] : []),
      ...faults,
    ].map((fault) => `slide ${n}: ${fault}`),
  );
}

/** The least of everything, for the table of the full run. */
export function leastOf(measured: readonly Measured[]): Omit<SlideMeasure, "faults"> {
  const least = (of: (one: Measured) => number) => Math.min(...measured.map(of));
  return {
    leastText: least((one) => one.leastText),
    leastStrip: least((one) => one.leastStrip),
    contrast: least((one) => one.contrast),
    margin: least((one) => one.margin),
  };
}
