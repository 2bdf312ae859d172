import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { LAUNCH_FLAGS } from "../../scripts/chromium/launch-flags.ts";

export type Size = readonly [width: number, height: number];

/** The widths at which nothing may overflow, and the projector. */
export const SIZES = {
  narrow: [320, 640],
  phone: [390, 844],
  tablet: [1024, 768],
  desktop: [1440, 900],
  projector: [1920, 1080],
} as const satisfies Readonly<Record<string, Size>>;

const WIDTHS = ["narrow", "phone", "tablet", "desktop"] as const;
const LANGUAGES = ["id", "en"] as const;
const ALL = WIDTHS.flatMap((width) => LANGUAGES.map((locale) => ({ width, locale })));

/** The full run, which takes every pair of what the run of every change takes in turn. */
export const EVERYTHING = process.env["SWEEP"] === "all";

/**
 * Width and language of the tests that look for what sticks out and at what axe finds. Every change is looked at in the
 * narrowest width, on the tablet and on the desktop, in turn in each language; a phone is wider than the narrowest.
 */
export const SWEEP = EVERYTHING ? ALL : ALL.filter((_, i) => [0, 5, 6].includes(i));

/** Of cases that come in pairs of languages, one of each pair in turn; in the full run all. */
export function inTurn<Case>(pairs: readonly Case[]): readonly Case[] {
  return EVERYTHING ? pairs : pairs.filter((_, i) => i % 4 === 0 || i % 4 === 3);
}

/** The sizes of a page whose layout changes once: on either side of the change; in the full run all. */
export const BOTH_SIDES: readonly Size[] = EVERYTHING ? Object.values(SIZES) : [SIZES.narrow, SIZES.tablet];

export type Visit = {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught exceptions and breaches of the policy. Empty when all is well. */
  readonly complaints: readonly string[];
  /** Address of every request, in order. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
};

export type VisitOptions = {
  readonly size?: Size;
  readonly javaScript?: boolean;
  readonly reducedMotion?: boolean;
  /** A screen that is touched, and no mouse. */
  readonly touch?: boolean;
  /** What has to stand before the page loads: a server of one's own, a clock. */
  readonly before?: (page: Page) => Promise<void>;
};

export const sites = inject("sites");

/** Starts one Chromium for the tests of a file, with flags of its own if need be. Call it at the top of the file. */
export function browserOfFile(flags: readonly string[] = []): {
  readonly visit: (address: string, options?: VisitOptions) => Promise<Visit>;
} {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: sites.chromium, args: [...LAUNCH_FLAGS, ...flags] });
  });
  afterAll(() => browser?.close());
  return {
    visit: async (address, options) => {
      if (browser === undefined) throw new Error("visit a page inside a test");
      return open(browser, address, options);
    },
  };
}

async function open(browser: Browser, address: string, options: VisitOptions = {}): Promise<Visit> {
  const [width, height] = options.size ?? SIZES.desktop;
  const context = await browser.newContext({
    viewport: { width, height },
    // An office PC in Banten; the page must not depend on either.
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    reducedMotion: options.reducedMotion === false ? "no-preference" : "reduce",
    javaScriptEnabled: options.javaScript ?? true,
    hasTouch: options.touch ?? false,
    isMobile: options.touch ?? false,
  });
  const page = await context.newPage();
  const log = watch(page);
  await options.before?.(page);
  await page.goto(address);
  return { page, ...log, close: () => closeAll(context) };
}

async function closeAll(context: BrowserContext): Promise<void> {
  await context.close();
}

function watch(page: Page): Pick<Visit, "complaints" | "requests"> {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") {
      complaints.push(`${message.text()} (${message.location().url})`);
    }
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => requests.push(request.url()));
  return { complaints, requests };
}

/** Resolves once a week stands and every figure says that it is drawn. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector("h1") !== null &&
      document.querySelector("figure[data-ready]") !== null &&
      document.querySelector('[aria-busy="true"], figure[data-ready="false"]') === null,
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/**
 * Moves the page's clock by so many milliseconds until something holds. One leap is not enough on a busy machine: the
 * timer that it should fire may be set only after it.
 * @throws {Error} Where it still does not hold after five leaps, each watched for three seconds of real time.
 */
export async function leapUntil(page: Page, ms: number, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let leap = 0; leap < 5; leap += 1) {
    await page.clock.fastForward(ms);
    for (let looks = 0; looks < 30; looks += 1) {
      if (await holds()) return;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  throw new Error(`Five leaps of ${ms / 1000} s of the page's clock did not bring about what they should.`);
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds at WCAG 2.2 AA and its best practices, one line a rule with the first element; empty is good. */
export async function axeFindings(page: Page): Promise<string[]> {
  // The page's policy blocks a script element; evaluation by the debugger is not subject to it.
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    type Found = { id: string; help: string; nodes: { html: string }[] };
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: Found[] }> } };
    const { violations } = await axe.run();
    return violations.map((one) => `${one.id} (${one.nodes.length}): ${one.help}: ${one.nodes[0]?.html ?? ""}`);
  });
}

/** The elements that stick out on the right of the window; empty where nothing can be scrolled sideways. */
export function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    return [`${scrollWidth} > ${clientWidth}`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
  });
}
