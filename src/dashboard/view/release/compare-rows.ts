import type { Week } from "../../../domain/week.ts";
import { type FactColumn, NUMBER_COLUMNS } from "../figure/fact-columns.ts";
import { plainText } from "./plain-text.ts";
import type { ExportRow, ExportRows } from "./read-export.ts";

/** What the dashboard would write into a row now: a number, or the words that stand in place of one. */
export type PublishedCells = Readonly<Partial<Record<FactColumn, string | number>>>;

/** absent: the release that is shown has no such row · unloaded: its file did not come. */
export type PublishedRow = PublishedCells | "absent" | "unloaded";

export type Difference = {
  readonly row: ExportRow & { readonly week: Week };
  readonly columns: readonly {
    readonly column: FactColumn;
    readonly file: string;
    readonly published: string | number;
  }[];
};

export type Comparison = {
  readonly same: number;
  readonly differing: readonly Difference[];
  /** unnamed: the row says no week. */
  readonly left: { readonly unnamed: number; readonly absent: number; readonly unloaded: number };
};

/** What is said of a row; the other columns say of what. */
const COMPARED: readonly FactColumn[] = ["status", ...NUMBER_COLUMNS, "text"];

/** What a text of digits may mean: a spreadsheet may have written the number again in its own language. */
function readings(text: string): number[] {
  const plain = plainText(text).replaceAll(" ", "");
  const decimal = /^-?\d+(?:[.,]\d+)?$/.test(plain) ? [Number(plain.replace(",", "."))] : [];
  const grouped = /^-?\d{1,3}(?:[.,]\d{3})+$/.test(plain) ? [Number(plain.replaceAll(/[.,]/g, ""))] : [];
  return [...decimal, ...grouped];
}

/** "85%" of "84,6%": beside its own target a share is written finer, and the number itself is compared in its own column. */
function wholeShares(text: string): string {
  return text.replaceAll(
    /(\d+)[.,](\d)%/g,
    (_, whole: string, tenth: string) => `${Math.round(Number(`${whole}.${tenth}`))}%`,
  );
}

function isSame(file: string, published: string | number): boolean {
  if (typeof published === "string") {
    const [one, other] = [file, published].map((text) => plainText(text).trim());
    return one === other || wholeShares(one ?? "") === wholeShares(other ?? "");
  }
  return readings(file).some((value) => Math.abs(value - published) <= 1e-9 * Math.max(1, Math.abs(published)));
}

/** The rows of a file beside what is published now under the same week, indicator, area and breakdown. */
export function compareRows(
  { rows }: ExportRows,
  published: (row: ExportRow & { readonly week: Week }) => PublishedRow,
): Comparison {
  const left = { unnamed: 0, absent: 0, unloaded: 0 };
  const differing: Difference[] = [];
  let same = 0;
  for (const { week, ...rest } of rows) {
    if (week === undefined) {
      left.unnamed += 1;
      continue;
    }
    const row = { ...rest, week };
    const cells = published(row);
    if (typeof cells === "string") {
      left[cells] += 1;
      continue;
    }
    const columns = COMPARED.flatMap((column) => {
      const now = cells[column];
      const file = row.cells[column];
      return now === undefined || file === undefined || isSame(file, now) ? [] : [{ column, file, published: now }];
    });
    if (columns.length === 0) same += 1;
    else differing.push({ row, columns });
  }
  return { same, differing, left };
}
