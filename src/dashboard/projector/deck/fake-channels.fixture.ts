import type { Channel } from "./window-link.ts";

/**
 * BroadcastChannels of one name without a browser: what is said reaches every other end as a copy, as soon as `flush` is
 * called.
 */
export function fakeChannels(): {
  readonly open: () => Channel;
  readonly flush: () => void;
  readonly said: () => number;
} {
  const ends = new Set<Channel>();
  const waiting: { readonly to: Channel; readonly data: unknown }[] = [];
  let said = 0;
  return {
    said: () => said,
    open() {
      const end: Channel = {
        onmessage: null,
        postMessage(data: unknown) {
          said += 1;
          for (const to of ends) if (to !== end) waiting.push({ to, data: structuredClone(data) });
        },
        close: () => ends.delete(end),
      };
      ends.add(end);
      return end;
    },
    flush() {
      for (let turns = 0; waiting.length > 0; turns += 1) {
        if (turns > 1000) throw new Error("the windows never stop talking");
        const next = waiting.shift();
        if (next !== undefined && ends.has(next.to)) next.to.onmessage?.({ data: next.data } as MessageEvent);
      }
    },
  };
}
