import { seriesFileSchema } from "../../contract/series-file.ts";
import { type DataSource, parseBytes } from "./fetch-json.ts";
import { LoadError } from "./load-error.ts";
import { fetchAnnounced, type LoadDefinitions } from "./load-snapshot.ts";
import type { ManifestData } from "./manifest-data.ts";
import type { SeriesData } from "./series-data.ts";
import { toSeriesData } from "./series-from-wire.ts";
import { verifySeries } from "./verify.ts";

/** The history of one indicator, of that release and no other: fetched, checked against its hash, parsed, verified. */
export async function loadSeries(
  source: DataSource,
  manifest: ManifestData,
  indicator: string,
  definitions: LoadDefinitions,
  signal?: AbortSignal,
): Promise<SeriesData> {
  const path = `series/${indicator}.json`;
  const { file, bytes, catalogue } = await fetchAnnounced(source, manifest, path, definitions, signal);
  const wire = parseBytes(file, bytes, "sinergi/series", seriesFileSchema);
  const definition = catalogue.find((one) => one.key === indicator);
  if (wire.indicator !== indicator || definition === undefined) {
    throw new LoadError(file, { kind: "schema", field: "indicator" });
  }
  const data = toSeriesData(file, wire, definition);
  verifySeries(file, data, definition);
  return data;
}
