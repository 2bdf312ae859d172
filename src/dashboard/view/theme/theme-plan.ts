import type { Theme } from "../../../indicators/definition.ts";
import type { ThemeWord } from "../../i18n/words-theme.ts";

/** One of the five figures of a theme's strip: an indicator's figure, or the number that another one is out of. */
export type StripItem = {
  readonly indicator: string;
  readonly breakdown?: string;
  /** The count in place of the share; the denominator; the pairs of a mean. */
  readonly show?: "count" | "whole" | "pairs";
  /** Where the indicator's own name would not say what the number is. */
  readonly name?: ThemeWord;
};

/** One block of a theme page; what it says and draws follows from the indicator's definition and the week. */
export type ThemeBlock =
  | { readonly kind: "history" | "groups" | "places" | "areas" | "versions"; readonly indicator: string }
  | { readonly kind: "parts" | "groupParts"; readonly indicator: string; readonly dimension: string }
  | { readonly kind: "figures"; readonly title: ThemeWord; readonly indicators: readonly string[] }
  | { readonly kind: "population" | "caution"; readonly text: ThemeWord }
  | { readonly kind: "items" };

export type ThemePlan = {
  /** As a link writes it. */
  readonly path: string;
  readonly theme: Theme;
  readonly strip: readonly StripItem[];
  /** Blocks that stand beside each other. */
  readonly rows: readonly (readonly ThemeBlock[])[];
};

/** Which parts of a theme stand where. Facts of indicators are not here: only their keys. */
export const THEME_PLANS: readonly ThemePlan[] = [
  {
    path: "reintegrasi",
    theme: "rei",
    strip: [
      { indicator: "rei_pendampingan_jadwal" },
      { indicator: "rei_pembinaan_terlaksana" },
      { indicator: "rei_peserta_tahap", name: "active" },
      { indicator: "rei_hak_dasar" },
      { indicator: "rei_usaha_bertahan" },
    ],
    rows: [
      [
        { kind: "parts", indicator: "rei_peserta_tahap", dimension: "tahap" },
        { kind: "groupParts", indicator: "rei_peserta_tahap", dimension: "tahap" },
      ],
      [
        { kind: "history", indicator: "rei_pendampingan_jadwal" },
        { kind: "groups", indicator: "rei_pendampingan_jadwal" },
      ],
      [
        { kind: "parts", indicator: "rei_pembinaan_terlaksana", dimension: "pilar" },
        { kind: "parts", indicator: "rei_pilar_peserta", dimension: "pilar" },
      ],
      [{ kind: "places", indicator: "rei_pembinaan_terlaksana" }],
      [
        { kind: "figures", title: "figuresRights", indicators: ["rei_hak_dasar", "rei_usaha_bertahan"] },
        { kind: "items" },
      ],
      [{ kind: "caution", text: "cautionPeople" }],
    ],
  },
  {
    path: "bantuan",
    theme: "ban",
    strip: [
      { indicator: "ban_alur", breakdown: "tahap=usulan", name: "proposals" },
      { indicator: "ban_realisasi" },
      { indicator: "ban_verifikasi" },
      { indicator: "ban_lewat_tenggat", show: "count" },
      { indicator: "ban_pantau" },
    ],
    rows: [
      [{ kind: "population", text: "populationAid" }],
      [
        { kind: "parts", indicator: "ban_alur", dimension: "tahap" },
        { kind: "parts", indicator: "ban_waktu_layanan", dimension: "tahap" },
      ],
      [
        { kind: "history", indicator: "ban_lewat_tenggat" },
        { kind: "parts", indicator: "ban_lewat_tenggat", dimension: "umur" },
      ],
      [
        { kind: "parts", indicator: "ban_lewat_tenggat", dimension: "tahap" },
        { kind: "parts", indicator: "ban_lewat_tenggat", dimension: "pj" },
      ],
      [
        { kind: "parts", indicator: "ban_realisasi", dimension: "jenis" },
        { kind: "figures", title: "figuresAid", indicators: ["ban_klarifikasi", "ban_dilanjutkan"] },
      ],
      [{ kind: "places", indicator: "ban_lewat_tenggat" }],
      [
        { kind: "figures", title: "figuresTargeting", indicators: ["ban_tepat_sasaran", "ban_tepat_guna"] },
        { kind: "parts", indicator: "ban_tepat_guna", dimension: "jenis" },
      ],
      [{ kind: "items" }, { kind: "caution", text: "cautionAid" }],
      [{ kind: "population", text: "populationFamilies" }],
      [{ kind: "figures", title: "figuresFamilies", indicators: ["ban_keluarga_terjangkau"] }],
    ],
  },
  {
    path: "asesmen",
    theme: "asm",
    strip: [
      { indicator: "asm_cakupan" },
      { indicator: "asm_jadwal" },
      { indicator: "asm_rencana" },
      { indicator: "asm_kategori", show: "whole", name: "assessed" },
      { indicator: "asm_perubahan", show: "pairs", name: "pairs" },
    ],
    rows: [
      [
        { kind: "history", indicator: "asm_cakupan" },
        { kind: "groups", indicator: "asm_cakupan" },
      ],
      [
        { kind: "versions", indicator: "asm_kategori" },
        { kind: "parts", indicator: "asm_perubahan", dimension: "pilar" },
      ],
      [{ kind: "figures", title: "figuresAssessment", indicators: ["asm_jadwal", "asm_rencana"] }, { kind: "items" }],
      [{ kind: "caution", text: "cautionAssessment" }],
    ],
  },
  {
    path: "sekolah-rakyat",
    theme: "srk",
    strip: [
      { indicator: "srk_kursi_terisi", show: "count", name: "enrolled" },
      { indicator: "srk_kursi_terisi" },
      { indicator: "srk_bertahan" },
      { indicator: "srk_proses", breakdown: "tahap=terdata", name: "candidates" },
      { indicator: "srk_anak_bersekolah" },
    ],
    rows: [
      [{ kind: "population", text: "populationStudents" }],
      [
        { kind: "parts", indicator: "srk_kursi_terisi", dimension: "satuan" },
        { kind: "history", indicator: "srk_kursi_terisi" },
      ],
      [
        { kind: "parts", indicator: "srk_proses", dimension: "tahap" },
        { kind: "areas", indicator: "srk_asal" },
      ],
      [
        { kind: "parts", indicator: "srk_kursi_terisi", dimension: "jenjang" },
        { kind: "parts", indicator: "srk_bertahan", dimension: "jenjang" },
      ],
      [{ kind: "population", text: "populationChildren" }],
      [
        { kind: "figures", title: "figuresChildren", indicators: ["srk_anak_bersekolah", "srk_anak_terjangkau"] },
        { kind: "items" },
      ],
    ],
  },
];
