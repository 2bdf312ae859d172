import type { Breakdown, IndicatorDefinition, PublishedTable } from "../../indicators/definition.ts";
import { crossedBreakdowns } from "./categories.ts";
import type { Context } from "./context.ts";
import { type SentKey, sentKeys } from "./truth.ts";

/** How one published breakdown is made, the same in every week: from which rows, or as the sum of which finer cells. */
export type PlannedBreakdown = {
  readonly table: PublishedTable;
  readonly breakdown: Breakdown;
  readonly keys: readonly SentKey[];
  /** Published breakdowns that this one is the sum of; empty where it is protected on its own. */
  readonly leaves: readonly Breakdown[];
};

const PLANS = new WeakMap<Context, Map<string, readonly PlannedBreakdown[]>>();

/** The plan of an indicator, finest breakdowns first, so that a margin finds the cells that it adds up. */
export function planOf(context: Context, definition: IndicatorDefinition): readonly PlannedBreakdown[] {
  const known = PLANS.get(context) ?? new Map<string, readonly PlannedBreakdown[]>();
  PLANS.set(context, known);
  const plan = known.get(definition.key) ?? makePlan(context, definition);
  known.set(definition.key, plan);
  return plan;
}

function makePlan(context: Context, definition: IndicatorDefinition): PlannedBreakdown[] {
  const finestFirst = [...definition.tables].sort((a, b) => b.dimensions.length - a.dimensions.length);
  const plan: PlannedBreakdown[] = [];
  for (const table of finestFirst) {
    const leaf = leafTable(definition, table);
    for (const recipe of crossedBreakdowns(definition, table.dimensions, context.config)) {
      const keys = sentKeys(definition, table.dimensions, recipe.sent);
      if (keys.length === 0) continue;
      const wanted = new Set(keys.map((key) => key.breakdown));
      const leaves = plan
        .filter((one) => one.table === leaf && one.keys.some((key) => wanted.has(key.breakdown)))
        .map((one) => one.breakdown);
      plan.push({ table, breakdown: recipe.breakdown, keys, leaves });
    }
  }
  return plan;
}

/** The table whose published cells a margin is the sum of: finer, protected, of the same geography, sent as rows. */
function leafTable(definition: IndicatorDefinition, table: PublishedTable): PublishedTable | undefined {
  const sentAsRows = (dimensions: readonly string[]) =>
    definition.sendings.some(
      (sending) =>
        sending.dimensions.length === dimensions.length && dimensions.every((key) => sending.dimensions.includes(key)),
    );
  if (definition.protection === "S" || sentAsRows(table.dimensions)) return undefined;
  return definition.tables.find(
    (other) =>
      other.dimensions.length > table.dimensions.length &&
      other.geography === table.geography &&
      sentAsRows(other.dimensions) &&
      table.dimensions.every((key) => other.dimensions.includes(key)),
  );
}
