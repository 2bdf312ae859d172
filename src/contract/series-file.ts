import * as z from "zod/mini";
import { countSchema, measureNumberSchema, statusSchema, weekSchema } from "./cell-schema.ts";

const mark = z.enum(["low", "confidential", "notReported", "notApplicable"]);
const rateNumber = z.number().check(z.minimum(0), z.maximum(100));
const cellColumn = z.array(z.union([countSchema, mark]));

/**
 * One region × breakdown of an indicator over all weeks of the file: every array is as long as `weeks`.
 * A count stands as itself; `lo`/`hi` are there only for protected tables (null where the cell is no value).
 * `rate`: a number is a share of 1 (class S) or whole per cent (G, P, C); bands and bounds are texts, null is none.
 */
export const seriesRowSchema = z.object({
  region: z.string(),
  breakdown: z.string(),
  numerator: cellColumn,
  denominator: z.exactOptional(cellColumn),
  lo: z.exactOptional(z.array(z.nullable(countSchema))),
  hi: z.exactOptional(z.array(z.nullable(countSchema))),
  denominatorLo: z.exactOptional(z.array(z.nullable(countSchema))),
  denominatorHi: z.exactOptional(z.array(z.nullable(countSchema))),
  rate: z.exactOptional(
    z.array(
      z.nullable(z.union([rateNumber, z.enum(["0-25", "25-50", "50-75", "75-100", "atMost5", "atLeast95", "small"])])),
    ),
  ),
  /** [value], [from, to] or [mean, lo, hi, pairs], or why there is none; null where the week has no such row. */
  measure: z.exactOptional(
    z.array(
      z.nullable(
        z.union([
          z.array(measureNumberSchema).check(z.minLength(1), z.maxLength(4)),
          z.enum(["confidential", "notReported"]),
        ]),
      ),
    ),
  ),
  status: z.array(statusSchema),
  reported: z.array(countSchema),
  expected: z.array(countSchema),
});

/** `series/<indicator>.json`: columnar history. A column that is shorter or longer than `weeks` is refused. */
export const seriesFileSchema = z
  .object({
    schema: z.literal("sinergi/series/1"),
    synthetic: z.boolean(),
    indicator: z.string(),
    base: z.exactOptional(z.union([z.literal(5), z.literal(10)])),
    below: z.exactOptional(z.union([z.literal(5), z.literal(10)])),
    weeks: z.array(weekSchema),
    /** The week whose position each column holds. */
    asOf: z.array(weekSchema),
    /** First week of every new instrument or definition: no line and no comparison across it. */
    breaks: z.array(z.object({ week: weekSchema, version: z.string() })),
    /** What happened to the service, as the agencies wrote it; oldest first. */
    events: z.array(z.object({ week: weekSchema, region: z.string(), text: z.string().check(z.maxLength(200)) })),
    rows: z.array(seriesRowSchema),
  })
  .check((given) => {
    const long = given.value.weeks.length;
    const refuse = (path: (string | number)[]) =>
      given.issues.push({ code: "custom", path, message: `expected ${long} entries, one a week`, input: given.value });
    if (given.value.asOf.length !== long) refuse(["asOf"]);
    given.value.rows.forEach((row, i) => {
      for (const [name, column] of Object.entries(row)) {
        if (Array.isArray(column) && column.length !== long) refuse(["rows", i, name]);
      }
    });
  });

export type SeriesFile = z.infer<typeof seriesFileSchema>;
export type SeriesRow = z.infer<typeof seriesRowSchema>;
