import type { Figure } from "../../../domain/cell.ts";
import { toWeek } from "../../../domain/week.ts";
import { INDICATORS } from "../../../indicators/registry.ts";
import type { Locale } from "../../i18n/locale.ts";
import { FACT_COLUMN_KEYS, type FactColumn } from "../../view/figure/fact-columns.ts";
import type { Fact } from "../../view/figure/figure.ts";
import { STAMP } from "../../view/figure/figures.fixture.ts";
import { type Breaks, factRows } from "./fact-rows.ts";

export const W47 = toWeek("2026-W47");

/** A figure of the province in the newest week, with whatever a test is about. */
export function figureOf(of: Partial<Figure>): Figure {
  return {
    numerator: { status: "notApplicable" },
    status: "none",
    asOf: W47,
    coverage: { reported: 8, expected: 8 },
    ...of,
  };
}

export const factOf = (indicator: string, figure: Partial<Figure>, breakdown = ""): Fact => ({
  indicator,
  region: "36",
  breakdown,
  week: W47,
  figure: figureOf(figure),
});

/** The row of one figure by the keys of its columns: a number where the cell is one. */
export function rowOf(locale: Locale, fact: Fact, breaks?: Breaks): Record<FactColumn, string | number> {
  const [row = []] = factRows([fact], INDICATORS, STAMP(locale), "sumber", breaks);
  const values = row.map((cell) => (cell.kind === "number" ? cell.value : cell.text));
  return Object.fromEntries(FACT_COLUMN_KEYS.map((key, i) => [key, values[i]])) as Record<FactColumn, string | number>;
}
