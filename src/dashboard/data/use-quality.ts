import type { Week } from "../../domain/week.ts";
import type { ContextFact } from "./context-data.ts";
import { loadContext } from "./load-context.ts";
import { loadQuality } from "./load-quality.ts";
import type { ManifestData } from "./manifest-data.ts";
import type { QualityData } from "./quality-data.ts";
import { type FileState, useReleaseFile } from "./use-release-file.ts";

/** What the release on the screen says of one week's returns. */
export function useQuality(manifest: ManifestData, week: Week): FileState<QualityData> {
  return useReleaseFile(manifest, ["quality", week], (room, signal) =>
    loadQuality(room.source, manifest, week, room.definitions, signal),
  );
}

/** The public facts about the areas, of the release on the screen. */
export function useContextFacts(manifest: ManifestData): FileState<readonly ContextFact[]> {
  return useReleaseFile(manifest, ["context"], (room, signal) =>
    loadContext(room.source, manifest, room.definitions, signal),
  );
}
