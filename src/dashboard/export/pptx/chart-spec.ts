import type { NumberForm } from "../rows/row-cell.ts";

/** A number that is drawn; `label` is the number format of what stands beside it, and nothing stands there without one. */
export type ChartPoint = {
  readonly value: number;
  readonly form: NumberForm;
  readonly label?: string;
  readonly attention?: true;
};

/**
 * How a series looks. main: the figure itself · partial: open dots, joined to nothing · target: dashed · beside: what it is compared
 * with · bound: an end of what is published as a range · whole: what it is a part of.
 */
export type SeriesLook = "main" | "partial" | "target" | "beside" | "bound" | "whole";
export type ChartSeries = {
  readonly name: string;
  readonly look: SeriesLook;
  /** One a category; undefined is a gap and an empty cell, never a zero. */
  readonly points: readonly (ChartPoint | undefined)[];
};

/** A chart before it is written: what PowerPoint draws, and what its data sheet holds. */
export type ChartSpec = {
  readonly kind: "line" | "bars";
  /** Weeks, or the rows with the words of what has no number. */
  readonly categories: readonly string[];
  /** What the categories are, above their column. */
  readonly head: string;
  readonly series: readonly ChartSeries[];
  readonly axis: { readonly from: number; readonly to: number; readonly step?: number; readonly format: string };
  /** How often a category is named along the axis. */
  readonly every?: number;
  /** As the page writes it, one a category; beside the numbers in the data sheet. */
  readonly words: readonly string[];
  /** Ends of a rounding or an interval, one a category, where they are not drawn. */
  readonly bounds?: readonly ({ readonly lo: number; readonly hi: number } | undefined)[];
  readonly alt: string;
};
