import { type Cell, cellValue, type Figure, isRounded } from "../../domain/cell.ts";
import { codesOf, PROVINCE } from "../../domain/region.ts";
import type { IndicatorDefinition, PublishedTable } from "../../indicators/definition.ts";
import { LoadError, type RuleCode } from "./load-error.ts";
import type { SeriesData } from "./series-data.ts";
import { disagreement } from "./verify-sums.ts";
import { addressKey, type FigureEntry, type WeekData } from "./week-data.ts";

/** The dimensions of a breakdown, sorted: "tahap=disalurkan|jenis=uep" → ["jenis", "tahap"]. */
export function dimensionsOf(breakdown: string): string[] {
  return breakdown === ""
    ? []
    : breakdown
        .split("|")
        .map((part) => part.split("=")[0] ?? "")
        .sort();
}

/** The published table that a breakdown belongs to; undefined where the catalogue publishes no such table. */
function tableOf(definition: IndicatorDefinition, breakdown: string): PublishedTable | undefined {
  const wanted = dimensionsOf(breakdown).join("|");
  return definition.tables.find((table) => [...table.dimensions].sort().join("|") === wanted);
}

/** What is wrong with one cell of a protected class, or undefined. A count that nobody rounded is the worst of all. */
function cellFault(cell: Cell, definition: IndicatorDefinition, mayBeExact: boolean): RuleCode | undefined {
  if (isRounded(cell)) {
    const { base, lo, hi } = cell.rounded;
    const sound = cell.value % base === 0 && lo < hi && lo <= cell.value && cell.value <= hi;
    if (!sound) return "SDC-1";
    return definition.protection === "C" && base !== 10 ? "SDC-2" : undefined;
  }
  if (cell.status === "value" && !mayBeExact) return "SDC-2";
  return undefined;
}

function figureFault(figure: Figure, definition: IndicatorDefinition): RuleCode | undefined {
  const exact = definition.protection === "S";
  const fault = cellFault(figure.numerator, definition, exact);
  if (fault !== undefined) return fault;
  if (figure.denominator === undefined) return undefined;
  const numerator = cellValue(figure.numerator);
  const denominator = cellValue(figure.denominator);
  if (numerator !== undefined && denominator !== undefined && numerator > denominator) return "SDC-3";
  return cellFault(figure.denominator, definition, exact || definition.exactDenominator === true);
}

/** Nothing was published at this address: the mark "belum lapor" or "–" gives nobody away. */
function saysNothing(figure: Figure): boolean {
  const empty = (cell: Cell | undefined) =>
    cell === undefined || cell.status === "notReported" || cell.status === "notApplicable";
  const measured = figure.measure !== undefined && figure.measure.form !== "notReported";
  return empty(figure.numerator) && empty(figure.denominator) && !measured;
}

/** A protected table may not be finer than the catalogue says, nor a share-only group carry its counts. */
function placeFault(entry: FigureEntry, definition: IndicatorDefinition): RuleCode | undefined {
  if (saysNothing(entry.figure) && (entry.figure.rate?.form ?? "none") === "none") return undefined;
  const table = tableOf(definition, entry.breakdown);
  const shareOnly = definition.shareOnlyGroups === true && entry.breakdown === "";
  if (shareOnly && codesOf("R").includes(entry.region) && entry.region !== PROVINCE) {
    return cellValue(entry.figure.numerator) === undefined ? undefined : "SDC-2";
  }
  if (table !== undefined && codesOf(table.geography).includes(entry.region)) return undefined;
  return "SDC-2";
}

/** The keys of every list beside the figures that may name a thing once. */
function listsOf(data: WeekData): Readonly<Record<string, readonly string[]>> {
  return {
    comparisons: data.comparisons.map((one) => one.indicator),
    sparklines: data.sparklines.map((one) => one.indicator),
    targets: data.targets.map((one) => [one.indicator, one.breakdown, one.year].join(" ").trim()),
    reports: data.reports.cells.map((one) => `${one.agency} ${one.region}`),
  };
}

function refuse(file: string, rule: RuleCode, where: string): never {
  throw new LoadError(file, { kind: "rule", rule, where });
}

/** indicator · region · breakdown, as a message names a figure. */
function nameOf(entry: { readonly indicator: string; readonly region: string; readonly breakdown: string }): string {
  return [entry.indicator, entry.region, entry.breakdown].filter((part) => part !== "").join(" · ");
}

function verifyFigures(
  file: string,
  figures: readonly FigureEntry[],
  definitionOf: (indicator: string) => IndicatorDefinition,
): void {
  const seen = new Set<string>();
  for (const entry of figures) {
    const key = addressKey(entry);
    if (seen.has(key)) refuse(file, "DUP-1", nameOf(entry));
    seen.add(key);
    const definition = definitionOf(entry.indicator);
    const fault = figureFault(entry.figure, definition) ?? placeFault(entry, definition);
    if (fault !== undefined) refuse(file, fault, nameOf(entry));
  }
}

/** The same check for a history, week by week: what may stand in no week may stand in no past one. */
export function verifySeries(
  file: string,
  { indicator, weeks, rows }: SeriesData,
  definition: IndicatorDefinition,
): void {
  weeks.forEach((week, i) => {
    const figures = rows.flatMap(({ region, breakdown, figures: all }): FigureEntry[] => {
      const figure = all[i];
      return figure === undefined ? [] : [{ indicator, region, breakdown, figure }];
    });
    verifyFigures(file, figures, () => definition);
    const wrong = disagreement(figures, new Map([[indicator, definition]]));
    if (wrong !== undefined) refuse(file, "SDC-3", `${nameOf(wrong)} · ${week}`);
  });
}

/**
 * The fail-closed check of a week file: throws on the first figure that breaks a rule of disclosure.md, so that the
 * last good data stay. An indicator that this page does not know cannot be checked and is refused like a broken one.
 */
export function verifyWeek(file: string, data: WeekData, definitions: readonly IndicatorDefinition[]): void {
  const known = new Map(definitions.map((definition) => [definition.key, definition]));
  const definitionOf = (indicator: string, field: string): IndicatorDefinition => {
    const definition = known.get(indicator);
    if (definition === undefined) throw new LoadError(file, { kind: "schema", field: `${field} = ${indicator}` });
    return definition;
  };
  verifyFigures(file, data.figures, (key) => definitionOf(key, "figures.indicator"));
  for (const [list, keys] of Object.entries(listsOf(data))) {
    const twice = keys.find((key, i) => keys.indexOf(key) < i);
    if (twice !== undefined) refuse(file, "DUP-1", `${list}: ${twice}`);
  }
  for (const one of data.comparisons) {
    const definition = definitionOf(one.indicator, "comparisons.indicator");
    if (one.basis === "none") continue;
    const fault = figureFault(one.now, definition) ?? figureFault(one.before, definition);
    if (fault !== undefined) refuse(file, fault, nameOf({ ...one, region: PROVINCE, breakdown: "" }));
  }
  for (const entry of data.review) {
    const fault = figureFault(entry.figure, definitionOf(entry.indicator, "review.indicator"));
    if (fault !== undefined) refuse(file, fault, nameOf({ ...entry, breakdown: "" }));
  }
  const wrong = disagreement(data.figures, known);
  if (wrong !== undefined) refuse(file, "SDC-3", nameOf(wrong));
  const { expected, onTime, late, missing } = data.reports;
  if (onTime + late + missing !== expected) refuse(file, "SUM-1", "reports");
}
