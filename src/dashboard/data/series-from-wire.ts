import type { SeriesFile, SeriesRow } from "../../contract/series-file.ts";
import { type Cell, cellValue, type Figure, type Measure, type Rate } from "../../domain/cell.ts";
import { isGroup, membersOf } from "../../domain/region.ts";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import { weekReader } from "./from-wire.ts";
import { LoadError } from "./load-error.ts";
import { type SeriesData, type SeriesRowData, seriesKey } from "./series-data.ts";

type CellMark = SeriesRow["numerator"][number];
type RateMark = NonNullable<SeriesRow["rate"]>[number];
type MeasureMark = NonNullable<SeriesRow["measure"]>[number];

const BANDS = { "0-25": 0, "25-50": 25, "50-75": 50, "75-100": 75 } as const;
/** From this denominator on a protected share is printed in whole per cent, below it to 5. */
const WHOLE = 500;

/** A number with its bounds is a level; without them a full count. Whether it may be one, the verifier says. */
function toCell(
  { base, below }: Pick<SeriesFile, "base" | "below">,
  mark: CellMark,
  lo: number | null | undefined,
  hi: number | null | undefined,
): Cell | undefined {
  if (typeof mark === "number") {
    if (typeof lo !== "number" || typeof hi !== "number") return { status: "value", value: mark };
    return base === undefined ? undefined : { status: "value", value: mark, rounded: { base, lo, hi } };
  }
  if (mark !== "low") return { status: mark };
  return below === undefined ? undefined : { status: "low", below };
}

/** A number is a share of 1 in class S, whole per cent everywhere else, a share-only group of class S included. */
function toRate(mark: RateMark, whole: Cell | undefined, shareOfOne: boolean): Rate {
  if (mark === null) return { form: "none" };
  if (mark === "small") return { form: "small" };
  if (mark === "atMost5" || mark === "atLeast95") return { form: "bound", side: mark };
  if (typeof mark === "string") return { form: "band", from: BANDS[mark] };
  if (shareOfOne) return { form: "exact", value: mark };
  return { form: "rounded", percent: mark, step: (cellValue(whole) ?? 0) >= WHOLE ? 1 : 5 };
}

function toMeasure(mark: MeasureMark | undefined): Measure {
  if (mark === null || mark === undefined) return { form: "notReported" };
  if (typeof mark === "string") return { form: mark };
  const [a = 0, b, c, pairs] = mark;
  if (b === undefined) return { form: "median", value: a };
  return c === undefined || pairs === undefined
    ? { form: "range", from: a, to: b }
    : { form: "mean", value: a, lo: b, hi: c, pairs };
}

/** The series in the domain's types. Rows of a region that nobody knows are left out, as in the week file. */
export function toSeriesData(file: string, wire: SeriesFile, definition: IndicatorDefinition): SeriesData {
  const read = weekReader(file);
  const weeks = wire.weeks.map((week, i) => read(week, `weeks[${i}]`));
  const asOf = wire.asOf.map((week, i) => read(week, `asOf[${i}]`));
  const refuse = (field: string): never => {
    throw new LoadError(file, { kind: "schema", field });
  };
  const figureAt = (row: SeriesRow, i: number, where: string): Figure => {
    const numerator = toCell(wire, row.numerator[i] ?? "notReported", row.lo?.[i], row.hi?.[i]);
    const mark = row.denominator?.[i];
    const denominator =
      mark === undefined ? undefined : toCell(wire, mark, row.denominatorLo?.[i], row.denominatorHi?.[i]);
    if (mark !== undefined && denominator === undefined) return refuse(`${where}.denominator[${i}]`);
    const shareOfOne = definition.protection === "S" && !(definition.shareOnlyGroups === true && isGroup(row.region));
    const share = row.rate?.[i];
    if (shareOfOne && typeof share === "number" && share > 1) return refuse(`${where}.rate[${i}]`);
    return {
      numerator: numerator ?? refuse(`${where}.numerator[${i}]`),
      ...(denominator === undefined ? {} : { denominator }),
      ...(share === undefined ? {} : { rate: toRate(share, denominator, shareOfOne) }),
      ...(row.measure === undefined ? {} : { measure: toMeasure(row.measure[i]) }),
      status: row.status[i] ?? "none",
      asOf: asOf[i] ?? refuse(`asOf[${i}]`),
      coverage: { reported: row.reported[i] ?? 0, expected: row.expected[i] ?? 0 },
    };
  };
  const rows = wire.rows
    .map((row, at): SeriesRowData => {
      const { region, breakdown } = row;
      return { region, breakdown, figures: weeks.map((_, i) => figureAt(row, i, `rows[${at}]`)) };
    })
    .filter((row) => membersOf(row.region).length > 0);
  return {
    indicator: wire.indicator,
    weeks,
    breaks: wire.breaks.map((one, i) => read(one.week, `breaks[${i}].week`)),
    events: wire.events.map((one, i) => ({ ...one, week: read(one.week, `events[${i}].week`) })),
    rows,
    index: new Map(rows.map((row) => [seriesKey(row.region, row.breakdown), row])),
  };
}
