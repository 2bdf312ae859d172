import { type PointerEvent, useRef } from "react";
import { type Desk, give } from "./commands.ts";
import { gestureOf, LONG } from "./gesture.ts";

type Begun = {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly time: number;
  readonly timer: number;
};

/** The finger that opened the overview is lifted over one of its slides, which it did not mean to choose. */
function ignoreNextClick(): void {
  const ignore = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener("click", ignore, { capture: true, once: true });
  const lifted = () => setTimeout(() => window.removeEventListener("click", ignore, { capture: true }), 300);
  window.addEventListener("pointerup", lifted, { once: true });
}

/** Touch on the slide. A mouse has the buttons; a second finger is the browser's, which enlarges with it. */
export function useGestures(desk: Desk) {
  const begun = useRef<Begun | undefined>(undefined);
  const stop = () => {
    clearTimeout(begun.current?.timer);
    begun.current = undefined;
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      const second = begun.current !== undefined;
      stop();
      if (event.pointerType === "mouse" || !event.isPrimary || second) return;
      // A button is pressed, not swiped.
      if (event.target instanceof Element && event.target.closest("button") !== null) return;
      const timer = window.setTimeout(() => {
        stop();
        ignoreNextClick();
        give("overview", desk);
      }, LONG);
      begun.current = { id: event.pointerId, x: event.clientX, y: event.clientY, time: event.timeStamp, timer };
    },
    onPointerMove({ pointerId, clientX, clientY }: PointerEvent<HTMLElement>) {
      const from = begun.current;
      if (from?.id !== pointerId) return;
      if (Math.hypot(clientX - from.x, clientY - from.y) > 12) clearTimeout(from.timer);
    },
    onPointerUp({ pointerId, clientX, clientY, timeStamp }: PointerEvent<HTMLElement>) {
      const from = begun.current;
      stop();
      if (from?.id !== pointerId) return;
      const ms = timeStamp - from.time;
      const at = from.x / window.innerWidth;
      const id = gestureOf({ dx: clientX - from.x, dy: clientY - from.y, ms, at });
      if (id !== undefined) give(id, desk);
    },
    onPointerCancel: stop,
  };
}
