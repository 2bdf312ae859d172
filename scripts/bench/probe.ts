/** What the probe in the page has seen so far. Times in milliseconds since navigation. */
export type Seen = {
  /** Largest contentful paint; 0 before it. */
  lcp: number;
  /** The largest session window of layout shifts. */
  cls: number;
  /** The first frame in which everything was drawn; 0 before it. */
  drawn: number;
  /** Σ (duration − 50) over all long tasks since navigation. */
  tbt: number;
  /** When the last long task ended. */
  busyUntil: number;
  /** Of the interaction that is waited for: its longest event, and the first frame in which the page had changed. */
  press: { start: number; longest: number; changed: number };
};

export type Probe = {
  readonly seen: Seen;
  /** Watches the next click or key, until the page has changed. */
  readonly watch: (changed: () => boolean) => void;
};

declare global {
  interface Window {
    readonly probe: Probe;
  }
}

type Rules = {
  /** A session window of layout shifts ends after so many ms of rest, and is never longer than that. */
  readonly rest: number;
  readonly most: number;
  /** What of a task is not held against it. */
  readonly free: number;
};
const RULES: Rules = { rest: 1000, most: 5000, free: 50 };

/**
 * Runs in the page before its own scripts: observers, and one look a frame until everything is drawn. Self-contained,
 * since its text alone reaches the page.
 */
function startProbe(isDrawn: () => boolean, { rest, most, free }: Rules): void {
  const seen: Seen = {
    lcp: 0,
    cls: 0,
    drawn: 0,
    tbt: 0,
    busyUntil: 0,
    press: { start: 0, longest: 0, changed: 0 },
  };
  const observe = (type: string, see: (entry: PerformanceEntry) => void, more: object = {}) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) see(entry);
    }).observe({ type, buffered: true, ...more });
  const holds = (shown: () => boolean) => {
    try {
      return shown();
    } catch {
      return false;
    }
  };
  const eachFrame = (look: () => boolean) => {
    const frame = () => {
      if (!look()) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  };

  observe("largest-contentful-paint", (entry) => {
    seen.lcp = entry.startTime;
  });
  observe("longtask", (entry) => {
    seen.tbt += Math.max(0, entry.duration - free);
    seen.busyUntil = entry.startTime + entry.duration;
  });
  let shifted = { first: 0, last: 0, sum: 0 };
  observe("layout-shift", (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (hadRecentInput) return;
    const at = entry.startTime;
    const same = at - shifted.last < rest && at - shifted.first < most;
    shifted = same ? { first: shifted.first, last: at, sum: shifted.sum + value } : { first: at, last: at, sum: value };
    seen.cls = Math.max(seen.cls, shifted.sum);
  });
  observe(
    "event",
    (entry) => {
      const { interactionId } = entry as PerformanceEntry & { interactionId: number };
      if (interactionId > 0) seen.press.longest = Math.max(seen.press.longest, entry.duration);
    },
    { durationThreshold: 16 },
  );
  eachFrame(() => {
    if (!holds(isDrawn)) return false;
    seen.drawn = performance.now();
    return true;
  });

  const watch: Probe["watch"] = (changed) => {
    seen.press = { start: 0, longest: 0, changed: 0 };
    const onPress = (event: Event) => {
      removeEventListener("click", onPress, true);
      removeEventListener("keydown", onPress, true);
      seen.press.start = event.timeStamp;
      eachFrame(() => {
        if (!holds(changed)) return false;
        // After the frame, when it has been handed over to be painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          seen.press.changed = performance.now() - seen.press.start;
        };
        port2.postMessage(0);
        return true;
      });
    };
    addEventListener("click", onPress, true);
    addEventListener("keydown", onPress, true);
  };
  Object.assign(window, { probe: { seen, watch } });
}

/**
 * The text that starts the probe; `drawn` is an expression. A text, and compiled by the debugger: the policy of the
 * page allows no eval. Names are kept by a helper of the compiler that the page does not have.
 */
export function probeScript(drawn: string): string {
  return `globalThis.__name ??= (named) => named; (${startProbe})(() => Boolean(${drawn}), ${JSON.stringify(RULES)})`;
}
