import type { Coverage } from "../../domain/cell.ts";
import { enoughReported, membersOf, PROVINCE, type RegionCode } from "../../domain/region.ts";
import type { Week } from "../../domain/week.ts";
import type { Breakdown, IndicatorDefinition } from "../../indicators/definition.ts";
import type { Context } from "./context.ts";
import { carries, collectParts, finestCodes, type Parts, partsInside } from "./parts.ts";
import { baseOf, type Level, protectCount, sumLevels } from "./protect.ts";
import { type PlannedBreakdown, planOf } from "./table-plan.ts";

/** One address of a table before it is worded as cells: its protected levels and how complete it is. */
export type LevelEntry = {
  readonly region: RegionCode;
  readonly breakdown: Breakdown;
  /** Absent: not reported. */
  readonly numerator?: Level;
  readonly denominator?: Level;
  readonly coverage: Coverage;
};

/** All published addresses of an indicator at one position; undefined where protected people's data lack a part. */
export type LevelTable = ReadonlyMap<string, LevelEntry>;

export function addressOf(region: RegionCode, breakdown: Breakdown): string {
  return `${region}|${breakdown}`;
}

function coverageOf(definition: IndicatorDefinition, parts: Parts, inside: readonly RegionCode[]): Coverage {
  const present = inside.filter((region) => parts.truths.has(region));
  const carried = inside.filter((region) => parts.carried.has(region)).length;
  const truths = present.map((region) => parts.truths.get(region));
  const window = definition.window !== undefined && truths.length > 0;
  const arrived = truths.reduce((sum, truth) => sum + (truth?.arrived ?? 0), 0);
  const each = truths[0]?.expected ?? 0;
  return {
    reported: present.length,
    expected: inside.length,
    ...(carried > 0 ? { carried } : {}),
    ...(window ? { returns: { reported: arrived, expected: each * inside.length } } : {}),
  };
}

/** Computes every published level of a count indicator at one position; see indicators.md, "Totals when a return is missing". */
export function levelTable(context: Context, definition: IndicatorDefinition, position: Week): LevelTable | undefined {
  const base = baseOf(definition.protection, context.config.base);
  const entries = new Map<string, LevelEntry>();
  for (const planned of planOf(context, definition)) {
    const parts = collectParts(context, definition, planned.keys, position);
    if (carries(definition) && incomplete(parts)) return undefined;
    for (const entry of geographyEntries(definition, planned, parts, base, entries)) {
      entries.set(addressOf(entry.region, entry.breakdown), entry);
    }
  }
  return entries;
}

/** A protected table without one of its parts, or with no part renewed, keeps the refresh before. */
function incomplete(parts: Parts): boolean {
  return parts.truths.size < parts.regions.length || parts.carried.size === parts.regions.length;
}

function geographyEntries(
  definition: IndicatorDefinition,
  planned: PlannedBreakdown,
  parts: Parts,
  base: 5 | 10 | undefined,
  entries: ReadonlyMap<string, LevelEntry>,
): LevelEntry[] {
  const { table, breakdown, leaves } = planned;
  const finest = finestCodes(table.geography).map((region) => {
    const inside = partsInside(parts, region);
    const coverage = coverageOf(definition, parts, inside);
    if (!enoughReported(coverage.reported, coverage.expected) || coverage.reported === 0)
      return { region, breakdown, coverage };
    const below = leaves.map((leaf) => entries.get(addressOf(region, leaf)));
    return leaves.length > 0
      ? { region, breakdown, coverage, ...sumEntries(below.filter((entry) => entry !== undefined)) }
      : { region, breakdown, coverage, ...protectTruth(definition, parts, inside, base) };
  });
  if (table.geography === "P") return finest;
  const coverage = coverageOf(definition, parts, partsInside(parts, PROVINCE));
  const enough = enoughReported(coverage.reported, coverage.expected);
  const total: LevelEntry = { region: PROVINCE, breakdown, coverage, ...(enough ? sumEntries(finest) : {}) };
  return [...finest, total];
}

function protectTruth(
  definition: IndicatorDefinition,
  parts: Parts,
  inside: readonly RegionCode[],
  base: 5 | 10 | undefined,
): Pick<LevelEntry, "numerator" | "denominator"> {
  let numerator = 0;
  let denominator: number | undefined;
  for (const region of inside) {
    const truth = parts.truths.get(region);
    if (truth === undefined) continue;
    numerator += truth.numerator;
    if (truth.denominator !== undefined) denominator = (denominator ?? 0) + truth.denominator;
  }
  const exact = definition.exactDenominator === true;
  const whole = denominator === undefined ? undefined : protectCount(denominator, exact ? undefined : base);
  return {
    numerator: protectCount(numerator, base, exact ? denominator : undefined),
    ...(whole === undefined ? {} : { denominator: whole }),
  };
}

/** Sums the entries that have a value; a total over fewer parts says so in its coverage. */
export function sumEntries(entries: readonly LevelEntry[]): Pick<LevelEntry, "numerator" | "denominator"> {
  const numerators = entries.map((entry) => entry.numerator).filter((level) => level !== undefined);
  const denominators = entries.map((entry) => entry.denominator).filter((level) => level !== undefined);
  return {
    ...(numerators.length > 0 ? { numerator: sumLevels(numerators) } : {}),
    ...(denominators.length > 0 ? { denominator: sumLevels(denominators) } : {}),
  };
}

/** The regions of a total that reported, for comparisons over the same regions. */
export function reportedRegions(table: LevelTable, code: RegionCode, breakdown: Breakdown): RegionCode[] {
  return membersOf(code).filter((region) => table.get(addressOf(region, breakdown))?.numerator !== undefined);
}
