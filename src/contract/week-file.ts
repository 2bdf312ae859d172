import * as z from "zod/mini";
import { weekOfDay } from "../domain/week.ts";
import {
  countSchema,
  coverageSchema,
  figureSchema,
  instantSchema as instant,
  rateSchema,
  statusSchema,
  weekSchema,
} from "./cell-schema.ts";

const text = (most: number) => z.string().check(z.maxLength(most));
const code = text(40);
const day = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/),
  z.refine((date) => weekOfDay(date) !== undefined),
);

/** One figure with its address. `breakdown` is "" for the total. */
export const figureRowSchema = z.object({
  indicator: code,
  region: code,
  breakdown: text(80),
  figure: figureSchema,
});

/** One week of a sparkline: province, total. A week without a rate has none to draw (under 6 of 8, or not due). */
export const sparkPointSchema = z.object({
  week: weekSchema,
  rate: rateSchema,
  status: statusSchema,
  asOf: weekSchema,
  coverage: coverageSchema,
});

/**
 * A headline indicator against the week before (or, for P and C, against the refresh before), both over the same
 * regions. `basis` none carries the reason instead of figures.
 */
export const comparisonSchema = z.discriminatedUnion("basis", [
  z.object({
    indicator: code,
    basis: z.enum(["all", "same"]),
    against: weekSchema,
    regions: z.array(code),
    now: figureSchema,
    before: figureSchema,
  }),
  z.object({
    indicator: code,
    basis: z.literal("none"),
    reason: z.enum(["firstWeek", "newYear", "break", "coverage", "notReported", "carried"]),
    against: z.exactOptional(weekSchema),
  }),
]);

export const targetSchema = z.object({
  indicator: code,
  breakdown: text(80),
  year: z.int().check(z.minimum(2000), z.maximum(2100)),
  value: z.number().check(z.minimum(0), z.maximum(10000)),
  basis: text(200),
});

/** An open meeting item, or (kind "return") a return that has not arrived: its sentence is the page's. */
export const itemSchema = z.object({
  kind: z.enum(["action", "decision", "return"]),
  id: z.exactOptional(text(20)),
  /** The week in which an action or a decision was taken; a return has none. */
  week: z.exactOptional(weekSchema),
  indicator: z.exactOptional(code),
  region: code,
  owner: code,
  text: z.exactOptional(text(120)),
  due: z.union([day, instant]),
  /** Whole days past the due date at the cut-off; 0 where due the same day or later. */
  overdueDays: countSchema,
  overdue: z.boolean(),
});

export const noteSchema = z.object({ week: weekSchema, indicator: code, region: code, text: text(200), author: code });
export const eventSchema = z.object({ week: weekSchema, indicator: code, region: code, text: text(200) });

/** state of one return. `received` where late. `missingFile`: the receipt came, the rows did not. */
export const reportSchema = z.object({
  agency: code,
  region: code,
  state: z.enum(["onTime", "late", "missing", "missingFile"]),
  received: z.exactOptional(instant),
});

/** Why a service stands under "Layanan yang perlu ditinjau". */
export const reviewRuleSchema = z.discriminatedUnion("rule", [
  z.object({ rule: z.literal("offTarget"), weeks: countSchema, of: countSchema }),
  z.object({ rule: z.literal("worsening"), weeks: countSchema }),
  z.object({ rule: z.literal("jump"), events: countSchema, times: z.number().check(z.minimum(0), z.maximum(1e6)) }),
  z.object({ rule: z.literal("returns"), weeks: countSchema, of: countSchema }),
  z.object({ rule: z.literal("overdueAction"), days: countSchema }),
]);
export const reviewSchema = z.object({
  indicator: code,
  region: code,
  owner: code,
  rules: z.array(reviewRuleSchema).check(z.minLength(1)),
  figure: figureSchema,
});

/** A headline count that a later return changed since it was first published. */
export const correctionSchema = z.object({
  indicator: code,
  week: weekSchema,
  before: countSchema,
  after: countSchema,
});

/** A return that came after the deadline, and whether its figures are in already or wait for a refresh. */
export const lateReturnSchema = z.object({
  agency: code,
  region: code,
  received: instant,
  waitsUntil: z.exactOptional(weekSchema),
});

export const weekFileSchema = z.object({
  schema: z.literal("sinergi/week/1"),
  synthetic: z.boolean(),
  classification: text(40),
  week: weekSchema,
  /** The week before, where the data hold one. */
  previous: z.exactOptional(weekSchema),
  cutOff: instant,
  participants: z.object({ refreshed: z.boolean(), asOf: weekSchema, next: weekSchema }),
  figures: z.array(figureRowSchema),
  comparisons: z.array(comparisonSchema),
  sparklines: z.array(z.object({ indicator: code, points: z.array(sparkPointSchema) })),
  targets: z.array(targetSchema),
  items: z.array(itemSchema),
  notes: z.array(noteSchema),
  events: z.array(eventSchema),
  reports: z.object({
    expected: countSchema,
    onTime: countSchema,
    late: countSchema,
    missing: countSchema,
    previousOnTime: z.exactOptional(countSchema),
    cells: z.array(reportSchema),
  }),
  lateReturns: z.array(lateReturnSchema),
  corrections: z.array(correctionSchema),
  review: z.array(reviewSchema),
});

export type WeekFile = z.infer<typeof weekFileSchema>;
export type FigureRow = z.infer<typeof figureRowSchema>;
export type SparkPoint = z.infer<typeof sparkPointSchema>;
export type Comparison = z.infer<typeof comparisonSchema>;
export type Item = z.infer<typeof itemSchema>;
export type ReviewEntry = z.infer<typeof reviewSchema>;
export type ReviewRule = z.infer<typeof reviewRuleSchema>;
export type Report = z.infer<typeof reportSchema>;
export type Target = z.infer<typeof targetSchema>;
