import { useSyncExternalStore } from "react";

function subscribe(notify: () => void): () => void {
  window.addEventListener("online", notify);
  window.addEventListener("offline", notify);
  return () => {
    window.removeEventListener("online", notify);
    window.removeEventListener("offline", notify);
  };
}

/** Whether the browser says that it has no network. Its "yes, there is one" proves nothing and is not asked for. */
export function isOffline(): boolean {
  return globalThis.navigator?.onLine === false;
}

/** The same, told to the component as soon as it changes. */
export function useOffline(): boolean {
  return useSyncExternalStore(subscribe, isOffline, () => false);
}
