import { useMemo } from "react";
import { INDICATORS } from "../../indicators/registry.ts";
import type { Releases } from "../data/load-index.ts";
import type { ExportFileState } from "../data/use-export-file.ts";
import { useSeriesSet } from "../data/use-releases.ts";
import { faultSentence } from "../i18n/fault-text.ts";
import type { Locale } from "../i18n/locale.ts";
import { compareRows } from "../view/release/compare-rows.ts";
import { type CompareView, compareView } from "../view/release/compare-view.ts";
import { type ExportRows, exportRowsOf, textOfTables } from "../view/release/read-export.ts";
import { answersToRows, answersToText } from "../view/release/release-answers.ts";
import { emptyProblem, foreignProblem, type ReleaseProblem, unreadProblem } from "../view/release/release-problem.ts";
import type { ReleaseView } from "../view/release/release-view.ts";
import { publishedRow } from "./release-published.ts";

export type ReleaseAnswers = {
  readonly problem?: ReleaseProblem;
  readonly views: readonly ReleaseView[];
  /** The rows of a file beside those that are published; `why`: what did not come, and `retry` asks for it again. */
  readonly comparison?: { readonly view: CompareView; readonly why: string; readonly retry: (() => void) | undefined };
  /** The figures to compare with are on their way. */
  readonly comparing: boolean;
  /** The rows of figures in the file; undefined where it has none. */
  readonly rows: number | undefined;
};

/** A file as far as it can be told without the list of releases. */
type Read = {
  readonly name: string;
  readonly rows?: ExportRows;
  readonly text?: string;
  readonly problem?: ReleaseProblem;
};

function readOf(locale: Locale, file: ExportFileState): Read | undefined {
  if (file.kind === "failed") return { name: file.name, problem: unreadProblem(locale, file.name, file) };
  if (file.kind !== "read") return undefined;
  const { name } = file;
  const rows = exportRowsOf(file.tables);
  if (rows === undefined) return { name, text: textOfTables(file.tables) };
  return rows.rows.length === 0 ? { name, problem: emptyProblem(locale, name) } : { name, rows };
}

/** The indicators that are compared: a key that the dictionary does not know has no history. */
function keysOf(rows: ExportRows | undefined): readonly string[] {
  const named = new Set(rows?.rows.map(({ cells }) => cells.indicator));
  return INDICATORS.map((one) => one.key).filter((key) => named.has(key));
}

/** What there is to say of a text or of a file; nothing of codes until the list of releases is here. */
export function useReleaseAnswers(
  locale: Locale,
  releases: Releases | undefined,
  text: string | undefined,
  file: ExportFileState,
): ReleaseAnswers {
  const read = useMemo(() => readOf(locale, file), [locale, file]);
  const rows = read?.rows;
  const keys = useMemo(() => keysOf(rows), [rows]);
  const { set, retry } = useSeriesSet(releases?.manifest, keys);
  return useMemo(() => {
    const dictionary = { locale, indicators: INDICATORS };
    const nothing = { views: [], comparing: false, rows: rows?.rows.length };
    if (read?.problem !== undefined) return { ...nothing, problem: read.problem };
    if (releases === undefined || releases.known.length === 0) return nothing;
    if (rows === undefined) {
      const given = read?.text ?? (file.kind === "none" ? text : undefined);
      if (given === undefined) return nothing;
      const { views, noCode } = answersToText(dictionary, releases, given);
      return noCode && read !== undefined
        ? { ...nothing, problem: foreignProblem(locale, read.name) }
        : { ...nothing, views };
    }
    const { views, badCodes, revised } = answersToRows(dictionary, releases, rows);
    if (set === undefined && keys.length > 0) return { ...nothing, views, comparing: true };
    const here = set?.here ?? new Map();
    const comparison = compareRows(rows, (row) => publishedRow(rows.locale, here, keys, row));
    const view = compareView(dictionary, comparison, badCodes, revised);
    const error = set?.error;
    const why = error === undefined ? "" : faultSentence(locale, error);
    return { ...nothing, views, comparison: { view, why, retry: error === undefined ? undefined : retry } };
  }, [locale, releases, read, rows, text, file, keys, set, retry]);
}
