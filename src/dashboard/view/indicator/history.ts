import type { Week } from "../../../domain/week.ts";
import type { Mark } from "../figure-words.ts";
import type { TableView } from "../table-view.ts";
import type { Axis } from "./axis.ts";
import type { Size } from "./subject.ts";

/** One week of a history: what is drawn of it, and all that is said. Without a size there is nothing to draw. */
export type HistoryPoint = Size & {
  readonly week: Week;
  readonly mark?: Mark;
  /** Some parts are missing: an open dot, compared with nothing. */
  readonly partial: boolean;
  /** The position was taken in this very week. */
  readonly updated: boolean;
  /** Corrected since it was first published. */
  readonly revised?: true;
  /** "191 dari 883 (22%)", "belum lapor", "161 dari 830 (19%) (r, semula 158)". */
  readonly text: string;
  readonly spoken: string;
};

/** A second line behind the first, week under week: the year before, or another place. */
export type HistoryBeside = { readonly name: string; readonly points: readonly HistoryPoint[] };

/** The history of one figure before it has pixels; chart, table, tooltip and speech read the same points. */
export type HistoryView = {
  readonly title: string;
  readonly unit: string;
  readonly points: readonly HistoryPoint[];
  readonly beside?: HistoryBeside;
  readonly stepped: boolean;
  readonly target?: { readonly value: number; readonly text: string; readonly beyond: "above" | "below" };
  readonly axis: Axis;
  /** Weeks that are named under the axis, and years under those. */
  readonly weekMarks: readonly { readonly at: number; readonly text: string }[];
  readonly yearMarks: readonly { readonly at: number; readonly text: string }[];
  readonly events: readonly { readonly at: number; readonly n: number; readonly text: string }[];
  /** Where the instrument changed: nothing is joined across it. */
  readonly breaks: readonly number[];
  readonly last?: { readonly text: string; readonly attention: boolean };
  readonly notes: readonly string[];
  readonly speech: string;
  readonly table: TableView;
};
