import type { IndicatorDefinition } from "./definition.ts";
import { PILAR } from "./dimensions.ts";

export const reiPilarPeserta: IndicatorDefinition = {
  key: "rei_pilar_peserta",
  theme: "rei",
  headline: false,
  name: { id: "Peserta mengikuti pembinaan", en: "Participants in guidance, by pillar" },
  shortName: { id: "Mengikuti pembinaan", en: "In guidance" },
  definition: {
    id: "Bagian peserta pada tahap L1 sampai L4 yang mengikuti pembinaan pada tiap pilar. Satu peserta dapat mengikuti beberapa pilar, sehingga pilar tidak dijumlahkan.",
    en: "The share of participants in stages L1 to L4 who take part in guidance, for each pillar. One participant may take part in several pillars, so pillars are not added up.",
  },
  numerator: { id: "Peserta L1–L4 yang mengikuti pilar", en: "L1–L4 participants taking part in the pillar" },
  denominator: { id: "Peserta pada tahap L1–L4", en: "Participants in stages L1–L4" },
  countNoun: { id: "peserta", en: "participants" },
  shape: "ratio",
  unit: { id: "%", en: "%" },
  direction: "none",
  protection: "P",
  tables: [{ dimensions: ["pilar"], geography: "P" }],
  overlapping: true,
  dimensions: [PILAR],
  sendings: [{ agency: "bnpt", scope: "regions", dimensions: ["pilar"], fields: ["pembilang", "penyebut"] }],
  provider: { id: "BNPT", en: "BNPT" },
  refresh: 4,
  chart: "categories",
};
