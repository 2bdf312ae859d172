import type { IndicatorDefinition } from "./definition.ts";
import { PILAR } from "./dimensions.ts";

export const reiPilarPeserta: IndicatorDefinition = {
  key: "rei_pilar_peserta",
  theme: "rei",
  headline: false,
  name: { id: "Peserta mengikuti pembinaan", en: "Participants in guidance, by pillar" },
  shortName: { id: "Mengikuti pembinaan", en: "In guidance" },
  definition: {
    id: "Peserta tahap L1–L4 yang mengikuti tiap pilar pembinaan. Satu peserta dapat mengikuti lebih dari satu pilar, jadi pilar tidak dijumlahkan.",
    en: "Participants at stages L1–L4 who follow each pillar of guidance. One participant may follow several, so pillars are not added.",
  },
  numerator: { id: "peserta L1–L4 yang mengikuti pilar", en: "participants at L1–L4 who follow the pillar" },
  denominator: { id: "peserta L1–L4", en: "participants at L1–L4" },
  countNoun: { id: "peserta", en: "participants" },
  shape: "ratio",
  unit: { id: "%", en: "%" },
  direction: "none",
  protection: "P",
  tables: [{ dimensions: ["pilar"], geography: "P" }],
  dimensions: [PILAR],
  sendings: [{ agency: "bnpt", scope: "regions", dimensions: ["pilar"], fields: ["pembilang", "penyebut"] }],
  provider: { id: "BNPT", en: "BNPT" },
  refresh: 4,
  overlapping: true,
  chart: "categories",
};
