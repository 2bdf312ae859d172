import { type RefObject, useLayoutEffect, useRef, useState } from "react";

type Size = { readonly width: number; readonly height: number };

/** The size that an element has on the page; nothing until it is known. */
export function useSize<T extends HTMLElement>(): readonly [RefObject<T | null>, Size | undefined] {
  const ref = useRef<T>(null);
  const [size, setSize] = useState<Size | undefined>(undefined);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null || !("ResizeObserver" in window)) return;
    const take = () => {
      const [width, height] = [Math.floor(element.clientWidth), Math.floor(element.clientHeight)];
      if (width === 0 || height === 0) return;
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }));
    };
    take();
    const observer = new ResizeObserver(take);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}

/** The width alone, for a picture drawn at its real size; `first` until it is known. */
export function useWidth<T extends HTMLElement>(first: number): readonly [RefObject<T | null>, number] {
  const [ref, size] = useSize<T>();
  return [ref, size?.width ?? first];
}
