import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** The width that an element has on the page, for a picture drawn at its real size; `first` until it is known. */
export function useWidth<T extends HTMLElement>(first: number): readonly [RefObject<T | null>, number] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null || !("ResizeObserver" in window)) return;
    const take = () => {
      const now = Math.floor(element.clientWidth);
      if (now > 0) setWidth(now);
    };
    take();
    const observer = new ResizeObserver(take);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
