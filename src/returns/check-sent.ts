import { checkFolder } from "./check-folder.ts";
import { countRows, type Excerpt, excerptOf } from "./excerpt.ts";
import { baseName, type NamedReturn } from "./file-name.ts";
import { rejects } from "./finding.ts";
import type { Finding } from "./types.ts";
import type { ReadWorkbook } from "./workbook.ts";

/** A file as somebody is about to send it. */
export type SentFile = { readonly name: string; readonly bytes: Uint8Array };

/** What the check says of one of them; plain data, so that a worker can hand it over. */
export type SentReport = {
  readonly name: string;
  readonly size: number;
  /** The returns that it holds, as far as they can be told. */
  readonly returns: readonly NamedReturn[];
  /** Rows that were read, and lines that anything refuses. */
  readonly rows: number;
  readonly refusedLines: number;
  readonly findings: readonly Finding[];
  readonly excerpt?: Excerpt;
};

const TABLE = /^(penerimaan|butir|catatan|peristiwa|target)\.csv$/;

/** Checks files together, as the data unit will, and tells what is to be said of each. */
export function checkSent(
  files: readonly SentFile[],
  context: { readonly now: number; readonly readWorkbook?: ReadWorkbook | undefined },
): SentReport[] {
  const { now, readWorkbook } = context;
  const sources = files.map(({ name, bytes }) => {
    const base = baseName(name.replaceAll("\\", "/"));
    return { path: TABLE.test(base) ? base : `laporan/${base}`, bytes };
  });
  const reader = readWorkbook === undefined ? {} : { readWorkbook };
  const folder = checkFolder(sources, { now, ...reader });
  return sources.map((source, i) => {
    const findings = folder.findings.filter((one) => one.file === source.path);
    const bad = findings.filter(rejects);
    const excerpt = excerptOf(source, findings, readWorkbook);
    return {
      name: files[i]?.name ?? "",
      size: source.bytes.length,
      returns: folder.returnsSeen
        .filter((one) => one.file === source.path)
        .map(({ week, agency, region }) => ({ week, agency, region })),
      rows: countRows(source, readWorkbook),
      refusedLines: new Set(bad.flatMap((one) => one.lines)).size,
      findings,
      ...(excerpt === undefined ? {} : { excerpt }),
    };
  });
}
