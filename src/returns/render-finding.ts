import { extensionOf } from "./file-name.ts";
import { rejects } from "./finding.ts";
import { maskedName } from "./personal-data.ts";
import type { Finding } from "./types.ts";

/** The language of messages. */
export type Locale = "id" | "en";

const AND = { id: "dan", en: "and" } as const;
const LINE = { id: ["baris", "baris"], en: ["line", "lines"] } as const;
/** Before the lines of a spreadsheet. */
const SHEET = { id: "lembar laporan,", en: "sheet laporan," } as const;
const CELL = {
  id: ["lembar laporan, sel", "lembar laporan, sel"],
  en: ["sheet laporan, cell", "sheet laporan, cells"],
} as const;

/** "2", "2 dan 3", "2, 3 dan 4". */
function listed(parts: readonly (string | number)[], locale: Locale): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? `${last}` : `${parts.slice(0, -1).join(", ")} ${AND[locale]} ${last}`;
}

/** "baris 2", "lembar laporan, sel F2"; undefined where the whole file is meant. */
export function renderPlace(finding: Finding, locale: Locale): string | undefined {
  const cells = finding.cells ?? [];
  if (cells.length > 0) return `${CELL[locale][cells.length === 1 ? 0 : 1]} ${listed(cells, locale)}`;
  if (finding.lines.length === 0) return undefined;
  const lines = `${LINE[locale][finding.lines.length === 1 ? 0 : 1]} ${listed(finding.lines, locale)}`;
  return extensionOf(finding.file) === ".xlsx" ? `${SHEET[locale]} ${lines}` : lines;
}

/** "laporan/2026-W47_dinsos_36.01.csv · baris 2 · pembilang berisi …": one finding on one line. */
export function renderFinding(finding: Finding, locale: Locale): string {
  return [maskedName(finding.file), renderPlace(finding, locale), finding.message[locale]]
    .filter((part) => part !== undefined)
    .join(" · ");
}

/** The line above a list of findings; undefined where nothing keeps the files from being accepted. */
export function renderHead(findings: readonly Finding[], locale: Locale): string | undefined {
  const count = findings.filter(rejects).length;
  if (count === 0) return undefined;
  return locale === "id"
    ? `Berkas belum dapat diterima: ${count} hal perlu diperbaiki.`
    : `The file cannot be accepted yet: ${count} ${count === 1 ? "item" : "items"} to correct.`;
}
