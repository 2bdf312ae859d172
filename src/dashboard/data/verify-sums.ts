import { type Cell, isRounded } from "../../domain/cell.ts";
import { GROUPS, PROVINCE, regionRow } from "../../domain/region.ts";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import { type Address, addressKey, type FigureEntry } from "./week-data.ts";

/** What a cell can add to a sum: `low` hides a published multiple under its threshold, the others say nothing. */
type Span = { readonly least: number; readonly most: number };

function spanOf(cell: Cell | undefined, base: number): Span | "nothing" | "unknown" {
  if (cell === undefined || cell.status === "notApplicable" || cell.status === "notReported") return "nothing";
  if (cell.status === "confidential") return "unknown";
  if (cell.status === "low") return { least: 0, most: Math.max(0, cell.below - base) };
  return { least: cell.value, most: cell.value };
}

/** Whether a total can be the sum of its parts. Undecidable (withheld parts, nothing reported) counts as agreement. */
export function agrees(total: Cell | undefined, parts: readonly (Cell | undefined)[]): boolean {
  const base = [total, ...parts].reduce((found, cell) => (cell && isRounded(cell) ? cell.rounded.base : found), 5);
  const whole = spanOf(total, base);
  const spans = parts.map((part) => spanOf(part, base));
  if (whole === "nothing" || whole === "unknown" || spans.includes("unknown")) return true;
  const known = spans.filter((span): span is Span => typeof span === "object");
  if (known.length === 0) return true;
  const least = known.reduce((sum, span) => sum + span.least, 0);
  const most = known.reduce((sum, span) => sum + span.most, 0);
  return whole.least <= most && least <= whole.most;
}

function cellsAgree(total: FigureEntry, parts: readonly FigureEntry[], withDenominator: boolean): boolean {
  const numerators = parts.map((part) => part.figure.numerator);
  if (!agrees(total.figure.numerator, numerators)) return false;
  if (!withDenominator || total.figure.denominator === undefined) return true;
  const denominators = parts.map((part) => part.figure.denominator);
  return denominators.includes(undefined) || agrees(total.figure.denominator, denominators);
}

/**
 * The first total of a file that is not the sum of its parts, over regions and over categories; undefined where all
 * agree. Left out: the publisher's own tallies (the province has three senders more than its regions), measures,
 * overlapping categories, and the stages of a pipeline, each of which is part of the one before.
 */
export function disagreement(
  figures: readonly FigureEntry[],
  definitions: ReadonlyMap<string, IndicatorDefinition>,
): Address | undefined {
  const byKey = new Map(figures.map((entry) => [addressKey(entry), entry]));
  const groups = new Map<string, { readonly total: FigureEntry; readonly parts: FigureEntry[] }>();
  for (const entry of figures) {
    const definition = definitions.get(entry.indicator);
    if (definition === undefined || definition.computed !== undefined) continue;
    if (definition.shape === "median" || definition.shape === "mean") continue;
    for (const parent of parentsOf(entry, definition)) {
      const total = byKey.get(addressKey(parent.address));
      if (total === undefined) continue;
      const key = `${addressKey(parent.address)} ${parent.over}`;
      const group = groups.get(key) ?? { total, parts: [] };
      group.parts.push(entry);
      groups.set(key, group);
    }
  }
  for (const { total, parts } of groups.values()) {
    const overRegions = parts[0]?.region !== total.region;
    if (!cellsAgree(total, parts, overRegions)) return total;
  }
  return undefined;
}

function geographyOf(definition: IndicatorDefinition, breakdown: string): string | undefined {
  const wanted = breakdown === "" ? [] : breakdown.split("|").map((step) => step.split("=")[0] ?? "");
  return definition.tables.find(
    (table) => table.dimensions.length === wanted.length && wanted.every((key) => table.dimensions.includes(key)),
  )?.geography;
}

type Parent = { readonly address: Address; readonly over: string };

/** The totals that an entry is a part of: the province, and the same place without one of its dimensions. */
function parentsOf(entry: FigureEntry, definition: IndicatorDefinition): Parent[] {
  const { indicator, region, breakdown } = entry;
  const parents: Parent[] = [];
  if (regionRow(region) !== undefined) {
    parents.push({ address: { indicator, region: PROVINCE, breakdown }, over: "regions" });
  }
  const shareOnly = definition.shareOnlyGroups === true;
  if (!shareOnly && (GROUPS as readonly string[]).includes(region)) {
    parents.push({ address: { indicator, region: PROVINCE, breakdown }, over: "groups" });
  }
  if (breakdown === "" || definition.overlapping === true) return parents;
  const steps = breakdown.split("|");
  for (const step of steps) {
    const dimension = step.split("=")[0] ?? "";
    if (definition.nested === true && dimension === definition.dimensions[0]?.key) continue;
    const rest = steps.filter((other) => other !== step).join("|");
    // A total that is summed over finer places is protected apart from the province's categories: until both are
    // rounded together they may differ by a step.
    if (geographyOf(definition, rest) !== geographyOf(definition, breakdown)) continue;
    parents.push({ address: { indicator, region, breakdown: rest }, over: dimension });
  }
  return parents;
}
