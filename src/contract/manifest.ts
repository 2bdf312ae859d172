import * as z from "zod/mini";
import { countSchema, instantSchema, weekSchema } from "./cell-schema.ts";

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
/** Below `s/<snapshotId>/`, one folder deep: a path that leads anywhere else is refused. */
const path = z.string().check(z.regex(/^(week|series)\/[A-Za-z0-9_-]+\.json$/));
const bilingual = z.object({ id: z.string(), en: z.string() });

/** `api/v1/pointer.json`: the one file that changes. */
export const pointerSchema = z.object({
  schema: z.literal("sinergi/pointer/1"),
  snapshotId: sha256,
  manifestSha256: sha256,
  previous: z.nullable(sha256),
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
  files: z.array(z.object({ path, bytes: countSchema, sha256 })),
});

/** `api/v1/index.json`: every snapshot kept, newest first, so that a stamp can be checked. */
export const indexSchema = z.object({
  schema: z.literal("sinergi/index/1"),
  synthetic: z.boolean(),
  snapshots: z.array(
    z.object({
      snapshotId: sha256,
      firstWeek: weekSchema,
      lastWeek: weekSchema,
      cutOff: instantSchema,
      revised: z.array(z.object({ indicator: z.string(), week: weekSchema, cells: countSchema })),
    }),
  ),
});

export type Pointer = z.infer<typeof pointerSchema>;
export type Manifest = z.infer<typeof manifestSchema>;
export type WeekSummary = z.infer<typeof weekSummarySchema>;
export type SnapshotIndex = z.infer<typeof indexSchema>;
