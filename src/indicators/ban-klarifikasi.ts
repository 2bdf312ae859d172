import type { IndicatorDefinition } from "./definition.ts";

export const banKlarifikasi: IndicatorDefinition = {
  key: "ban_klarifikasi",
  theme: "ban",
  headline: false,
  name: { id: "Klarifikasi selesai dalam 30 hari", en: "Clarifications closed within 30 days" },
  shortName: { id: "Klarifikasi", en: "Clarifications" },
  definition: {
    id: "Penundaan (semua alasan) yang diputus dalam 30 hari, dibanding penundaan berumur 30 hari atau lebih; 52 minggu terakhir.",
    en: "Postponements (all reasons) decided within 30 days, out of those 30 days old or more; the last 52 weeks.",
  },
  numerator: { id: "penundaan diputus ≤ 30 hari", en: "postponements decided within 30 days" },
  denominator: { id: "penundaan berumur ≥ 30 hari", en: "postponements 30 days old or more" },
  countNoun: { id: "penundaan", en: "postponements" },
  shape: "ratio",
  unit: { id: "%", en: "%" },
  direction: "up",
  protection: "G",
  tables: [{ dimensions: [], geography: "P" }],
  dimensions: [],
  sendings: [{ agency: "dinsos-prov", scope: "province", dimensions: [], fields: ["pembilang", "penyebut"] }],
  provider: { id: "Dinas Sosial, Kemensos", en: "Dinas Sosial, Kemensos" },
  refresh: 12,
  chart: "rate",
};
