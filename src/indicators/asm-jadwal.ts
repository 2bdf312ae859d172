import type { IndicatorDefinition } from "./definition.ts";

export const asmJadwal: IndicatorDefinition = {
  key: "asm_jadwal",
  theme: "asm",
  headline: false,
  name: { id: "Asesmen ulang sesuai jadwal", en: "Reassessments on schedule" },
  shortName: { id: "Asesmen ulang", en: "Reassessments" },
  definition: {
    id: "Asesmen ulang yang terlaksana paling lambat 14 hari dari jatuh tempo, dibanding yang jatuh tempo; 13 minggu terakhir.",
    en: "Reassessments held within 14 days of their due date, out of those due; the last 13 weeks.",
  },
  numerator: { id: "asesmen ulang terlaksana ≤ 14 hari", en: "reassessments held within 14 days" },
  denominator: { id: "asesmen jatuh tempo", en: "assessments due" },
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
