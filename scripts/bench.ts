import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { benchNational } from "./bench/national.ts";
import { benchWeekly } from "./bench/weekly.ts";
import { findChromium } from "./chromium/find-chromium.ts";
import { LAUNCH_FLAGS } from "./chromium/launch-flags.ts";
import { thisMachine } from "./chromium/this-machine.ts";

/** Rounds, regions or weeks: a whole number above zero. */
function countOf(name: string, text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new Error(`--${name} ${text}: expected a whole number above 0`);
  return Number(text);
}

/**
 * `npm run bench [-- --kali 5]`: the weekly page against its budget. `npm run bench -- --nasional [--wilayah 514]
 * [--minggu 520]`: a synthetic country. Exit code 1 where a count is over the budget.
 */
async function bench(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      kali: { type: "string", default: "5" },
      nasional: { type: "boolean", default: false },
      wilayah: { type: "string", default: "514" },
      minggu: { type: "string", default: "520" },
    },
  });
  const browser = await chromium.launch({
    executablePath: findChromium(thisMachine, { install: true }),
    args: [...LAUNCH_FLAGS],
  });
  try {
    if (!values.nasional) return await benchWeekly(browser, countOf("kali", values.kali));
    await benchNational(browser, countOf("wilayah", values.wilayah), countOf("minggu", values.minggu));
    return true;
  } finally {
    await browser.close();
  }
}

process.exit((await bench()) ? 0 : 1);
