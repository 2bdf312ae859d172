import type { FigureView } from "../figure/figure.ts";
import { markOf } from "../figure-words.ts";
import type { TableCell, TableView } from "../table-view.ts";

/** `foreign`: written by an agency, in Indonesian whatever the reader's language. */
type Written = { readonly foreign?: true };

export type ReportCell = TableCell & Written;
export type ReportRow = { readonly key: string; readonly cells: readonly ReportCell[] };
/** A table of a document; a line break in a cell begins a line of its own. */
export type ReportTable = Omit<TableView, "rows"> & { readonly rows: readonly ReportRow[] };

/** What a section is made of, in the order in which it stands on paper. */
export type ReportBlock =
  /** lead: the finding of its section · aside: what to know before reading on. */
  | ({ readonly kind: "text"; readonly text: string; readonly tone?: "lead" | "aside" } & Written)
  | { readonly kind: "points"; readonly items: readonly (Written & { readonly text: string })[] }
  /** Terms and what they are, without a number of its own. */
  | { readonly kind: "facts"; readonly facts: readonly { readonly term: string; readonly text: string }[] }
  /** `lines`: unit, coverage, protection, source, a sentence each without a full stop. Never without rows. */
  | { readonly kind: "table"; readonly table: ReportTable; readonly lines: readonly string[] }
  | { readonly kind: "picture"; readonly figure: FigureView };

/** A heading, with its number where it has one, what stands under it, and its parts. */
export type ReportSection = {
  readonly heading: string;
  readonly blocks: readonly ReportBlock[];
  readonly parts: readonly ReportSection[];
  /** Begins on a page of its own. */
  readonly ownPage?: true;
};

/** The weekly report in one language, in the usual Indonesian order; nothing is left to compute or to word. */
export type WeeklyReport = {
  readonly agencies: string;
  readonly title: string;
  /** "Minggu ke-47, 16–22 November 2026". */
  readonly subtitle: string;
  /** Nomor, Sifat, Lampiran, Hal: what the head of an official letter holds. */
  readonly head: readonly { readonly term: string; readonly text: string }[];
  readonly chapters: readonly ReportSection[];
};

/** A section of the second level and below. */
export function section(
  heading: string,
  blocks: readonly ReportBlock[],
  parts: readonly ReportSection[] = [],
): ReportSection {
  return { heading, blocks, parts };
}

/** The table, or a sentence where it would have no rows: nothing is blank. */
export function tableOr(table: ReportTable, lines: readonly string[], empty: string): ReportBlock {
  return table.rows.length === 0 ? { kind: "text", text: empty } : { kind: "table", table, lines };
}

/** The picture of a figure, or its finding as a sentence where nothing of it can be drawn. */
export function pictureOr(figure: FigureView): ReportBlock {
  const empty = figure.facts.every((fact) => markOf(fact.figure) !== undefined);
  return empty ? { kind: "text", text: `${figure.title}.` } : { kind: "picture", figure };
}

/** "A. Dasar", "B. …": parts of a chapter by letters. */
export function lettered(parts: readonly ReportSection[]): ReportSection[] {
  return parts.map((part, i) => ({ ...part, heading: `${String.fromCharCode(65 + i)}. ${part.heading}` }));
}
