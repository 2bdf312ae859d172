import type { Bilingual } from "../indicators/definition.ts";
import { checkFolder } from "../returns/check-folder.ts";
import { exitCodeOf } from "../returns/finding.ts";
import type { CheckedFolder, Finding, SourceFile } from "../returns/types.ts";
import { readWorkbook } from "../returns/xlsx/read-workbook.ts";
import { isLeftOut, unknownNames } from "./left-out.ts";
import { type Refused, refusedCall } from "./outcome.ts";
import type { ReportProgress } from "./progress.ts";
import { hasReports, isFolder, readFolder } from "./read-folder.ts";

export type CheckOptions = {
  readonly folder: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly without?: readonly string[];
  /** Whether the folder is to be published now. */
  readonly publishing?: boolean;
  /** Whether a folder without any report is fine, as on a Monday morning. */
  readonly empty?: boolean;
  /** Paths inside the folder that are the publisher's own. */
  readonly skip?: readonly string[];
  readonly onProgress?: ReportProgress;
};

/** A folder that could be read and its whole check; whatever the check found. */
export type CheckedReturns = {
  readonly kind: "checked";
  /** 0, 2 where anything is refused, 5 where anything looks personal. */
  readonly exitCode: 0 | 2 | 5;
  readonly folder: CheckedFolder;
  readonly findings: readonly Finding[];
  /** The files that were checked: none that were left out. */
  readonly files: readonly SourceFile[];
};

/** `periksa`: reads and checks a returns folder, all faults in one run. Writes nothing anywhere. */
export function checkReturns(options: CheckOptions): CheckedReturns | Refused {
  const { folder: path, now, without = [], onProgress = () => undefined } = options;
  if (!isFolder(path)) return refusedCall(noFolder(path));
  onProgress("read", 0, 1);
  const read = readFolder(path, options.skip);
  onProgress("read", 1, 1);
  if (options.empty !== true && !hasReports(read.files) && read.findings.length === 0)
    return refusedCall(noReports(path));
  const stray = unknownNames(read.files, without);
  if (stray !== undefined) return refusedCall(stray);
  const folder = checkFolder(read.files, {
    now,
    without,
    publishing: options.publishing === true,
    readWorkbook,
    onProgress: (done, total) => onProgress("check", done, total),
  });
  const findings = [...read.findings, ...folder.findings];
  const files = read.files.filter((file) => !file.path.endsWith("/") && !isLeftOut(file.path, without));
  return { kind: "checked", exitCode: exitCodeOf(findings), folder: { ...folder, findings }, findings, files };
}

function noFolder(path: string): Bilingual {
  return {
    id: `Folder "${path}" tidak ada. Seharusnya folder berisi sub-folder laporan. Periksa namanya.`,
    en: `There is no folder "${path}". Expected a folder that holds the sub-folder laporan. Check its name.`,
  };
}

function noReports(path: string): Bilingual {
  return {
    id: `Folder "${path}" tidak berisi laporan. Seharusnya berkas CSV di dalam sub-folder laporan. Periksa isinya.`,
    en: `The folder "${path}" holds no reports. Expected CSV files in its sub-folder laporan. Check what is in it.`,
  };
}
