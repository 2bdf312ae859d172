import type { IndicatorDefinition } from "./definition.ts";

export const asmRencana: IndicatorDefinition = {
  key: "asm_rencana",
  theme: "asm",
  headline: false,
  name: { id: "Asesmen disusul rencana layanan", en: "Assessments followed by a service plan" },
  shortName: { id: "Rencana layanan", en: "Service plans" },
  definition: {
    id: "Asesmen yang disusul rencana layanan dalam 14 hari, dibanding asesmen yang selesai; 13 minggu terakhir.",
    en: "Assessments followed by a service plan within 14 days, out of those completed; the last 13 weeks.",
  },
  numerator: { id: "asesmen disusul rencana ≤ 14 hari", en: "assessments followed by a plan within 14 days" },
  denominator: { id: "asesmen selesai", en: "assessments completed" },
  countNoun: { id: "asesmen", en: "assessments" },
  shape: "ratio",
  unit: { id: "%", en: "%" },
  direction: "up",
  protection: "S",
  tables: [{ dimensions: [], geography: "P" }],
  dimensions: [],
  sendings: [{ agency: "bnpt", scope: "regions", dimensions: [], fields: ["pembilang", "penyebut"] }],
  provider: { id: "BNPT, Dinas Sosial", en: "BNPT, Dinas Sosial" },
  refresh: 1,
  window: { weeks: 13 },
  caution: {
    id: "Hasil asesmen menggambarkan kebutuhan layanan, bukan ramalan perilaku.",
    en: "Assessment results describe service needs; they do not predict behaviour.",
  },
  chart: "rate",
};
