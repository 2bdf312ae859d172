import { type RefObject, useEffect, useState } from "react";

/** Whether an element fills the screen, and the way in and out; undefined where the browser has no full screen. */
export function useFullScreen(
  element: RefObject<HTMLElement | null>,
): { readonly full: boolean; readonly toggle: () => void } | undefined {
  const [full, setFull] = useState(false);
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null && document.fullscreenElement === element.current);
    document.addEventListener("fullscreenchange", look);
    return () => document.removeEventListener("fullscreenchange", look);
  }, [element]);
  if (document.fullscreenEnabled !== true) return undefined;
  // A browser that refuses leaves the figure as it is.
  const ignore = () => undefined;
  return {
    full,
    toggle: () => {
      if (full) document.exitFullscreen().catch(ignore);
      else element.current?.requestFullscreen().catch(ignore);
    },
  };
}
