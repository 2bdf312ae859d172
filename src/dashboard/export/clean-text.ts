/** Marks that turn the direction of what stands beside them, and signs without a width that no reader would miss. */
const HIDDEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * A text as it may stand in a picture: line breaks and tabs are spaces; control characters, lone surrogates, what XML
 * forbids and marks that reverse their neighbours are left out.
 */
export function cleanText(text: string): string {
  return text
    .replace(/[\t\n\r\u0085\u2028\u2029]+/g, " ")
    .replace(HIDDEN, "")
    .replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, "");
}
