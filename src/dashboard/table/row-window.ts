import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useRef } from "react";

/** The rows of a long table that are near the part that is seen; heights in px stand for the others. */
export type RowWindow = {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly from: number;
  /** One past the last. */
  readonly to: number;
  readonly above: number;
  readonly below: number;
};

/** Rows beyond the edges that are there already when somebody scrolls. */
const SPARE = 10;

/** Which of `count` rows of a height are drawn. The box that scrolls is the caller's to place. */
export function useRowWindow(count: number, rowHeight: number): RowWindow {
  const box = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: SPARE,
    // What is there before anything has been measured: a screen full.
    initialRect: { width: 0, height: 600 },
  });
  const shown = rows.getVirtualItems();
  const [first, last] = [shown[0], shown.at(-1)];
  return {
    box,
    from: first?.index ?? 0,
    to: last === undefined ? 0 : last.index + 1,
    above: first?.start ?? 0,
    below: last === undefined ? 0 : rows.getTotalSize() - last.end,
  };
}
