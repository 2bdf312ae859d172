import type { Bilingual, IndicatorDefinition } from "../indicators/definition.ts";
import { unknownPart } from "./breakdown-cell.ts";
import type { TARGET_COLUMNS } from "./columns.ts";
import { indicatorCell } from "./indicator-cell.ts";
import { decimalNumber } from "./numbers.ts";
import { RowFaults, refuseTwice, type TableContext } from "./row-faults.ts";
import { CORRECT, holds, message, say } from "./say.ts";
import { ordered } from "./sent-rows.ts";
import type { TableRow } from "./table.ts";
import { blankFault } from "./table-cells.ts";
import type { TargetRow } from "./types.ts";

type Column = (typeof TARGET_COLUMNS)[number];

function yearFault(text: string): Bilingual | undefined {
  return /^20\d{2}$/.test(text)
    ? undefined
    : message(holds("tahun", text), say("tahun seperti 2026", "a year such as 2026"), CORRECT);
}

/** Targets are set on what is published, so merged categories count. */
function publishedCategories(definition: IndicatorDefinition, dimension: string): string[] {
  const found = definition.dimensions.find((one) => one.key === dimension);
  return found?.categories.map((category) => category.key) ?? [];
}

function targetFault(definition: IndicatorDefinition, text: string, value: number): Bilingual | undefined {
  const most = definition.shape === "ratio" ? 100 : 10_000;
  return value <= most ? undefined : message(holds("nilai", text), say(`0 … ${most}`, `0 … ${most}`), CORRECT);
}

/** target.csv: one target an indicator, breakdown and year. */
export function checkTargets(rows: readonly TableRow<Column>[], context: TableContext): TargetRow[] {
  const read = rows.flatMap((source): { line: number; row: TargetRow }[] => {
    const { line } = source;
    const cell = (column: Column) => source.cell(column);
    const faults = new RowFaults(context, line);
    const indicator = indicatorCell(cell("indikator"));
    const value = decimalNumber("nilai", cell("nilai"), 0);
    if ("message" in indicator) faults.note("indicator", indicator.message);
    else {
      faults.note("breakdown", unknownPart(indicator.definition, cell("pilah"), publishedCategories));
      if ("value" in value) faults.note("number", targetFault(indicator.definition, cell("nilai"), value.value));
    }
    if ("message" in value) faults.note("number", value.message);
    faults.note("year", yearFault(cell("tahun")));
    faults.note("basis", blankFault("dasar", cell("dasar")));
    if (faults.any || "message" in indicator || "message" in value) return [];
    const row = {
      indicator: indicator.definition.key,
      breakdown: ordered(indicator.definition, cell("pilah")),
      year: Number(cell("tahun")),
      value: value.value,
      basis: cell("dasar"),
    };
    return [{ line, row }];
  });
  const name = (row: TargetRow) => [row.indicator, row.breakdown, row.year].filter((part) => part !== "").join(" ");
  refuseTwice(context, read, name, name);
  return read.map(({ row }) => row);
}
