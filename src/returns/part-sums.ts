import type { Breakdown, IndicatorDefinition, Sending } from "../indicators/definition.ts";
import { INDICATORS } from "../indicators/registry.ts";
import { finding } from "./finding.ts";
import type { RowIndex } from "./row-index.ts";
import { CHECK_BOTH, message, say } from "./say.ts";
import { sentBy } from "./sent-rows.ts";
import type { Finding, ReturnRow } from "./types.ts";

/** A total that is sent together with its parts along one dimension. */
type Whole = {
  readonly dimension: string;
  readonly parts: readonly Breakdown[];
  readonly denominators: boolean;
};

function without(breakdown: Breakdown, dimension: string): Breakdown {
  return breakdown
    .split("|")
    .filter((part) => !part.startsWith(`${dimension}=`))
    .join("|");
}

function sameDimensions(a: Sending, b: readonly string[]): boolean {
  return a.dimensions.length === b.length && b.every((key) => a.dimensions.includes(key));
}

/** Stages reached include one another and overlapping categories share people: neither is ever added. */
function addable(definition: IndicatorDefinition, dimension: string): boolean {
  if (definition.overlapping === true) return false;
  return definition.nested !== true || definition.dimensions[0]?.key !== dimension;
}

function wholesOf(definition: IndicatorDefinition): [Breakdown, Whole][] {
  return definition.sendings.flatMap((fine) =>
    fine.dimensions
      .filter((dimension) => addable(definition, dimension))
      .flatMap((dimension) => {
        const rest = fine.dimensions.filter((key) => key !== dimension);
        const coarse = definition.sendings.find((one) => one.agency === fine.agency && sameDimensions(one, rest));
        if (coarse === undefined) return [];
        const rows = sentBy(fine.agency).filter((row) => row.definition === definition);
        const denominators = coarse.fields.includes("penyebut") && fine.fields.includes("penyebut");
        return rows
          .filter((row) => row.sending === coarse)
          .map((total): [Breakdown, Whole] => {
            const parts = rows
              .filter((row) => row.sending === fine && without(row.breakdown, dimension) === total.breakdown)
              .map((row) => row.breakdown);
            return [total.breakdown, { dimension, parts, denominators }];
          });
      }),
  );
}

/** Indicator → breakdown of the total → what it is the total of. A row has one sender, so the agency is not asked. */
const WHOLES = new Map<string, Map<Breakdown, Whole[]>>();
for (const definition of INDICATORS) {
  const wholes = new Map<Breakdown, Whole[]>();
  for (const [total, whole] of wholesOf(definition)) wholes.set(total, [...(wholes.get(total) ?? []), whole]);
  if (wholes.size > 0) WHOLES.set(definition.key, wholes);
}

/** The sum of a column over the parts; undefined where one is absent or blank, so that nothing can be compared. */
function sumOf(rows: readonly (ReturnRow | undefined)[], column: "numerator" | "denominator"): number | undefined {
  let sum = 0;
  for (const row of rows) {
    const value = row?.[column];
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}

/** Where a total and all its parts are reported, they must add up. */
export function partSums(rows: readonly ReturnRow[], index: RowIndex): Finding[] {
  const findings: Finding[] = [];
  for (const row of rows) {
    for (const whole of WHOLES.get(row.indicator)?.get(row.breakdown) ?? []) {
      const parts = whole.parts.map((breakdown) => index.at(row.week, row.indicator, row.region, breakdown));
      for (const column of whole.denominators ? (["numerator", "denominator"] as const) : (["numerator"] as const)) {
        const total = row[column];
        const sum = sumOf(parts, column);
        if (total === undefined || sum === undefined || total === sum) continue;
        const name = column === "numerator" ? "pembilang" : "penyebut";
        const what = row.breakdown === "" ? row.indicator : `${row.indicator} ${row.breakdown}`;
        const found = say(
          `Total ${total}, jumlah rincian ${sum} (${name} ${what} menurut ${whole.dimension})`,
          `Total ${total}, parts ${sum} (${name} of ${what} by ${whole.dimension})`,
        );
        const words = message(found, say("sama", "equal"), CHECK_BOTH);
        findings.push({ ...finding(row.file, "parts-sum", [row.line], words), columns: [name] });
      }
    }
  }
  return findings;
}
