import { useEffect } from "react";

/** Keeps the screen from going dark while the deck is in sight. A browser that cannot, or refuses, is left alone. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let here = true;
    const hold = () => {
      if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
      navigator.wakeLock.request("screen").then(
        (held) => {
          if (here) lock = held;
          else void held.release();
        },
        () => undefined,
      );
    };
    hold();
    // The browser lets go of it whenever the page is hidden.
    document.addEventListener("visibilitychange", hold);
    return () => {
      here = false;
      document.removeEventListener("visibilitychange", hold);
      void lock?.release().catch(() => undefined);
    };
  }, []);
}
