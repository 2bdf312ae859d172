import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice } from "./deck-office.ts";
import { deckStands, placeOf } from "./deck-walk.ts";
import { browserOfFile, SIZES, settled } from "./harness.ts";

const { visit } = browserOfFile();
let place: Office;
beforeAll(async () => {
  place = await openOffice();
});
afterAll(() => place.close());

/** Which slide stands, once it is this one. */
async function stands(page: Page, n: number): Promise<void> {
  await expect.poll(async () => (await placeOf(page)).n).toBe(n);
}
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");

/** Tabs on until the focus is on what is wanted, as somebody without a mouse does. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    const here = await page.evaluate(() => {
      const one = document.activeElement;
      if (one === null) return "";
      const labelled = one.id === "" ? null : document.querySelector(`label[for="${one.id}"]`);
      return one.getAttribute("aria-label") ?? labelled?.textContent ?? one.textContent ?? "";
    });
    if (here.trim().startsWith(wanted)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`"${wanted}" is not reached by Tab`);
}

test("a meeting by keys alone: through the slides, blank, jump, decide, hand over, and read it next week", async () => {
  const { page, complaints, close } = await visit(`${await place.site("2026-11-24T09:00+07:00")}#/?minggu=2026-W47`, {
    size: SIZES.projector,
  });
  await settled(page);
  // One key turns the week into a deck.
  await page.keyboard.press("p");
  await deckStands(page);
  const { all } = await placeOf(page);
  expect(all).toBeGreaterThan(8);
  await page.waitForFunction(() => document.activeElement?.matches("section"));
  // A figure is held to the word before it on the slide; read out it needs no holding.
  const title = ((await page.locator("section h1").textContent()) ?? "").replaceAll("\u00a0", " ");
  expect(await focused(page)).toBe(`1 / ${all}: ${title}`);

  // The keys of a remote; some send their own for the start of the show, which would load a page anew.
  for (let n = 2; n <= all; n += 1) {
    await page.keyboard.press(n % 3 === 0 ? "ArrowRight" : n % 3 === 1 ? " " : "PageDown");
    await stands(page, n);
  }
  await page.keyboard.press("PageDown");
  await stands(page, all);
  await page.keyboard.press("PageUp");
  await stands(page, all - 1);
  await page.keyboard.press("F5");
  await stands(page, all - 1);
  await page.keyboard.press("Home");
  await stands(page, 1);
  expect(page.url()).toContain("#/paparan/1?minggu=2026-W47");

  // Blank, and back to the slide that was there.
  await page.keyboard.press("3");
  await page.keyboard.press("Enter");
  await stands(page, 3);
  await page.keyboard.press("b");
  await expect.poll(() => page.locator("section:has([data-sheet])").isHidden()).toBe(true);
  await page.keyboard.press("PageDown");
  await expect.poll(() => page.locator("section:has([data-sheet])").isVisible()).toBe(true);
  await stands(page, 3);
  await page.keyboard.press(".");
  await expect.poll(() => page.locator("section:has([data-sheet])").isHidden()).toBe(true);
  await page.keyboard.press(".");
  await page.keyboard.press("v");
  await page.locator("section [data-sheet] table").waitFor();
  await page.keyboard.press("PageDown");
  await stands(page, 4);
  expect(await page.locator("section [data-sheet] table").count()).toBe(0);

  // All slides, by arrows.
  await page.keyboard.press("g");
  await page.locator("dialog").waitFor();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await stands(page, all);
  await page.keyboard.press("?");
  await page.locator("dialog h2, dialog h3").first().waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.locator("dialog").count()).toBe(0);

  // Decide: a new item, and an old one that is done.
  await page.keyboard.press("?");
  await tabTo(page, "Catat keputusan");
  await page.keyboard.press("Enter");
  await tabTo(page, "Uraian");
  await page.keyboard.type("Tetapkan jadwal kunjungan bersama");
  await tabTo(page, "Indikator");
  await page.keyboard.type("Pemantauan");
  await tabTo(page, "Wilayah");
  await page.keyboard.type("Kab. Lebak");
  await tabTo(page, "Tenggat");
  await page.locator('input[type="date"]').fill("2026-12-04");
  await tabTo(page, "Penanggung jawab");
  await page.keyboard.type("BNPT");
  await page.keyboard.press("Enter");
  await tabTo(page, "Catat butir");
  await page.keyboard.press("Enter");
  await page.getByText("R2026-W47-1").first().waitFor();
  await tabTo(page, "Selesai");
  await page.keyboard.press("Enter");
  const download = page.waitForEvent("download");
  await tabTo(page, "Simpan butir.csv");
  await page.keyboard.press("Enter");
  const file = join(place.root, "rapat", "butir.csv");
  await (await download).saveAs(file);
  expect(readFileSync(file, "utf8")).toContain("R2026-W47-1;2026-W47;keputusan;ban_pantau;36.02;bnpt;");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => !location.hash.startsWith("#/paparan"));
  expect(complaints).toEqual([]);
  await close();

  // The data unit takes the file; the next publication carries it.
  await place.receive(file);
  await place.publish("2026-11-30T16:05+07:00");
  const next = await visit(`${await place.site("2026-11-30T17:00+07:00")}#/?minggu=2026-W48`);
  await settled(next.page);
  const text = (await next.page.locator("main").textContent()) ?? "";
  expect(text).toContain("Tetapkan jadwal kunjungan bersama");
  expect(text).toContain("R2026-W47-1");
  expect(text).not.toContain("Putuskan usulan yang ditunda");
  await next.close();
});
