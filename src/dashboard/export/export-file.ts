import type { Locale } from "../i18n/locale.ts";

/** A file before it is handed to the reader. */
export type ExportFile = {
  readonly name: string;
  /** The media type. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** The media types of everything that leaves the dashboard. */
export const MEDIA_TYPES = {
  csv: "text/csv;charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  zip: "application/zip",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;
export type Extension = keyof typeof MEDIA_TYPES;

/** What tells one file from another. `name`: what it is of; `span`: a week, or "2026-W40--2026-W47". */
export type FileParts = { readonly name: string; readonly span: string; readonly locale: Locale };

/** "sinergi_ban_realisasi-wilayah_2026-W47.png"; in English "…_en.png". Of other letters than a–z 0–9 _ - nothing is left. */
export function fileName({ name, span, locale }: FileParts, extension: Extension): string {
  const plain = (text: string) => text.replaceAll(/[^A-Za-z0-9_-]/g, "").slice(0, 80);
  const language = locale === "id" ? "" : `_${locale}`;
  return `sinergi_${plain(name)}_${plain(span)}${language}.${extension}`;
}

/** The file with its name and media type. */
export function exportFile(parts: FileParts, extension: Extension, bytes: Uint8Array<ArrayBuffer>): ExportFile {
  return { name: fileName(parts, extension), type: MEDIA_TYPES[extension], bytes };
}
