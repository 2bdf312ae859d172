/**
 * How a number is to be read. count: exact · level: a protected multiple · share: per cent of an exact pair ·
 * roundedShare: per cent of a protected one · measure: days or scores.
 */
export type NumberForm = "count" | "level" | "share" | "roundedShare" | "measure";

/** A cell of a file: a number, or words. What has no number is never one. */
export type RowCell =
  | { readonly kind: "number"; readonly value: number; readonly form: NumberForm }
  | { readonly kind: "text"; readonly text: string };

export const textCell = (text: string): RowCell => ({ kind: "text", text });
export const numberCell = (value: number, form: NumberForm): RowCell => ({ kind: "number", value, form });
