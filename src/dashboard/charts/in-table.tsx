import type { ReactNode } from "react";
import type { BarView } from "../view/bar-view.ts";
import { MarkBar } from "./bar-parts.tsx";

/** One row of a chart that stands in a column of a table: the grid of the axis over it, and a mark where there is no number. */
export function InTableRow(props: {
  /** Where the grid lines are, as parts of the width. */
  readonly grid: readonly string[];
  readonly mark?: BarView["mark"];
  /** What a mark covers. */
  readonly under?: ReactNode;
  readonly children: ReactNode;
}) {
  const { grid, mark, under, children } = props;
  return (
    <InTable height={28}>
      {grid.map((x) => (
        <line key={x} x1={x} x2={x} y1={-4} y2={32} stroke="var(--grid)" />
      ))}
      {under}
      {mark === undefined ? null : <MarkBar mark={mark} y={6} height={16} />}
      {children}
    </InTable>
  );
}

/** A picture as wide as its column; what it shows stands in words in the cells beside it. */
export function InTable({ height, children }: { readonly height: number; readonly children: ReactNode }) {
  return (
    <svg
      width="100%"
      height={height}
      aria-hidden="true"
      focusable="false"
      style={{ display: "block", overflow: "visible" }}
    >
      {children}
    </svg>
  );
}

/** The colour of a dot: attention, or the exact value's. */
export const dotFill = (attention: boolean) => (attention ? "var(--st-act-fill)" : "var(--data-strong)");
