import * as z from "zod/mini";
import { countSchema, instantSchema, weekSchema } from "./cell-schema.ts";

export const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/));
/**
 * Below `s/<snapshotId>/`, one folder deep at most: a path that leads anywhere else is refused. Which folders there are is
 * not said here, so that a page of today takes a release that holds more.
 */
const path = z.string().check(z.regex(/^(?:[a-z]+\/)?[A-Za-z0-9_-]+\.json$/));
export const fileSchema = z.object({ path, bytes: countSchema, sha256: sha256Schema });
const bilingual = z.object({ id: z.string(), en: z.string() });

/** `api/v1/pointer.json`: the one file that changes. */
export const pointerSchema = z.object({
  schema: z.literal("sinergi/pointer/1"),
  snapshotId: sha256Schema,
  manifestSha256: sha256Schema,
  previous: z.nullable(sha256Schema),
});

/** How complete one week is, for the stepper and the picker. */
export const weekSummarySchema = z.object({
  week: weekSchema,
  cutOff: instantSchema,
  expected: countSchema,
  onTime: countSchema,
  late: countSchema,
  missing: countSchema,
  participantsRefreshed: z.boolean(),
});

/** `api/v1/s/<snapshotId>/manifest.json`. snapshotId is the SHA-256 of this file's bytes. */
export const manifestSchema = z.object({
  schema: z.literal("sinergi/manifest/1"),
  synthetic: z.boolean(),
  title: bilingual,
  agencies: bilingual,
  classification: z.string(),
  source: bilingual,
  refreshAnchor: weekSchema,
  weeks: z.array(weekSummarySchema),
  files: z.array(fileSchema),
});

export type ReleaseFile = z.infer<typeof fileSchema>;
export type Manifest = z.infer<typeof manifestSchema>;
export type WeekSummary = z.infer<typeof weekSummarySchema>;
export type Pointer = z.infer<typeof pointerSchema>;
