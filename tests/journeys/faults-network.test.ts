import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { failing, fakeServer, nextLook, timesAsked } from "./fake-server.ts";
import { browserOfFile, leapUntil, settled, sites } from "./harness.ts";

const { visit } = browserOfFile();

const rows = (page: Page) =>
  page
    .getByRole("table", { name: /Indikator utama/ })
    .locator("tbody tr")
    .count();

/** The page of a sound week under a clock that the test moves, in front of a server that the test breaks. */
async function standing(fragment = "", weeks = 2) {
  const server = await fakeServer({ weeks });
  const visited = await visit(`${sites.build}${fragment}`, {
    before: async (page) => {
      await page.clock.install();
      await page.addInitScript(() => {
        const asked: number[] = [];
        Object.assign(window, { asked });
        const { fetch } = window;
        window.fetch = (...request) => {
          if (String(request[0]).includes("pointer.json")) asked.push(performance.now());
          return fetch(...request);
        };
      });
      await server.attach(page);
    },
  });
  await settled(visited.page);
  return { server, ...visited };
}

/** Seconds, on the page's own clock, between one look at the pointer and the next. */
async function gaps(page: Page): Promise<number[]> {
  const times = await page.evaluate(() => (window as unknown as { asked: number[] }).asked);
  return times.slice(1).map((time, i) => (time - (times[i] ?? 0)) / 1000);
}

test("row 1: after ten seconds the last data stay, it says so, tries after 2, 4 and 8 s, then offers a button", async () => {
  const { server, page, close } = await standing();
  const before = await page.getByRole("heading", { level: 1 }).textContent();
  server.faults.push({ path: /^pointer/, play: () => undefined });
  await nextLook(page, server);
  const timeOut = async () => {
    await page.clock.runFor(10_001);
    await page.getByText("Server tidak menjawab dalam 10 detik.").waitFor();
  };
  await timeOut();
  await page.getByText(/Menampilkan data terakhir .*berumur kurang dari sehari/).waitFor();
  await page.getByText(/Gagal memuat, mencoba lagi/).waitFor();
  expect(await page.getByRole("button", { name: "Coba sekarang" }).count()).toBe(0);
  for (const [i, seconds] of [2, 4, 8].entries()) {
    await leapUntil(page, seconds * 1200 + 100, () => timesAsked(server, /^pointer/) === 3 + i);
    await timeOut();
  }
  const button = page.getByRole("button", { name: "Coba sekarang" });
  await button.waitFor();
  const [, ...waits] = (await gaps(page)).map((gap) => gap - 10);
  expect(waits).toHaveLength(3);
  for (const [i, seconds] of [2, 4, 8].entries()) expect(waits[i]).toBeGreaterThanOrEqual(seconds * 0.8);
  expect(await rows(page)).toBe(7);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(before);
  server.faults.length = 0;
  await button.click();
  await page.getByText(/Menampilkan data terakhir/).waitFor({ state: "detached" });
  await close();
});

test("row 2: 502 and 503 are tried again, and a Retry-After is obeyed, between tries and before the next round", async () => {
  const { server, page, close } = await standing();
  failing(server, /^pointer/, 502);
  await nextLook(page, server);
  await page.getByText(/Server menjawab dengan kode 502. Gagal memuat, mencoba lagi/).waitFor();
  server.faults.length = 0;
  failing(server, /^pointer/, 503, { "retry-after": "90" });
  await leapUntil(page, 2_500, () => page.getByText(/kode 503/).isVisible());
  const count = timesAsked(server, /^pointer/);
  // The page's clock also moves by itself; the margin is for a busy machine.
  await page.clock.runFor(60_000);
  expect(timesAsked(server, /^pointer/)).toBe(count);
  await leapUntil(page, 31_000, () => timesAsked(server, /^pointer/) === count + 1);
  await leapUntil(page, 91_000, () => page.getByRole("button", { name: "Coba sekarang" }).isVisible());
  const last = timesAsked(server, /^pointer/);
  await page.clock.runFor(70_000);
  expect(timesAsked(server, /^pointer/)).toBe(last);
  expect(await rows(page)).toBe(7);
  await close();
});

test("row 3: a 401 takes every figure from page, print and title; signing in leads back to the same view", async () => {
  const { server, page, close } = await standing("#/?minggu=2026-W46&bahasa=en", 4);
  failing(server, /./, 401);
  await page.evaluate(() => {
    location.hash = "#/?minggu=2026-W44&bahasa=en";
  });
  await page.getByRole("heading", { name: "Session locked" }).waitFor();
  expect(await page.title()).toBe("Session locked · Sinergi");
  for (const media of ["screen", "print"] as const) {
    await page.emulateMedia({ media });
    expect(await page.locator("table, figure").count()).toBe(0);
    const text = (await page.locator("body").textContent()) ?? "";
    expect(text.replace("week 44", "").replace(/Locked .*? WIB/, "")).not.toMatch(/\d/);
  }
  const link = page.getByRole("link", { name: "Sign in again" });
  expect(await link.getAttribute("href")).toBe(`${sites.build}#/?minggu=2026-W44&bahasa=en`);

  // Nothing asks for data while nobody is signed in.
  const count = server.asked.length;
  await page.clock.fastForward(600_000);
  expect(server.asked.length).toBe(count);

  // The sign-in page, on its way back, has forgotten the fragment.
  server.faults.length = 0;
  await page.route(sites.build, (route) => route.fulfill({ contentType: "text/html", body: '<a href="/">in</a>' }), {
    times: 1,
  });
  await link.click();
  await page.getByRole("link", { name: "in", exact: true }).click();
  await page.getByText("Week 44 overview").first().waitFor();
  expect(page.url()).toBe(`${sites.build}#/?minggu=2026-W44&bahasa=en`);
  await close();
});

test("row 4: a forbidden file says so in its place, and the others live", async () => {
  const { server, page, close } = await standing("", 4);
  failing(server, /2026-W44/, 403);
  await page.evaluate(() => {
    location.hash = "#/?minggu=2026-W44";
  });
  const alert = page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.textContent()).toMatch(/minggu ke-44 tidak dapat dimuat.*Anda tidak berhak membuka .*HTTP-403/);
  expect(timesAsked(server, /2026-W44/)).toBe(1);
  await page.getByRole("button", { name: "Lihat minggu ke-47" }).click();
  await settled(page);
  expect(await rows(page)).toBe(7);
  await close();
});

test("row 5: a snapshot that is gone makes the pointer be asked once more; then its id is named", async () => {
  const { server, page, close } = await standing("", 4);
  failing(server, /^s\/.*2026-W44/, 404);
  await page.evaluate(() => {
    location.hash = "#/?minggu=2026-W44";
  });
  await page.getByRole("alert").waitFor();
  expect(await page.getByRole("alert").textContent()).toContain(`s/${server.current.id}/week/2026-W44.json`);
  expect(timesAsked(server, /^pointer/)).toBe(2);
  server.faults.length = 0;
  failing(server, new RegExp(`${server.current.id}/week/2026-W44`), 404);
  await server.publish({ weeks: 4, manifest: (manifest) => ({ ...manifest, classification: "TERBATAS " }) });
  await page.getByRole("button", { name: "Coba lagi" }).click();
  await page.getByText("Ringkasan minggu ke-44").first().waitFor();
  await close();
});

test("row 6: HTML in place of JSON is called no data, whatever type it claims", async () => {
  const { server, page, close } = await standing();
  const html = "<!doctype html><title>Gateway</title>";
  for (const contentType of ["text/html", "application/json"]) {
    server.faults.length = 0;
    server.faults.push({ path: /^pointer/, play: (route) => route.fulfill({ contentType, body: html }) });
    await nextLook(page, server);
    await page.getByText(/Jawaban bukan data \(pointer.json\)/).waitFor();
    expect(await rows(page)).toBe(7);
    server.faults.length = 0;
    await leapUntil(page, 3_000, async () => (await page.getByText(/Jawaban bukan data/).count()) === 0);
  }
  await close();
});
