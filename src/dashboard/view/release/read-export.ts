import { parseWeek, type Week } from "../../../domain/week.ts";
import { unguarded } from "../../../returns/formula-guard.ts";
import type { FileTable } from "../../data/export-worker.ts";
import type { Locale } from "../../i18n/locale.ts";
import { FACT_COLUMN_KEYS, FACT_COLUMNS, type FactColumn } from "../figure/fact-columns.ts";
import { plainText } from "./plain-text.ts";

/** Without these a row cannot be told from another, or has nothing to compare. */
const NEEDED = ["week", "indicator", "region", "breakdown", "numerator", "release"] as const;
type NeededColumn = (typeof NEEDED)[number];

/** A row of figures as its file has it. */
export type ExportRow = {
  readonly line: number;
  /** Undefined where the cell names none. */
  readonly week: Week | undefined;
  /** Without the columns that the file does not have. */
  readonly cells: Readonly<Partial<Record<FactColumn, string>> & Record<NeededColumn, string>>;
};

/** The rows of figures of a file, and the language of its header. */
export type ExportRows = { readonly locale: Locale; readonly rows: readonly ExportRow[] };

/** A marking and an explanation may stand above the header. */
const DEEPEST = 50;

type Header = { readonly at: number; readonly locale: Locale; readonly columns: ReadonlyMap<FactColumn, number> };

function headerOf({ rows }: FileTable): Header | undefined {
  for (const [at, { cells }] of rows.slice(0, DEEPEST).entries()) {
    const names = cells.map((cell) => plainText(cell).trim());
    for (const locale of ["id", "en"] as const) {
      const places = FACT_COLUMN_KEYS.map((key) => [key, names.indexOf(FACT_COLUMNS[key][locale])] as const);
      const columns = new Map(places.filter(([, place]) => place >= 0));
      if (NEEDED.every((key) => columns.has(key))) return { at, locale, columns };
    }
  }
  return undefined;
}

function rowsUnder({ rows }: FileTable, { at, columns }: Header): ExportRow[] {
  return rows.slice(at + 1).flatMap(({ line, cells }) => {
    if (cells.every((cell) => cell.trim() === "")) return [];
    const texts = [...columns].map(([key, place]) => [key, unguarded(cells[place] ?? "").trim()] as const);
    // The header has all that are needed, or it would be none.
    const named = Object.fromEntries(texts) as ExportRow["cells"];
    return [{ line, week: parseWeek(named.week.toUpperCase()), cells: named }];
  });
}

/** The rows of figures of all tables that have their header, wherever in the table it stands; undefined where none has. */
export function exportRowsOf(tables: readonly FileTable[]): ExportRows | undefined {
  const found = tables.flatMap((table) => {
    const header = headerOf(table);
    return header === undefined ? [] : [{ locale: header.locale, rows: rowsUnder(table, header) }];
  });
  const [first] = found;
  return first && { locale: first.locale, rows: found.flatMap(({ rows }) => rows) };
}

/** Everything that a file without rows of figures says, as text: its source line is in there somewhere. */
export function textOfTables(tables: readonly FileTable[]): string {
  return tables.flatMap(({ rows }) => rows.map(({ cells }) => cells.join(" "))).join("\n");
}
