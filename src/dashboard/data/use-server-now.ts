import { useSyncExternalStore } from "react";
import { useDataRoom } from "./data-context.tsx";

const MINUTE = 60_000;

/** The server's time, to the minute, moving on while the page stands open; undefined until an answer carried one. */
export function useServerNow(): number | undefined {
  const { clock } = useDataRoom().source;
  return useSyncExternalStore(
    (notify) => {
      const stop = clock.subscribe(notify);
      const timer = setInterval(notify, MINUTE);
      return () => {
        stop();
        clearInterval(timer);
      };
    },
    () => {
      const now = clock.now();
      return now === undefined ? undefined : Math.floor(now / MINUTE) * MINUTE;
    },
    () => undefined,
  );
}
