import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice } from "./deck-office.ts";
import { deckStands, placeOf } from "./deck-walk.ts";
import { browserOfFile, leapUntil, SIZES } from "./harness.ts";

const { visit } = browserOfFile();
let place: Office;
beforeAll(async () => {
  place = await openOffice();
});
afterAll(() => place.close());

const TUESDAY = "2026-11-24T09:00+07:00";
const DECK = "#/paparan/1?minggu=2026-W47";
const READY = "Siap tanpa internet";

/** Everything that the slides say, one after the other, and back at the first. */
async function wordsOf(page: Page): Promise<string[]> {
  const { all } = await placeOf(page);
  await page.keyboard.press("Home");
  const words: string[] = [];
  for (let n = 1; n <= all; n += 1) {
    await expect.poll(async () => (await placeOf(page)).n).toBe(n);
    words.push((await page.locator("section [data-sheet]").textContent()) ?? "");
    await page.keyboard.press("PageDown");
  }
  await page.keyboard.press("Home");
  return words;
}
const ready = (page: Page) => page.getByText(READY).first().waitFor({ state: "attached" });
const release = async (page: Page) =>
  /Rilis ([0-9a-f]{8})/.exec((await page.locator("section [data-strip]").textContent()) ?? "")?.[1];

test("without the network nothing that is shown changes, and a reload says what happened", async () => {
  const { page, close } = await visit(`${await place.site(TUESDAY)}${DECK}`, { size: SIZES.projector });
  await deckStands(page);
  await ready(page);
  const before = await wordsOf(page);
  await page.context().setOffline(true);
  expect(await wordsOf(page)).toEqual(before);
  // Also what was not open yet: tables, all slides, help, the record.
  await page.keyboard.press("v");
  await page.locator("section [data-sheet] table").waitFor();
  await page.keyboard.press("g");
  await page.locator("dialog [data-sheet]").first().waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await page.getByRole("button", { name: "Catat keputusan" }).first().click();
  await page.getByRole("button", { name: "Simpan butir.csv" }).waitFor();
  await page.keyboard.press("Escape");
  await page.reload();
  await page.getByText("Paparan dimuat ulang tanpa internet").waitFor();
  // With the network the deck is there again, at its slide.
  await page.context().setOffline(false);
  await page.getByRole("button", { name: "Coba lagi" }).click();
  await deckStands(page);
  await close();
}, 120_000);

test("a newer release changes nothing until it is asked for", async () => {
  const own = await openOffice();
  const { page, close } = await visit(`${await own.site(TUESDAY)}${DECK}`, {
    size: SIZES.projector,
    before: async (one) => one.clock.install({ time: new Date(TUESDAY) }),
  });
  await deckStands(page);
  const first = await release(page);
  const before = await wordsOf(page);
  await own.publish("2026-11-30T16:05+07:00");
  await leapUntil(page, 5 * 60_000, () => page.getByText("Rilis baru tersedia").first().isVisible());
  expect(await release(page)).toBe(first);
  expect(await wordsOf(page)).toEqual(before);
  await page.keyboard.press("?");
  await page.getByRole("button", { name: "Gunakan rilis baru" }).first().click();
  await expect.poll(() => release(page)).not.toBe(first);
  await close();
  own.close();
}, 120_000);

test("two windows go on together, and either without the other", async () => {
  const { page: room, complaints, close } = await visit(`${await place.site(TUESDAY)}${DECK}`, { size: [1366, 768] });
  await deckStands(room);
  await ready(room);
  // The speaker's window opens although the network is gone: it is handed what this one has.
  await room.context().setOffline(true);
  await room.keyboard.press("?");
  const opening = room.context().waitForEvent("page");
  await room.getByRole("button", { name: "Tampilan pembicara" }).first().click();
  const speaker = await opening;
  await speaker.getByText("Jendela rapat terhubung").waitFor();
  await speaker.getByText("Yang dikatakan").waitFor();
  await speaker.keyboard.press("PageDown");
  await expect.poll(async () => (await placeOf(room)).n).toBe(2);
  await room.keyboard.press("PageDown");
  await speaker
    .getByText(/Slide 3 dari/)
    .first()
    .waitFor();
  await speaker.getByText("Pertanyaan yang mungkin").waitFor();

  // The record is noted in one window and stands in the other.
  await speaker.getByRole("button", { name: "Catat keputusan" }).first().click();
  await speaker
    .getByRole("button", { name: /Selesai/ })
    .first()
    .click();
  await speaker.getByText(/belum/).first().waitFor();
  await room.close({ runBeforeUnload: true });
  await speaker.getByText("Jendela rapat terputus").waitFor({ state: "attached" });
  await speaker.keyboard.press("Escape");
  await speaker.keyboard.press("PageDown");
  await speaker
    .getByText(/Slide 4 dari/)
    .first()
    .waitFor();
  const again = speaker.context().waitForEvent("page");
  await speaker.getByRole("button", { name: "Buka jendela rapat" }).first().click();
  const second = await again;
  await deckStands(second);
  await expect.poll(async () => (await placeOf(second)).n).toBe(4);
  await speaker.close();
  await second.keyboard.press("PageUp");
  await expect.poll(async () => (await placeOf(second)).n).toBe(3);
  // The mark is still there, in the only window that is left.
  await second.keyboard.press("?");
  await second.getByRole("button", { name: "Catat keputusan" }).first().click();
  await second
    .getByRole("button", { name: /Urungkan/ })
    .first()
    .waitFor();
  expect(complaints.filter((one) => !/ERR_INTERNET_DISCONNECTED|Failed to fetch/.test(one))).toEqual([]);
  await close();
}, 120_000);

test("a finger goes through the slides, shows all of them, and blanks the screen", async () => {
  const { page, close } = await visit(`${await place.site(TUESDAY)}${DECK}`, { size: SIZES.phone, touch: true });
  await deckStands(page);
  const { all } = await placeOf(page);
  const box = await page.locator("section:has([data-sheet])").boundingBox();
  if (box === null) throw new Error("no slide");
  const y = box.y + box.height / 2;
  const finger = await page.context().newCDPSession(page);
  const swipe = async (from: number, to: number) => {
    const point = (x: number) => [{ x, y }];
    await finger.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: point(from) });
    for (const part of [0.25, 0.5, 0.75, 1]) {
      await finger.send("Input.dispatchTouchEvent", {
        type: "touchMove",
        touchPoints: point(from + (to - from) * part),
      });
    }
    await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
  await swipe(300, 60);
  await expect.poll(async () => (await placeOf(page)).n).toBe(2);
  await swipe(60, 300);
  await expect.poll(async () => (await placeOf(page)).n).toBe(1);
  await page.touchscreen.tap(330, y);
  await expect.poll(async () => (await placeOf(page)).n).toBe(2);
  await page.touchscreen.tap(40, y);
  await expect.poll(async () => (await placeOf(page)).n).toBe(1);
  // Every target is as large as a fingertip.
  const small = await page.evaluate(() =>
    [...document.querySelectorAll("nav button")].flatMap((button) => {
      const { width, height } = button.getBoundingClientRect();
      return width < 44 || height < 44 ? [`${button.textContent}: ${width} × ${height}`] : [];
    }),
  );
  expect(small).toEqual([]);
  // Everything else from the menu: jump over all slides, decide, save, leave.
  await page.getByRole("button", { name: /Menu/ }).tap();
  await page.getByRole("button", { name: "Semua slide" }).first().tap();
  await page.locator("dialog ol button").last().tap();
  await expect.poll(async () => (await placeOf(page)).n).toBe(all);
  await page.getByRole("button", { name: /Menu/ }).tap();
  await page
    .getByRole("button", { name: /Layar hitam/ })
    .first()
    .tap();
  await expect.poll(() => page.locator("section:has([data-sheet])").isHidden()).toBe(true);
  await page.touchscreen.tap(195, 400);
  await expect.poll(() => page.locator("section:has([data-sheet])").isVisible()).toBe(true);
  await expect.poll(async () => (await placeOf(page)).n).toBe(all);
  await page.getByRole("button", { name: /Menu/ }).tap();
  await page.getByRole("button", { name: "Catat keputusan" }).first().tap();
  await page
    .getByRole("button", { name: /Selesai/ })
    .first()
    .tap();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Simpan butir.csv" }).tap();
  expect((await download).suggestedFilename()).toBe("butir.csv");
  await close();
}, 120_000);
