import type { Page } from "playwright-core";
import { afterEach, beforeAll, expect, test } from "vitest";
import type { WeekFile } from "../../src/contract/week-file.ts";
import {
  type Changes,
  type FakeServer,
  fakeServer,
  headersOf,
  nextLook,
  POLL,
  rowOf,
  timesAsked,
} from "./fake-server.ts";
import { browserOfFile, leapUntil, settled, sites } from "./harness.ts";

const { visit } = browserOfFile();

/** One page for all tests of this file: a sound week stands on it before and after each of them. */
let page: Page;
let server: FakeServer;
let headline: string | null;

const WEEK = /2026-W47/;
const rows = () =>
  page
    .getByRole("table", { name: /Indikator utama/ })
    .locator("tbody tr")
    .count();
const refused = () => page.getByRole("alert");

beforeAll(async () => {
  server = await fakeServer();
  ({ page } = await visit(sites.build, {
    before: async (opened) => {
      await opened.clock.install();
      await server.attach(opened);
    },
  }));
  page.setDefaultTimeout(15_000);
  await settled(page);
  headline = await page.getByRole("heading", { level: 1 }).textContent();
});

afterEach(async () => {
  server.faults.length = 0;
  await page.unroute(/2026-W44/);
  await page.evaluate(() => {
    location.hash = "#/";
  });
  await server.publish({
    manifest: (manifest) => ({ ...manifest, classification: `TERBATAS ${server.asked.length}` }),
  });
  await nextLook(page, server);
  await refused().waitFor({ state: "detached" });
});

/** Publishes a release that must not be taken: it is fetched, named for what it is, and the old week stays whole. */
async function expectRefused(changes: Changes, words: RegExp): Promise<void> {
  const before = timesAsked(server, WEEK);
  await server.publish(changes);
  await nextLook(page, server);
  await refused().filter({ hasText: words }).waitFor();
  expect(timesAsked(server, WEEK)).toBeGreaterThan(before);
  expect(await refused().textContent()).toMatch(/Yang tampil: rilis minggu ke-47. Beri tahu unit data dengan kode/);
  expect(await rows()).toBe(7);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(headline);
}

const withNewest = (newest: (file: WeekFile) => void): Changes => ({ newest });
const renamed =
  (name: string): NonNullable<Changes["manifest"]> =>
  (manifest) => ({ ...manifest, title: { id: name, en: name } });

test("row 7: a truncated and a changed file are discarded and fetched again, and the old week stays", async () => {
  const bent: readonly ((bytes: Buffer) => Buffer)[] = [
    (bytes) => bytes.subarray(0, bytes.length / 2),
    // Sound JSON under the contract, one figure changed on the way.
    (bytes) => Buffer.from(bytes.toString().replace(/"numerator":\{"status":"value","value":(\d)/, "$&0")),
  ];
  for (const bend of bent) {
    await server.publish({ manifest: renamed(`Sinergi ${server.asked.length}`) });
    const bytes = Buffer.from(server.current.release.get(`s/${server.current.id}/week/2026-W47.json`) ?? []);
    const body = bend(bytes);
    expect(body.equals(bytes)).toBe(false);
    server.faults.push({ path: WEEK, play: (route) => route.fulfill({ headers: headersOf(server), body }) });
    const before = timesAsked(server, WEEK);
    await nextLook(page, server);
    await refused()
      .filter({ hasText: /tidak sama dengan yang diumumkan rilisnya/ })
      .waitFor();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(headline);
    expect(await page.getByText(`kode rilis ${server.current.id.slice(0, 8)}`).count()).toBe(0);
    server.faults.length = 0;
    await page.clock.runFor(2_500);
    await refused().waitFor({ state: "detached" });
    expect(timesAsked(server, WEEK)).toBe(before + 2);
    await page.getByText(`kode rilis ${server.current.id.slice(0, 8)}`).waitFor({ state: "attached" });
  }
});

test("row 8: a missing field and an unknown value are named; unknown extra fields are not noticed", async () => {
  await expectRefused(
    withNewest((file) => Reflect.deleteProperty(file.participants, "next")),
    /Rilis minggu ke-47 tidak digunakan: isian participants.next/,
  );
  await expectRefused(
    withNewest((file) => Object.assign(file.figures[0]?.figure ?? {}, { status: "gagal" })),
    /isian figures\[0\].figure.status/,
  );
  const id = await server.publish(
    withNewest((file) => Object.assign(file, { baru: 1, reports: { ...file.reports, baru: { dalam: "sekali" } } })),
  );
  await nextLook(page, server);
  await page.getByText(`kode rilis ${id.slice(0, 8)}`).waitFor({ state: "attached" });
  expect(await refused().count()).toBe(0);
});

test("row 9: an unknown major version is refused and asks for a newer application", async () => {
  await expectRefused(
    withNewest((file) => Object.assign(file, { schema: "sinergi/week/2" })),
    /memakai format sinergi\/week\/2 yang belum dikenal; aplikasi ini perlu diperbarui/,
  );
});

test("row 10: the pointer moves while a week loads: it is finished on the old release, then swapped whole", async () => {
  const old = await server.publish({ weeks: 5, manifest: renamed("Sinergi Lama") });
  await nextLook(page, server);
  await page.getByText("Sinergi Lama").first().waitFor();
  const held: (() => void)[] = [];
  // Held answers go on to the file that the request named.
  await page.route(/2026-W44/, async (route) => {
    await new Promise<void>((go) => held.push(go));
    await route.fallback();
  });
  await page.clock.fastForward(POLL - 3_000);
  await page.evaluate(() => {
    location.hash = "#/?minggu=2026-W44";
  });
  await expect.poll(() => held.length).toBe(1);
  const id = await server.publish({ weeks: 5, manifest: renamed("Sinergi Baru") });
  await leapUntil(page, 4_000, () => timesAsked(server, new RegExp(`${id}/manifest`)) === 1);
  held.shift()?.();
  await page.getByText("Ringkasan minggu ke-44").first().waitFor();
  expect(await page.getByText("Sinergi Lama").first().isVisible()).toBe(true);
  expect(await page.getByText(`kode rilis ${old.slice(0, 8)}`).count()).toBe(1);
  await expect.poll(() => held.length).toBe(1);
  held.shift()?.();
  await page.getByText("Sinergi Baru").first().waitFor();
  expect(await page.getByText(`kode rilis ${id.slice(0, 8)}`).count()).toBe(1);
  expect(await page.getByText("Sinergi Lama").count()).toBe(0);
  await page.unroute(/2026-W44/);
  await page.evaluate(() => {
    location.hash = "#/";
  });
  await page.getByText("Ringkasan minggu ke-47").first().waitFor();
});

test.each(["NaN", "Infinity", "1e308", "-1", "9007199254740993", '"12"', "1.5", "-0"])(
  "row 15: a file with the count %s is rejected",
  async (value) => {
    const words = /NaN|Infinity/.test(value) ? /terpotong atau rusak/ : /isian [\w.[\]]+\.numerator\.value/;
    await expectRefused(
      { text: (json) => json.replace(/(numerator":\{"status":"value","value":)\d+/, `$1${value}`) },
      words,
    );
  },
);

test("row 16: a level off its base, or with an interval of one point, is blocked with the code SDC-1", async () => {
  const bend = (file: WeekFile, region: string, change: (value: number) => object) => {
    const { numerator } = rowOf(file, "asm_cakupan", region).figure;
    if (numerator.status !== "value" || numerator.rounded === undefined) throw new Error("no level");
    Object.assign(numerator, change(numerator.value));
  };
  await expectRefused(
    withNewest((file) => bend(file, "36", (value) => ({ value: value + 1 }))),
    /asm_cakupan · 36 memuat nilai yang bukan kelipatan dasarnya.*kode SDC-1/,
  );
  await expectRefused(
    withNewest((file) => bend(file, "serang-raya", (value) => ({ rounded: { base: 5, lo: value, hi: value } }))),
    /asm_cakupan · serang-raya .*kode SDC-1/,
  );
});

test("row 19: a row that stands twice is rejected and named", async () => {
  await expectRefused(
    withNewest((file) => file.figures.push(structuredClone(rowOf(file, "ban_pantau", "36.01")))),
    /ban_pantau · 36.01 tercatat dua kali.*kode DUP-1/,
  );
  await expectRefused(
    withNewest((file) => file.sparklines.push(...file.sparklines.slice(0, 1))),
    /sparklines: \w+ tercatat dua kali.*kode DUP-1/,
  );
});
