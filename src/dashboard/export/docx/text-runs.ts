import { TextRun } from "docx";
import type { Locale } from "../../i18n/locale.ts";
import { xmlSafe } from "../office/xml.ts";

/** Signs that turn the direction of whatever follows them: in a document they could reach beyond their own text. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * The text as a document can hold it: nothing that is no character, nothing that turns the text around it; a sign stays
 * with its number.
 */
export function safeText(text: string): string {
  return xmlSafe(text)
    .replaceAll(TURNS, "")
    .replaceAll(/([≈<>≤≥]) (?=\d)/g, "$1\u00a0");
}

export const LANGUAGES = { id: "id-ID", en: "en-GB" } as const satisfies Record<Locale, string>;

/** A text as runs, a line break where it has one; `foreign` is Indonesian in a document of another language. */
export function textRuns(
  text: string,
  style: { readonly bold?: boolean; readonly color?: string; readonly foreign?: true | undefined } = {},
): TextRun[] {
  const { foreign, ...rest } = style;
  return safeText(text)
    .split("\n")
    .map(
      (line, i) =>
        new TextRun({
          ...rest,
          text: line,
          ...(i === 0 ? {} : { break: 1 }),
          ...(foreign === true ? { language: { value: LANGUAGES.id } } : {}),
        }),
    );
}
