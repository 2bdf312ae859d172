import { loadManifest, loadWeek } from "../../src/dashboard/data/load-snapshot.ts";
import { newestWeek } from "../../src/dashboard/data/manifest-data.ts";
import { createServerClock } from "../../src/dashboard/data/server-date.ts";
import { figureCsv } from "../../src/dashboard/export/csv/figure-csv.ts";
import type { ExportFile } from "../../src/dashboard/export/export-file.ts";
import { figuresXlsx } from "../../src/dashboard/export/xlsx/figures-xlsx.ts";
import type { Locale } from "../../src/dashboard/i18n/locale.ts";
import { stampLine, stampOf } from "../../src/dashboard/view/figure/stamp.ts";
import { rowsFigure } from "../../src/dashboard/view/figure/table-figures.ts";
import { INDICATORS } from "../../src/indicators/registry.ts";

export type Exported = {
  readonly snapshotId: string;
  /** The source line of an indicator. */
  readonly lineOf: (indicator: string) => string;
  readonly csv: ExportFile;
  readonly xlsx: ExportFile;
};

/** What a reader takes from a site: every figure of its newest week, by the same writers as on the page. */
export async function exportedFrom(address: string, locale: Locale): Promise<Exported> {
  const source = { base: new URL("api/v1/", address).href, clock: createServerClock() };
  const manifest = await loadManifest(source, undefined);
  const newest = newestWeek(manifest)?.week;
  if (newest === undefined) throw new Error("nothing is published");
  const { week } = await loadWeek(source, manifest, newest, async () => INDICATORS);
  const facts = week.figures.map((entry) => ({ ...entry, week: newest }));
  const figure = { ...rowsFigure({ week, locale, indicators: INDICATORS }, manifest), name: "semua", facts };
  const stamp = stampOf({ manifest, week }, locale, "#/", undefined);
  return {
    snapshotId: manifest.snapshotId,
    lineOf: (indicator) => stampLine(stamp, { indicators: [indicator] }),
    csv: figureCsv(figure, stamp),
    xlsx: await figuresXlsx([figure], stamp, INDICATORS, figure.name),
  };
}
