import * as z from "zod/mini";
import { parseWeek } from "../domain/week.ts";

/** A count that can be counted: no NaN, no fraction, no negative, not the zero below zero, nothing above 2^53. */
const count = z.int().check(
  z.minimum(0),
  z.refine((value) => !Object.is(value, -0)),
);
const week = z.string().check(
  z.regex(/^\d{4}-W\d{2}$/),
  z.refine((text) => parseWeek(text) !== undefined),
);
/** A moment on Jakarta's clock, or with any offset, to the second. */
const instant = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/),
  z.refine((text) => !Number.isNaN(Date.parse(text))),
);

export const cellSchema = z.discriminatedUnion("status", [
  z.object({
    status: z.literal("value"),
    value: count,
    rounded: z.exactOptional(z.object({ base: z.union([z.literal(5), z.literal(10)]), lo: count, hi: count })),
  }),
  z.object({ status: z.literal("low"), below: z.union([z.literal(5), z.literal(10)]) }),
  z.object({ status: z.literal("confidential") }),
  z.object({ status: z.literal("notReported") }),
  z.object({ status: z.literal("notApplicable") }),
]);

export const rateSchema = z.discriminatedUnion("form", [
  z.object({ form: z.literal("exact"), value: z.number().check(z.minimum(0), z.maximum(1)) }),
  z.object({
    form: z.literal("rounded"),
    percent: z.int().check(z.minimum(0), z.maximum(100)),
    step: z.union([z.literal(1), z.literal(5)]),
  }),
  z.object({ form: z.literal("bound"), side: z.enum(["atMost5", "atLeast95"]) }),
  z.object({
    form: z.literal("band"),
    from: z.union([z.literal(0), z.literal(25), z.literal(50), z.literal(75)]),
  }),
  z.object({ form: z.literal("small") }),
  z.object({ form: z.literal("none") }),
]);

/** A median, a mean or an end of an interval: nothing that a service could take is near these bounds. */
const finite = z.number().check(z.minimum(-1e6), z.maximum(1e6));

export const measureSchema = z.discriminatedUnion("form", [
  z.object({ form: z.literal("median"), value: finite }),
  z.object({ form: z.literal("range"), from: finite, to: finite }),
  z.object({ form: z.literal("mean"), value: finite, lo: finite, hi: finite, pairs: count }),
  z.object({ form: z.literal("confidential") }),
  z.object({ form: z.literal("notReported") }),
]);

export const statusSchema = z.enum(["met", "near", "attention", "inconclusive", "none"]);

export const coverageSchema = z.object({
  reported: count,
  expected: count,
  carried: z.exactOptional(count),
  returns: z.exactOptional(z.object({ reported: count, expected: count })),
});

export const figureSchema = z.object({
  numerator: cellSchema,
  denominator: z.exactOptional(cellSchema),
  rate: z.exactOptional(rateSchema),
  measure: z.exactOptional(measureSchema),
  status: statusSchema,
  asOf: week,
  coverage: coverageSchema,
});

export { count as countSchema, finite as measureNumberSchema, instant as instantSchema, week as weekSchema };
