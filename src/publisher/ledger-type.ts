import type { ShownFigure } from "../contract/quality-file.ts";
import type { Figure } from "../domain/cell.ts";

/** What the publisher remembers of everything it ever published; never served. */
export type Ledger = {
  readonly schema: "sinergi/ledger/1";
  /** Protected refreshes by "indicator|refresh week", then figures by "region|breakdown". */
  readonly protected: Readonly<Record<string, Readonly<Record<string, Figure>>>>;
  /** Exact headline counts as first published, by "indicator|week". */
  readonly first: Readonly<Record<string, { readonly numerator: number; readonly denominator?: number }>>;
  /** Figures of classes S and G as first published, by "indicator|week|region"; of the last half year. */
  readonly shown?: Readonly<Record<string, ShownFigure>>;
  /** Jumps that were published with a reason, by "week|agency|indicator|region|breakdown|column". */
  readonly confirmed?: readonly string[];
};
