import type { Browser, CDPSession, Page } from "playwright-core";
import { probeScript, type Seen } from "./probe.ts";
import { type FirstAndLater, type Switch, timeSwitch } from "./switches.ts";

/** A page to measure: its address, and the expression that is true once everything is drawn. */
export type Target = {
  readonly name: string;
  readonly address: string;
  readonly drawn: string;
  readonly switches?: readonly Switch[];
};

/** One cold load, from navigation until nothing moves any more. Bytes with headers, times in ms, heap in bytes. */
export type Load = Omit<Seen, "press" | "busyUntil"> & {
  readonly bytes: number;
  readonly requests: readonly string[];
  readonly heap: number;
  readonly switches: Readonly<Record<string, FirstAndLater>>;
};

/** An office laptop and its line: processor four times slower, 10 Mbps, 40 ms. */
export const OFFICE = { slower: 4, bytesPerSecond: 10_000 * 125, latency: 40 };
export type Profile = typeof OFFICE;

const SIZE = { width: 1366, height: 768 };
const QUIET = 1000;
/** A machine that others keep busy may need minutes for what takes it a second. */
const PATIENCE = 240_000;

/** Measures one load in a context of its own: nothing cached, nothing compiled. Throws if the page never settles. */
export async function measure(browser: Browser, target: Target, profile: Profile): Promise<Load> {
  const context = await browser.newContext({ viewport: SIZE, locale: "id-ID", timezoneId: "Asia/Jakarta" });
  try {
    const page = await context.newPage();
    await page.addInitScript(probeScript(target.drawn));
    const session = await context.newCDPSession(page);
    const traffic = await watchTraffic(session);
    await throttle(session, profile);
    await page.goto(target.address, { waitUntil: "commit" });
    const { lcp, cls, drawn, tbt } = await settle(page, traffic, target.name);
    const { bytes, requests } = traffic.sofar();
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize, backingStorageSize = 0 } = (await session.send("Runtime.getHeapUsage")) as {
      usedSize: number;
      backingStorageSize?: number;
    };
    const switches: Record<string, FirstAndLater> = {};
    for (const one of target.switches ?? []) {
      switches[one.name] = await timeSwitch(page, one, () =>
        settle(page, traffic, one.name, ({ press }) => press.changed > 0),
      );
    }
    return { lcp, cls, drawn, tbt, bytes, requests, heap: usedSize + backingStorageSize, switches };
  } finally {
    await context.close();
  }
}

type Traffic = {
  readonly sofar: () => { readonly bytes: number; readonly requests: readonly string[] };
  /** Whether nothing has been on its way for a while. */
  readonly isQuiet: () => boolean;
};

async function watchTraffic(session: CDPSession): Promise<Traffic> {
  const requests: string[] = [];
  const open = new Set<string>();
  let bytes = 0;
  let last = Date.now();
  session.on("Network.requestWillBeSent", ({ requestId, request }) => {
    if (!/^https?:/.test(request.url)) return;
    requests.push(request.url);
    open.add(requestId);
    last = Date.now();
  });
  const close = (requestId: string, encoded: number) => {
    if (!open.delete(requestId)) return;
    bytes += encoded;
    last = Date.now();
  };
  session.on("Network.loadingFinished", (event) => close(event.requestId, event.encodedDataLength));
  session.on("Network.loadingFailed", (event) => close(event.requestId, 0));
  await session.send("Network.enable");
  return {
    sofar: () => ({ bytes, requests: [...requests] }),
    isQuiet: () => open.size === 0 && Date.now() - last > QUIET,
  };
}

async function throttle(session: CDPSession, { slower, bytesPerSecond, latency }: Profile): Promise<void> {
  const speed = { downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond };
  await session.send("Network.emulateNetworkConditions", { offline: false, latency, ...speed });
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
}

/** Waits until everything is drawn and, for a second, nothing is loaded and no task is long. */
async function settle(
  page: Page,
  traffic: Traffic,
  name: string,
  done = (seen: Seen) => seen.drawn > 0,
): Promise<Seen> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    await page.waitForTimeout(150);
    const { seen, now } = await page.evaluate(() => ({ seen: window.probe.seen, now: performance.now() }));
    const rested = now - seen.busyUntil > QUIET && now - seen.drawn > QUIET / 2;
    if (done(seen) && rested && traffic.isQuiet()) return seen;
  }
  const shown = await page.evaluate(() => document.querySelector("main")?.textContent?.slice(0, 200));
  throw new Error(`${name}: not done and at rest after ${PATIENCE / 1000} s. It shows: ${shown}`);
}
