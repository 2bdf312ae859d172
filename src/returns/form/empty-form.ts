import type { RegionCode } from "../../domain/region.ts";
import { dueAt, type Week } from "../../domain/week.ts";
import type { Agency } from "../../indicators/definition.ts";
import { indicatorOf } from "../../indicators/registry.ts";
import { RETURN_COLUMNS, type ReturnColumn } from "../columns.ts";
import { type OwedContext, owedRows } from "../owed-rows.ts";

/** One row of the form: what is written already, and which cells its sender fills. */
export type FormRow = {
  /** In the order of RETURN_COLUMNS. */
  readonly cells: readonly string[];
  readonly fields: ReadonlySet<ReturnColumn>;
};

/** The return of one sender and week before anything is filled in. */
export type EmptyForm = {
  /** "2026-W48_dinsos_36.71.xlsx" */
  readonly fileName: string;
  readonly agency: Agency;
  readonly region: RegionCode;
  readonly week: Week;
  /** Milliseconds since 1970. */
  readonly due: number;
  readonly rows: readonly FormRow[];
};

/** Exactly the rows that a sender owes in a week; a sender that owes none gets the header alone, a nil return. */
export function emptyForm(agency: Agency, region: RegionCode, week: Week, context: OwedContext): EmptyForm {
  const rows = owedRows(week, agency, region, context).map((row): FormRow => {
    const written: Partial<Record<ReturnColumn, string>> = {
      minggu: week,
      instansi: agency,
      indikator: row.indicator,
      kode_wilayah: row.region,
      pilah: row.breakdown,
    };
    // A change of instrument ends comparison: its rows without a version could not say that it changed.
    const versioned = indicatorOf(row.indicator)?.versionBreak === true;
    const fields: ReadonlySet<ReturnColumn> = new Set([...row.fields, ...(versioned ? (["versi"] as const) : [])]);
    return { cells: RETURN_COLUMNS.map((column) => written[column] ?? ""), fields };
  });
  return { fileName: `${week}_${agency}_${region}.xlsx`, agency, region, week, due: dueAt(week), rows };
}
