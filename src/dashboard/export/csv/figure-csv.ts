import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import { INDICATORS } from "../../../indicators/registry.ts";
import type { FigureView } from "../../view/figure/figure.ts";
import type { Stamp } from "../../view/figure/stamp.ts";
import { type ExportFile, exportFile } from "../export-file.ts";
import { figureRows } from "../rows/figure-rows.ts";
import { rowsCsv } from "./rows-csv.ts";

/** A figure as CSV in the language of its stamp: one row a published value, or its table where it is made of none. */
export function figureCsv(
  figure: FigureView,
  stamp: Stamp,
  definitions: readonly IndicatorDefinition[] = INDICATORS,
): ExportFile {
  const parts = { name: figure.name, span: stamp.week, locale: stamp.locale };
  return exportFile(parts, "csv", rowsCsv(figureRows(figure, definitions, stamp), stamp.locale));
}
