import type { IndicatorDefinition } from "./definition.ts";

export const asmJadwal: IndicatorDefinition = {
  key: "asm_jadwal",
  theme: "asm",
  headline: false,
  name: { id: "Asesmen ulang sesuai jadwal", en: "Reassessments on schedule" },
  shortName: { id: "Asesmen ulang", en: "Reassessments" },
  definition: {
    id: "Bagian asesmen ulang yang jatuh tempo dalam 13 minggu terakhir dan terlaksana paling lambat 14 hari dari jatuh temponya.",
    en: "The share of reassessments due over the last 13 weeks that were done within 14 days of their due date.",
  },
  numerator: {
    id: "Asesmen ulang yang terlaksana paling lambat 14 hari dari jatuh tempo",
    en: "Reassessments done within 14 days of their due date",
  },
  denominator: { id: "Asesmen yang jatuh tempo, 13 minggu bergulir", en: "Assessments due, rolling 13 weeks" },
  countNoun: { id: "jatuh tempo", en: "due" },
  shape: "ratio",
  unit: { id: "%", en: "%" },
  direction: "up",
  protection: "S",
  tables: [{ dimensions: [], geography: "P" }],
  dimensions: [],
  sendings: [{ agency: "bnpt", scope: "regions", dimensions: [], fields: ["pembilang", "penyebut"] }],
  provider: { id: "BNPT", en: "BNPT" },
  refresh: 1,
  window: { weeks: 13 },
  caution: {
    id: "Hasil asesmen menggambarkan kebutuhan layanan, bukan ramalan perilaku.",
    en: "Assessment results describe service needs; they do not predict behaviour.",
  },
  chart: "rate",
};
