import * as z from "zod/mini";
import { countSchema, instantSchema, weekSchema } from "./cell-schema.ts";
import { sha256Schema } from "./manifest.ts";

/** `api/v1/index.json`: every snapshot kept, newest first, so that a stamp can be checked. */
export const indexSchema = z.object({
  schema: z.literal("sinergi/index/1"),
  synthetic: z.boolean(),
  snapshots: z.array(
    z.object({
      snapshotId: sha256Schema,
      firstWeek: weekSchema,
      lastWeek: weekSchema,
      cutOff: instantSchema,
      revised: z.array(z.object({ indicator: z.string(), week: weekSchema, cells: countSchema })),
    }),
  ),
});

export type SnapshotIndex = z.infer<typeof indexSchema>;
