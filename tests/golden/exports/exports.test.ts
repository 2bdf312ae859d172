import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pixelmatch from "pixelmatch";
import { type Browser, chromium, type Page } from "playwright-core";
import { PNG } from "pngjs";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findChromium } from "../../../scripts/chromium/find-chromium.ts";
import { LAUNCH_FLAGS } from "../../../scripts/chromium/launch-flags.ts";
import { thisMachine } from "../../../scripts/chromium/this-machine.ts";
import type { Asked } from "./exports-page.ts";
import { shrunk } from "./shrunk.ts";

type Made = typeof globalThis & {
  pngOf: (asked: Asked) => Promise<string>;
  widthsOf: (asked: Asked) => Promise<{ text: string; given: number; measured: number }[]>;
};

const ARTIFACTS = join(import.meta.dirname, "../../.artifacts/exports");
/** Edges may be smoothed otherwise by another Chromium; a fault moves far more. */
const ALLOWED = 60;
/** What is kept is a quarter as wide: every mark can be told, and a picture takes less than it may. */
const SMALLER = 4;
const BYTES = 120_000;

/** Every kind of picture once, languages in turn. */
const CASES: readonly Omit<Asked, "fault">[] = [
  { kind: "history", locale: "id" },
  { kind: "bars", locale: "en" },
  { kind: "zero", locale: "id" },
  { kind: "dots", locale: "en" },
  { kind: "panels", locale: "id" },
  { kind: "map", locale: "en" },
  { kind: "table", locale: "id" },
];

let browser: Browser;
let server: ViteDevServer;
let page: Page;
const complaints: string[] = [];

async function open(options: Parameters<Browser["newPage"]>[0]): Promise<Page> {
  const opened = await browser.newPage(options);
  opened.on("pageerror", (error) => complaints.push(error.message));
  opened.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await opened.goto(`${server.resolvedUrls?.local[0] ?? ""}tests/golden/exports/index.html`);
  await opened.waitForSelector("[data-ready]", { state: "attached" });
  return opened;
}

beforeAll(async () => {
  server = await createServer({ server: { port: 0, hmr: false }, logLevel: "error" });
  await server.listen();
  browser = await chromium.launch({
    executablePath: findChromium(thisMachine, { install: true }),
    args: [...LAUNCH_FLAGS],
  });
  page = await open({ viewport: { width: 800, height: 600 } });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function bytesOf(from: Page, asked: Asked): Promise<Buffer> {
  const base64 = await from.evaluate((one) => (globalThis as Made).pngOf(one), asked);
  return Buffer.from(base64, "base64");
}

function differing(a: PNG, b: PNG): number {
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 });
}

for (const one of CASES) {
  test(`the picture of ${one.kind} is 3200 × 1800, looks as it did, and its fault does not`, async () => {
    const file = join(import.meta.dirname, `${one.kind}.png`);
    const large = PNG.sync.read(await bytesOf(page, { ...one, fault: false }));
    expect([large.width, large.height]).toEqual([3200, 1800]);
    const now = shrunk(large, SMALLER);
    const written = PNG.sync.write(now, { colorType: 2, deflateLevel: 9 });
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, written);
    expect(existsSync(file), `${file} is missing: look at it, then run with UPDATE_GOLDEN=1`).toBe(true);
    const kept = readFileSync(file);
    expect(kept.length).toBeLessThan(BYTES);
    const off = differing(PNG.sync.read(kept), now);
    if (off > ALLOWED) {
      mkdirSync(ARTIFACTS, { recursive: true });
      writeFileSync(join(ARTIFACTS, `${one.kind}.png`), written);
    }
    expect(off).toBeLessThanOrEqual(ALLOWED);
    const fault = shrunk(PNG.sync.read(await bytesOf(page, { ...one, fault: true })), SMALLER);
    expect(differing(PNG.sync.read(kept), fault)).toBeGreaterThan(ALLOWED);
  });
}

test("a dark system, a phone and a dense, zoomed screen give the very same bytes", async () => {
  const asked = { kind: "dots", locale: "id", fault: false } as const;
  const usual = await bytesOf(page, asked);
  const phone = await open({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, colorScheme: "dark" });
  await phone.emulateMedia({ colorScheme: "dark", forcedColors: "active" });
  await phone.evaluate(() => document.documentElement.style.setProperty("zoom", "2"));
  expect((await bytesOf(phone, asked)).equals(usual)).toBe(true);
  await phone.close();
});

test.each(["id", "en"] as const)("no text is wider than the room that it was given, by 2 % (%s)", async (locale) => {
  for (const { kind } of CASES) {
    const asked = { kind, locale, fault: false };
    const widths = await page.evaluate((one) => (globalThis as Made).widthsOf(one), asked);
    expect(widths.length).toBeGreaterThan(10);
    for (const { text, given, measured } of widths) {
      expect(measured, text).toBeLessThanOrEqual(given * 1.02);
      expect(measured, text).toBeGreaterThan(given * 0.9);
    }
  }
});

test("nothing of it breaks the page's policy", () => {
  expect(complaints).toEqual([]);
});
