import { contextFileSchema } from "../../contract/context-file.ts";
import type { ContextFact } from "./context-data.ts";
import { type DataSource, parseBytes } from "./fetch-json.ts";
import { fetchAnnounced, type LoadDefinitions } from "./load-snapshot.ts";
import type { ManifestData } from "./manifest-data.ts";

/** The public facts of a release: fetched, checked against their hash, parsed. */
export async function loadContext(
  source: DataSource,
  manifest: ManifestData,
  definitions: LoadDefinitions,
  signal?: AbortSignal,
): Promise<readonly ContextFact[]> {
  const { file, bytes } = await fetchAnnounced(source, manifest, "context.json", definitions, signal);
  const wire = parseBytes(file, bytes, "sinergi/context", contextFileSchema);
  return wire.facts.map((fact) => ({
    ...fact,
    values: new Map(fact.values.map(({ region, value }) => [region, value])),
  }));
}
