import * as z from "zod/mini";
import { fileSchema, type Manifest, type ReleaseFile } from "./manifest.ts";

/** Where a release lists what only the page on data quality asks for. */
export const QUALITY_LIST = "quality/files.json";

/**
 * `quality/files.json`: the files on data quality. The manifest holds the hash of this list instead of one hash a week,
 * which every first visit would have to fetch.
 */
export const fileListSchema = z.object({ schema: z.literal("sinergi/files/1"), files: z.array(fileSchema) });

/**
 * Every file that a release promises: those of its manifest and those of the list that the manifest names. `read` gives
 * the bytes of that list, undefined where it is gone; what it promised is then unknown, and the list itself is missing.
 */
export function promisedFiles(
  manifest: Manifest,
  read: (path: string) => Uint8Array | undefined,
): readonly ReleaseFile[] {
  const bytes = manifest.files.some((file) => file.path === QUALITY_LIST) ? read(QUALITY_LIST) : undefined;
  if (bytes === undefined) return manifest.files;
  const list = fileListSchema.safeParse(parseText(bytes));
  return list.success ? [...manifest.files, ...list.data.files] : manifest.files;
}

/** A damaged list is no JSON: its own hash tells. */
function parseText(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

export type FileList = z.infer<typeof fileListSchema>;
