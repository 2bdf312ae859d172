import type { Bilingual } from "../../indicators/definition.ts";

/** Words of the weekly page: headings, column heads, value forms. */
export const WEEK_WORDS = {
  notReported: { id: "belum lapor", en: "not reported" },
} satisfies Record<string, Bilingual>;
