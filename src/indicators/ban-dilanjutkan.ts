import type { IndicatorDefinition } from "./definition.ts";

export const banDilanjutkan: IndicatorDefinition = {
  key: "ban_dilanjutkan",
  theme: "ban",
  headline: false,
  name: { id: "Bantuan dilanjutkan setelah klarifikasi", en: "Aid resumed after clarification" },
  shortName: { id: "Dilanjutkan", en: "Resumed" },
  definition: {
    id: 'Klarifikasi yang diputus "dilanjutkan" dibanding semua yang diputus.',
    en: 'Clarifications decided "resumed" out of all decided.',
  },
  numerator: { id: "diputus dilanjutkan", en: 'decided "resumed"' },
  denominator: { id: "diputus", en: "decided" },
  countNoun: { id: "putusan", en: "decisions" },
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
