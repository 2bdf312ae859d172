import type { ExportFailure } from "../../data/use-export-file.ts";
import { integer } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { listOf } from "../../i18n/names.ts";
import { releaseWord } from "../../i18n/words-release.ts";
import { FACT_COLUMNS } from "../figure/fact-columns.ts";

/** Why there is nothing to compare or to look up: what, where, what next. */
export type ReleaseProblem = { readonly title: string; readonly text: string };

/** A file that could not be read. */
export function unreadProblem(locale: Locale, name: string, failure: ExportFailure): ReleaseProblem {
  const title = releaseWord(locale, "fileNot", { name });
  if (failure.reason !== "message") return { title, text: releaseWord(locale, failure.reason) };
  const message = failure.message[locale];
  const { line } = failure;
  const text = line === undefined ? message : releaseWord(locale, "atLine", { n: integer(locale, line), message });
  return { title, text };
}

/** A file that is none of the dashboard's. */
export function foreignProblem(locale: Locale, name: string): ReleaseProblem {
  const columns = listOf(
    locale,
    (["week", "indicator", "region", "numerator", "release"] as const).map((key) => FACT_COLUMNS[key][locale]),
  );
  return {
    title: releaseWord(locale, "foreign", { name }),
    text: releaseWord(locale, "foreignText", { columns }),
  };
}

/** A file with a header and nothing below it. */
export function emptyProblem(locale: Locale, name: string): ReleaseProblem {
  return { title: releaseWord(locale, "noRows", { name }), text: releaseWord(locale, "noRowsText") };
}
