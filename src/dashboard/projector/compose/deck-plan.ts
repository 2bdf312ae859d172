import type { Theme } from "../../../indicators/definition.ts";
import type { DeckWord } from "../../i18n/words-deck.ts";

/** The bars of a theme's slide. */
export type BarsPlan =
  | { readonly kind: "parts"; readonly indicator: string; readonly dimension: string }
  | { readonly kind: "seats"; readonly indicator: string }
  | { readonly kind: "groups"; readonly indicator: string }
  | { readonly kind: "figures"; readonly indicators: readonly string[] };

/** A fact below the bars: a figure, the last stage of a stock, or how many reached a later stage. */
export type FactPlan =
  | { readonly kind: "figure" | "stages"; readonly indicator: string }
  | { readonly kind: "reached"; readonly indicator: string; readonly from: string; readonly to: string };

export type ThemeSlidePlan = {
  /** As links write it; the same in every week. */
  readonly key: string;
  readonly theme: Theme;
  /** What the title begins with. */
  readonly headline: string;
  readonly bars: BarsPlan;
  readonly facts: readonly FactPlan[];
  /** The second population of the theme: a slide of its own where both have a finding. */
  readonly second?: { readonly name: DeckWord; readonly after: string };
};

/** Which indicators stand on which slide. Facts of indicators are not here: only their keys. */
export const THEME_SLIDES: readonly ThemeSlidePlan[] = [
  {
    key: "4",
    theme: "rei",
    headline: "rei_pendampingan_jadwal",
    bars: { kind: "parts", indicator: "rei_pembinaan_terlaksana", dimension: "pilar" },
    facts: [
      { kind: "figure", indicator: "rei_pendampingan_jadwal" },
      { kind: "stages", indicator: "rei_peserta_tahap" },
    ],
  },
  {
    key: "5",
    theme: "ban",
    headline: "ban_realisasi",
    bars: { kind: "parts", indicator: "ban_realisasi", dimension: "jenis" },
    facts: [
      { kind: "figure", indicator: "ban_pantau" },
      { kind: "figure", indicator: "ban_verifikasi" },
    ],
  },
  {
    key: "5b",
    theme: "ban",
    headline: "ban_keluarga_terjangkau",
    bars: { kind: "figures", indicators: ["ban_keluarga_terjangkau"] },
    facts: [],
    second: { name: "nameFamilies", after: "5" },
  },
  {
    key: "6",
    theme: "asm",
    headline: "asm_cakupan",
    bars: { kind: "groups", indicator: "asm_cakupan" },
    facts: [
      { kind: "figure", indicator: "asm_jadwal" },
      { kind: "figure", indicator: "asm_rencana" },
    ],
  },
  {
    key: "7",
    theme: "srk",
    headline: "srk_kursi_terisi",
    bars: { kind: "seats", indicator: "srk_kursi_terisi" },
    facts: [
      { kind: "reached", indicator: "srk_proses", from: "tahap=terdata", to: "tahap=diterima" },
      { kind: "figure", indicator: "srk_bertahan" },
    ],
  },
  {
    key: "7b",
    theme: "srk",
    headline: "srk_anak_terjangkau",
    bars: { kind: "figures", indicators: ["srk_anak_bersekolah", "srk_anak_terjangkau"] },
    facts: [],
    second: { name: "nameChildren", after: "7" },
  },
];

/** What a meeting takes over a slide, on average: enough to say how long a deck is. */
export const MINUTES_A_SLIDE = 4;
