import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pixelmatch from "pixelmatch";
import { type Browser, chromium, type Page } from "playwright-core";
import { PNG } from "pngjs";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findChromium } from "../../scripts/chromium/find-chromium.ts";
import { LAUNCH_FLAGS } from "../../scripts/chromium/launch-flags.ts";
import { thisMachine } from "../../scripts/chromium/this-machine.ts";
import { ALL_MARKS } from "./all-marks.ts";

const PICTURES = join(import.meta.dirname, "pictures");
const ARTIFACTS = join(import.meta.dirname, "../.artifacts/golden");
/** Edges may be smoothed otherwise by another Chromium; a fault moves far more. */
const ALLOWED = 40;

let browser: Browser;
let server: ViteDevServer;
const pages: { good?: Page; fault?: Page } = {};

async function open(query: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 460, height: 900 }, deviceScaleFactor: 3 });
  const address = server.resolvedUrls?.local[0] ?? "";
  await page.goto(`${address}tests/golden/index.html${query}`);
  await page.waitForSelector("[data-mark]");
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.evaluate(quiet);
  return page;
}

/** Resolves once nothing has been drawn for a while: a chart draws its parts one after the other. */
async function quiet(): Promise<void> {
  for (let drawn = ""; drawn !== document.body.innerHTML; ) {
    drawn = document.body.innerHTML;
    await new Promise((passed) => setTimeout(passed, 400));
  }
}

beforeAll(async () => {
  server = await createServer({ server: { port: 0, hmr: false }, logLevel: "error" });
  await server.listen();
  browser = await chromium.launch({
    executablePath: findChromium(thisMachine, { install: true }),
    args: [...LAUNCH_FLAGS],
  });
  pages.good = await open("");
  pages.fault = await open("?fault");
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function picture(page: Page | undefined, name: string): Promise<PNG> {
  if (page === undefined) throw new Error("the page did not open");
  return PNG.sync.read(await page.locator(`[data-mark="${name}"]`).screenshot({ animations: "disabled" }));
}

function differing(a: PNG, b: PNG): number {
  if (a.width !== b.width || a.height !== b.height) return Number.POSITIVE_INFINITY;
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 });
}

for (const { name } of ALL_MARKS) {
  test(`${name} looks as in its picture, and its fault does not`, async () => {
    const file = join(PICTURES, `${name}.png`);
    const now = await picture(pages.good, name);
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, PNG.sync.write(now));
    expect(existsSync(file), `${file} is missing: look at the mark, then run with UPDATE_GOLDEN=1`).toBe(true);
    const kept = PNG.sync.read(readFileSync(file));
    const off = differing(kept, now);
    if (off > ALLOWED) {
      mkdirSync(ARTIFACTS, { recursive: true });
      writeFileSync(join(ARTIFACTS, `${name}.png`), PNG.sync.write(now));
    }
    expect(off).toBeLessThanOrEqual(ALLOWED);
    expect(differing(kept, await picture(pages.fault, name))).toBeGreaterThan(ALLOWED);
  });
}
