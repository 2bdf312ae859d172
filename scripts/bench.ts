import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { benchWeekly } from "./bench/weekly.ts";
import { findChromium } from "./chromium/find-chromium.ts";
import { LAUNCH_FLAGS } from "./chromium/launch-flags.ts";
import { thisMachine } from "./chromium/this-machine.ts";

async function bench(): Promise<boolean> {
  const { values } = parseArgs({ options: { kali: { type: "string", default: "5" } } });
  const browser = await chromium.launch({
    executablePath: findChromium(thisMachine, { install: true }),
    args: [...LAUNCH_FLAGS],
  });
  try {
    return await benchWeekly(browser, Number(values.kali));
  } finally {
    await browser.close();
  }
}

process.exit((await bench()) ? 0 : 1);
