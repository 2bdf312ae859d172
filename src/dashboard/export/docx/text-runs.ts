import { TextRun } from "docx";
import type { Locale } from "../../i18n/locale.ts";
import { cleanText } from "../clean-text.ts";

/** The text as a document can hold it, line by line; a sign stays with its number. */
export function safeText(text: string): string {
  return text
    .split("\n")
    .map(cleanText)
    .join("\n")
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
