import type { FigureRow } from "../../contract/week-file.ts";
import type { Figure } from "../../domain/cell.ts";
import type { RegionCode } from "../../domain/region.ts";
import { type Week, weekRange } from "../../domain/week.ts";
import type { Addressed } from "./addressed.ts";
import type { Context } from "./context.ts";
import { figureTable, type LevelCache } from "./figures.ts";
import { addressOf } from "./level-table.ts";
import { serviceFigures } from "./service-figures.ts";

/** All figures of all weeks, by indicator. Weeks run from the first to the last without a hole. */
export type History = {
  readonly weeks: readonly Week[];
  readonly at: (indicator: string, week: Week, region: RegionCode, breakdown: string) => Figure | undefined;
  readonly all: (indicator: string, week: Week) => readonly Addressed[];
  readonly cache: LevelCache;
};

/** Computes every figure once. `replace` puts a frozen, already published table in the place of the computed one. */
export function computeHistory(
  context: Context,
  replace: (indicator: string, asOf: Week, computed: readonly Addressed[]) => readonly Addressed[],
  onWeek: (done: number, total: number) => void = () => undefined,
): History {
  const weeks = weekRange(context.firstWeek, context.lastWeek);
  const cache: LevelCache = new Map();
  // A map a table: one of all figures would end at 2^24 of them.
  const tables = new Map<string, { readonly all: readonly Addressed[]; readonly at: ReadonlyMap<string, Figure> }>();
  weeks.forEach((week, i) => {
    const rows: FigureRow[] = [];
    const keep = (indicator: string, figures: readonly Addressed[]) => {
      const at = new Map(figures.map((one) => [addressOf(one.region, one.breakdown), one.figure]));
      tables.set(`${indicator}|${week}`, { all: figures, at });
      for (const { region, breakdown, figure } of figures) rows.push({ indicator, region, breakdown, figure });
    };
    const ordered = [...context.indicators].sort((a, b) => rank(a.computed) - rank(b.computed));
    for (const definition of ordered) {
      const figures =
        definition.computed === undefined
          ? figureTable(context, cache, definition, week)
          : serviceFigures(context, definition, week, rows);
      const asOf = figures[0]?.figure.asOf ?? week;
      keep(
        definition.key,
        definition.protection === "P" || definition.protection === "C"
          ? replace(definition.key, asOf, figures)
          : figures,
      );
    }
    onWeek(i + 1, weeks.length);
  });
  return {
    weeks,
    cache,
    at: (indicator, week, region, breakdown) =>
      tables.get(`${indicator}|${week}`)?.at.get(addressOf(region, breakdown)),
    all: (indicator, week) => tables.get(`${indicator}|${week}`)?.all ?? [],
  };
}

/** Protected figures are counted last, over everything else of the week. */
function rank(computed: string | undefined): number {
  return computed === "protectedCells" ? 2 : computed === undefined ? 0 : 1;
}
