import * as z from "zod/mini";
import { countSchema, instantSchema as instant, weekSchema } from "./cell-schema.ts";
import { reportSchema } from "./week-file.ts";

const code = z.string().check(z.maxLength(40));
/** unknown: the folder does not say when returns arrive. */
const state = z.union([reportSchema.shape.state, z.literal("unknown")]);

/** One sender: how its return of each of the file's weeks stands, and how many required numbers of the last are there. */
const senderSchema = z.object({
  agency: code,
  region: code,
  states: z.array(state),
  required: countSchema,
  valid: countSchema,
});

/**
 * What a finding does to a figure of the province. partial: it covers `reported` of `expected` areas, or returns
 * of its window · carried: areas without a return enter with an earlier value · notReported: there is none.
 */
const waitingSchema = z.object({
  indicator: code,
  effect: z.enum(["partial", "carried", "notReported"]),
  reported: countSchema,
  expected: countSchema,
});

const about = { agency: code, region: code, required: countSchema, waiting: z.array(waitingSchema) };

/**
 * What the data unit has to settle with a sender. missing: no return · missingFile: a receipt whose rows are not
 * there · leftOut: the unit left the file out · blank: required numbers left empty · jump: over ten times the value
 * before, published after a confirmation. `required`: how many required numbers it concerns. Of people and
 * children (classes P and C) a finding names the indicator alone.
 */
const qualityFindingSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("missing"), ...about }),
  z.object({ kind: z.literal("missingFile"), ...about }),
  z.object({ kind: z.literal("leftOut"), ...about }),
  z.object({
    kind: z.literal("blank"),
    ...about,
    indicator: code,
    fields: z.array(z.enum(["pembilang", "penyebut", "nilai", "simpangan", "n"])).check(z.minLength(1)),
    rows: countSchema,
  }),
  z.object({ kind: z.literal("jump"), ...about, indicator: code, place: z.exactOptional(code) }),
]);

/** One stream of returns: who sends it, how fresh it is, and when it is next due. */
const sourceSchema = z.object({
  agencies: z.array(code).check(z.minLength(1)),
  indicators: z.array(code).check(z.minLength(1)),
  protection: z.enum(["S", "G", "P", "C"]),
  /** Weeks between refreshes. */
  refresh: z.union([z.literal(1), z.literal(4), z.literal(12)]),
  asOf: weekSchema,
  next: weekSchema,
  /** The last return of that position; absent where none came. */
  received: z.exactOptional(instant),
  reported: countSchema,
  expected: countSchema,
});

/** A return that came after the cut-off of its own week. */
const arrivalSchema = z.object({
  week: weekSchema,
  agency: code,
  region: code,
  received: instant,
  indicators: z.array(code),
});

const mark = z.union([countSchema, z.enum(["low", "confidential", "notReported", "notApplicable"])]);
/** A figure as it stood: counts, and how many areas it covered. */
export const shownSchema = z.object({
  numerator: mark,
  denominator: z.exactOptional(mark),
  reported: countSchema,
  expected: countSchema,
});

/** A published figure of class S or G that later returns changed; P and C change at a refresh alone. */
const revisionSchema = z.object({
  indicator: code,
  region: code,
  week: weekSchema,
  before: shownSchema,
  after: shownSchema,
  /** The returns that came after it was published; empty where one that was there was sent again. */
  returns: z.array(z.object({ agency: code, region: code, week: weekSchema, received: instant })),
});

/** `quality/<week>.json`: everything that the page on data quality needs besides the week's own file. */
export const qualityFileSchema = z
  .object({
    schema: z.literal("sinergi/quality/1"),
    synthetic: z.boolean(),
    week: weekSchema,
    /** Thirteen, the week itself last; fewer where the data begin later. */
    weeks: z.array(weekSchema).check(z.minLength(1), z.maxLength(13)),
    senders: z.array(senderSchema),
    findings: z.array(qualityFindingSchema),
    /** Tables of the folder that the unit left out ("butir.csv"). */
    tablesLeftOut: z.array(code),
    sources: z.array(sourceSchema),
    arrivals: z.array(arrivalSchema),
    revisions: z.array(revisionSchema),
  })
  .check((given) => {
    const { weeks, senders } = given.value;
    senders.forEach((sender, i) => {
      const wrong =
        sender.states.length !== weeks.length
          ? ["states", `expected ${weeks.length} entries, one a week`]
          : sender.valid > sender.required
            ? ["valid", "more than required"]
            : undefined;
      if (wrong === undefined) return;
      const [name = "", message = ""] = wrong;
      given.issues.push({ code: "custom", path: ["senders", i, name], message, input: given.value });
    });
  });

export type QualityFile = z.infer<typeof qualityFileSchema>;
export type QualityFinding = z.infer<typeof qualityFindingSchema>;
export type QualityWaiting = z.infer<typeof waitingSchema>;
export type QualitySource = z.infer<typeof sourceSchema>;
export type QualityRevision = z.infer<typeof revisionSchema>;
export type ShownFigure = z.infer<typeof shownSchema>;
