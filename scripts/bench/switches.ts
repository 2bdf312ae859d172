import type { Page } from "playwright-core";
import { median } from "./median.ts";
import type { Seen } from "./probe.ts";

/** Something that people press often: the buttons to press one after the other, and what shows that the page followed. */
export type Switch = {
  readonly name: string;
  /** Selectors; each is pressed once the page is at rest after the one before. */
  readonly press: readonly string[];
  /** An expression: what is shown and will be something else once the page has followed. */
  readonly shown: string;
};

/** Medians over the presses, in ms: the longest event of the press, and until the figures had changed on the screen. */
export type SwitchTimes = { readonly inp: number; readonly changed: number };

/** Event Timing tells nothing below this: a press without an entry took at most so long. */
const LEAST_EVENT = 16;

export async function timeSwitch(page: Page, one: Switch, rest: () => Promise<Seen>): Promise<SwitchTimes> {
  const times: SwitchTimes[] = [];
  for (const selector of one.press) {
    const button = page.locator(`${selector}:visible`).first();
    await button.scrollIntoViewIfNeeded();
    await page.evaluate(`{ const before = ${one.shown}; window.probe.watch(() => ${one.shown} !== before) }`);
    await button.click({ noWaitAfter: true });
    const { press } = await rest();
    times.push({ inp: Math.max(LEAST_EVENT, press.longest), changed: press.changed });
  }
  return { inp: median(times.map(({ inp }) => inp)), changed: median(times.map(({ changed }) => changed)) };
}
