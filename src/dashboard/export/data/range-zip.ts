import { Zip, ZipDeflate } from "fflate";
import { WRITTEN } from "../../../returns/office/parts.ts";
import { dataWord } from "../../i18n/words-data-file.ts";
import { BOM, rowsCsv } from "../csv/rows-csv.ts";
import { type ExportFile, exportFile, fileName } from "../export-file.ts";
import { factHead } from "../rows/figure-rows.ts";
import { dictionaryRows } from "./dictionary-rows.ts";
import { breathe, type DataRange, rangeRows, spanOf } from "./range.ts";
import { rangeParts, readmeText } from "./range-readme.ts";

/** Packs file by file, the page breathing between them; never in workers made from text, which its policy forbids. */
async function packed(files: ReadonlyMap<string, Uint8Array>, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  for (const name of [...files.keys()].sort()) {
    await breathe(signal);
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = WRITTEN;
    zip.add(entry);
    entry.push(files.get(name) ?? new Uint8Array(), true);
  }
  zip.end();
  return new Uint8Array(await new Blob(chunks as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}

/**
 * The data of a range as a ZIP: a CSV of each indicator, a dictionary, and what to read first. The same release gives
 * the same bytes. Throws NothingInRange, and the signal's reason where the reader has cancelled.
 */
export async function rangeZip(range: DataRange): Promise<ExportFile> {
  const { stamp, definitions, signal } = range;
  const { locale } = stamp;
  const span = spanOf(range);
  const all = await rangeRows(range);
  const files = new Map<string, Uint8Array>();
  const head = factHead(stamp);
  const contents = all.map(({ definition, rows }) => {
    const name = fileName({ name: definition.key, span, locale }, "csv");
    files.set(name, rowsCsv({ head, rows }, locale));
    return { term: name, text: definition.name[locale] };
  });
  const dictionary = dataWord(locale, "dictionaryFile");
  files.set(dictionary, rowsCsv(dictionaryRows(definitions, stamp), locale));
  const parts = rangeParts(range, [...contents, { term: dictionary, text: dataWord(locale, "dictionaryText") }]);
  files.set(dataWord(locale, "readmeFile"), new TextEncoder().encode(BOM + readmeText(stamp, parts)));
  return exportFile({ name: "data", span, locale }, "zip", await packed(files, signal));
}
