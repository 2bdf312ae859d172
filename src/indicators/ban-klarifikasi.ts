import type { IndicatorDefinition } from "./definition.ts";

export const banKlarifikasi: IndicatorDefinition = {
  key: "ban_klarifikasi",
  theme: "ban",
  headline: false,
  name: { id: "Klarifikasi selesai dalam 30 hari", en: "Clarifications closed within 30 days" },
  shortName: { id: "Klarifikasi selesai", en: "Clarifications closed" },
  definition: {
    id: "Bagian bantuan yang ditunda – menunggu klarifikasi, untuk semua alasan, yang diputus paling lambat 30 hari, dalam 52 minggu terakhir. Alasan penundaan tidak ditampilkan.",
    en: "The share of aid postponed pending clarification, for any reason, that was decided within 30 days, over the last 52 weeks. Reasons for postponement are not shown.",
  },
  numerator: { id: "Penundaan yang diputus paling lambat 30 hari", en: "Postponements decided within 30 days" },
  denominator: {
    id: "Penundaan yang berumur 30 hari atau lebih, 52 minggu bergulir",
    en: "Postponements aged 30 days or more, rolling 52 weeks",
  },
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
