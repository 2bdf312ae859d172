import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { addWeeks, cutOffAt, jakartaTime, toWeek, weekRange } from "../../src/domain/week.ts";
import { DAY, type FakeServer, fakeServer, NOW, nextLook } from "./fake-server.ts";
import { browserOfFile, settled, sites } from "./harness.ts";

const { visit } = browserOfFile();

/** One page for the tests of ages, on a computer whose battery has died: it says 1970. */
let page: Page;
let server: FakeServer;

const CUT_OFF = Date.parse("2026-11-23T16:00:00+07:00");

/** What the page says once the server's clock stands there. */
async function at(now: number): Promise<void> {
  server.now = now;
  await nextLook(page, server);
}

async function goTo(fragment: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
}

beforeAll(async () => {
  server = await fakeServer();
  ({ page } = await visit(sites.build, {
    before: async (opened) => {
      await opened.clock.install({ time: 0 });
      await server.attach(opened);
    },
  }));
  page.setDefaultTimeout(15_000);
  await settled(page);
});

test("row 12: over ten days amber, over seventeen a strong banner, on every page and on paper", async () => {
  await at(CUT_OFF + 10 * DAY - 60_000);
  expect(await page.getByText(/Data terbaru berumur/).count()).toBe(0);
  await at(CUT_OFF + 10 * DAY + 61_000);
  const amber = page.getByText("Data terbaru berumur 10 hari, dari minggu ke-47.");
  const strong = page.getByRole("alert").filter({ hasText: "Data sudah 17 hari tidak diperbarui" });
  for (const banner of [amber, strong]) {
    if (banner === strong) await at(CUT_OFF + 17 * DAY + 61_000);
    for (const fragment of ["#/peta", "#/periksa", "#/?minggu=2026-W46", "#/"]) {
      await goTo(fragment);
      await banner.waitFor();
    }
    await page.emulateMedia({ media: "print" });
    expect(await banner.isVisible()).toBe(true);
    await page.emulateMedia({ media: "screen" });
  }
});

test("row 13: a client in 1970, or a day ahead, says the same ages as the server's clock", async () => {
  await at(NOW + 12 * DAY);
  expect(await page.evaluate(() => Date.now())).toBeLessThan(DAY);
  await page.getByText("Data terbaru berumur 12 hari").waitFor();
  await page.clock.setSystemTime(NOW + 13 * DAY);
  await at(NOW + 12 * DAY);
  await page.getByText("Data terbaru berumur 12 hari").waitFor();
  await page.clock.setSystemTime(NOW + 13 * DAY);
  await at(NOW);
  await page.getByText("Data terbaru berumur").waitFor({ state: "detached" });
});

test("row 14: a week that is dated after the server's clock is called provisional", async () => {
  await at(CUT_OFF - DAY);
  await page.getByText(/Waktu data ini mendahului jam server; anggap angkanya sementara/).waitFor();
  await page.getByText(/Batas data tercatat Sen, 23 Nov 2026, 16.00 WIB/).waitFor();
  await at(NOW);
  await page.getByText(/mendahului jam server/).waitFor({ state: "detached" });
});

/** The weeks that a sparkline says, and where it draws them. */
async function sparkline(opened: Page): Promise<{ weeks: number[]; steps: number[] }> {
  const line = opened.locator('svg[role="img"][aria-label^="Laporan tepat waktu"]').first();
  const label = (await line.getAttribute("aria-label")) ?? "";
  const drawn = (await line.locator("path").evaluateAll((paths) => paths.map((path) => path.getAttribute("d")))).join(
    "",
  );
  const xs = [...drawn.matchAll(/[ML]([\d.]+) /g)].map(([, x]) => Number(x)).sort((a, b) => a - b);
  const places = xs.filter((x, i) => i === 0 || x - (xs[i - 1] ?? 0) > 0.5);
  return {
    weeks: [...label.matchAll(/(\d+): /g)].map(([, week]) => Number(week)),
    steps: places.slice(1).map((x, i) => x - (places[i] ?? 0)),
  };
}

test("row 20: weeks 52, 53 and 1 are neighbours on axis, stepper and picker, and a week 1 may begin in December", async () => {
  const across = await visit(`${sites.buildAcrossYears}#/?minggu=2027-W02`);
  await settled(across.page);
  const { weeks, steps } = await sparkline(across.page);
  expect(weeks).toEqual([43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 1, 2]);
  expect(steps).toHaveLength(12);
  expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.2);
  await across.page.getByRole("button", { name: "Minggu sebelumnya" }).click();
  await across.page.getByText("Ringkasan minggu ke-1").first().waitFor();
  await across.page.getByRole("button", { name: "Minggu sebelumnya" }).click();
  await across.page.getByText("Ringkasan minggu ke-53").first().waitFor();
  await across.close();

  await server.publish({ weeks: 60 });
  await at(NOW);
  await goTo("#/?minggu=2026-W01");
  await page.getByText("Ringkasan minggu ke-1").first().waitFor();
  await page.getByRole("button", { name: /^Minggu ke-1 29 Desember 2025 – 4 Januari 2026/ }).click();
  const dialog = page.getByRole("dialog");
  expect(await dialog.getByRole("button", { name: "2026" }).getAttribute("aria-pressed")).toBe("true");
  expect(await dialog.getByRole("row").last().textContent()).toMatch(/^Ke-129 Des–4 Jan/);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Minggu sebelumnya" }).click();
  await page.getByText("Ringkasan minggu ke-52").first().waitFor();
  await goTo("#/");
});

test("row 21: no week is explained, one is a point, 520 open and close in a tenth of a second", async () => {
  await server.publish({ weeks: 1, manifest: (manifest) => ({ ...manifest, weeks: [] }) });
  await at(NOW);
  await page.getByRole("heading", { name: "Belum ada minggu yang terbit" }).waitFor();

  await server.publish({
    weeks: 1,
    newest: (file) => {
      Reflect.deleteProperty(file, "previous");
      file.comparisons = file.comparisons.map(({ indicator }) => ({ indicator, basis: "none", reason: "firstWeek" }));
      file.sparklines = file.sparklines.map((line) => ({ ...line, points: line.points.slice(-1) }));
    },
  });
  await at(NOW);
  await settled(page);
  const line = page.locator('svg[role="img"][aria-label^="Laporan tepat waktu"]').first();
  expect(await line.locator("circle").count()).toBe(1);
  expect(await line.locator("path").count()).toBe(0);
  expect(await page.locator("main").innerHTML()).not.toMatch(/NaN|undefined/);

  const newest = toWeek("2026-W47");
  const summary = { expected: 43, onTime: 40, late: 2, missing: 1, participantsRefreshed: false };
  const weeks = weekRange(addWeeks(newest, -519), newest).map((week) => ({
    ...summary,
    week,
    cutOff: jakartaTime(cutOffAt(week)),
  }));
  const long = await fakeServer({ manifest: (manifest) => ({ ...manifest, weeks }) });
  // Without a clock of its own, and in seconds of the processor: how busy the machine is does not count.
  const { page: ten, close } = await visit(sites.build, { before: long.attach });
  await settled(ten);
  const session = await ten.context().newCDPSession(ten);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const spent = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
  };
  const opener = ten.locator('[aria-haspopup="dialog"]');
  // The picker is fetched as the pointer comes; how long that takes is the network's, not the weeks'.
  const fetched = ten.waitForResponse(/week-picker-.*\.js/);
  await opener.hover();
  await (await fetched).finished();
  const tries: number[] = [];
  for (let i = 0; i < 3; i += 1) {
    const start = await spent();
    await opener.evaluate(async (button: HTMLElement) => {
      button.click();
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    });
    tries.push((await spent()) - start);
    await ten.locator("[data-week]").first().waitFor();
    // One year's rows, not ten years'.
    expect(await ten.locator("[data-week]").count()).toBe(47);
    await opener.evaluate((button: HTMLElement) => button.click());
  }
  expect(Math.min(...tries)).toBeGreaterThan(0);
  expect(Math.min(...tries)).toBeLessThan(100);
  await close();
});
