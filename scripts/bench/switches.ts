import type { Page } from "playwright-core";
import { median } from "./median.ts";
import type { Seen } from "./probe.ts";

/** A button to press, or an element that has the focus while a key is pressed. */
type Press = string | { readonly at: string; readonly key: string };

/** Something that people press often: what to press one after the other, and what shows that the page followed. */
export type Switch = {
  readonly name: string;
  /** Each is pressed once the page is at rest after the one before. */
  readonly press: readonly Press[];
  /** An expression: what is shown and will be something else once the page has followed. */
  readonly shown: string;
};

/** Medians over the presses, in ms: the longest event of the press, and until the figures had changed on the screen. */
export type SwitchTimes = { readonly inp: number; readonly changed: number };
/** The first press may have to load what the later ones find there: until the figures had changed, of either. */
export type FirstAndLater = SwitchTimes & { readonly first: number; readonly later: number };

/** Event Timing tells nothing below this: a press without an entry took at most so long. */
const LEAST_EVENT = 16;

export async function timeSwitch(page: Page, one: Switch, rest: () => Promise<Seen>): Promise<FirstAndLater> {
  const times: SwitchTimes[] = [];
  for (const press of one.press) {
    const { at, key } = typeof press === "string" ? { at: press, key: undefined } : press;
    const target = page.locator(`${at}:visible`).first();
    await target.scrollIntoViewIfNeeded();
    if (key !== undefined) await target.focus();
    await page.evaluate(`{ const before = ${one.shown}; window.probe.watch(() => ${one.shown} !== before) }`);
    if (key === undefined) await target.click({ noWaitAfter: true });
    else await page.keyboard.press(key);
    const seen = await rest();
    times.push({ inp: Math.max(LEAST_EVENT, seen.press.longest), changed: seen.press.changed });
  }
  const changed = times.map((time) => time.changed);
  return {
    inp: median(times.map((time) => time.inp)),
    changed: median(changed),
    first: changed[0] ?? Number.NaN,
    later: changed.length < 2 ? Number.NaN : median(changed.slice(1)),
  };
}
