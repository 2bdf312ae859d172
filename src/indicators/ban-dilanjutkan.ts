import type { IndicatorDefinition } from "./definition.ts";

export const banDilanjutkan: IndicatorDefinition = {
  key: "ban_dilanjutkan",
  theme: "ban",
  headline: false,
  name: { id: "Bantuan dilanjutkan setelah klarifikasi", en: "Aid resumed after clarification" },
  shortName: { id: "Bantuan dilanjutkan", en: "Aid resumed" },
  definition: {
    id: "Bagian penundaan yang sudah diputus dan bantuannya dilanjutkan. Tidak ada target: keduanya dapat merupakan keputusan yang benar.",
    en: "The share of decided postponements after which aid was resumed. There is no target: either decision may be right.",
  },
  numerator: { id: "Penundaan yang diputus “dilanjutkan”", en: "Postponements decided “resumed”" },
  denominator: { id: "Penundaan yang sudah diputus", en: "Postponements decided" },
  countNoun: { id: "penundaan", en: "postponements" },
  shape: "ratio",
  unit: { id: "%", en: "%" },
  direction: "none",
  protection: "G",
  tables: [{ dimensions: [], geography: "P" }],
  dimensions: [],
  sendings: [{ agency: "dinsos-prov", scope: "province", dimensions: [], fields: ["pembilang", "penyebut"] }],
  provider: { id: "Dinas Sosial, Kemensos", en: "Dinas Sosial, Kemensos" },
  refresh: 12,
  chart: "rate",
};
