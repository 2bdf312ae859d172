/** What a spreadsheet would run as a formula, also behind spaces and invisible marks and in full-width forms. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r]/u;
const GUARD = "'";

/** How many apostrophes stand in front of what would be a formula; undefined where the text is none. */
function guardsOf(text: string): number | undefined {
  const plain = text.replace(/^'+/, "");
  return FORMULA.test(plain) ? text.length - plain.length : undefined;
}

/**
 * A text as it may stand in a cell of a CSV: what a spreadsheet would run gets an apostrophe in front. A text that has
 * one there already gets another, so that `unguarded` gives back every text as it was.
 */
export function guarded(text: string): string {
  return guardsOf(text) === undefined ? text : GUARD + text;
}

/** The text of a cell that `guarded` has written. */
export function unguarded(text: string): string {
  return (guardsOf(text) ?? 0) > 0 ? text.slice(1) : text;
}
