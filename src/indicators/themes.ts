import type { Bilingual, Theme } from "./definition.ts";

/** The themes in the order of the page. */
export const THEMES: readonly { readonly key: Theme; readonly name: Bilingual }[] = [
  { key: "rei", name: { id: "Reintegrasi", en: "Reintegration" } },
  { key: "ban", name: { id: "Bantuan sosial", en: "Social aid" } },
  { key: "asm", name: { id: "Asesmen", en: "Assessment" } },
  { key: "srk", name: { id: "Sekolah Rakyat", en: "Sekolah Rakyat" } },
  { key: "tkl", name: { id: "Lintas instansi dan mutu data", en: "Across agencies and data quality" } },
];
