import type { IndicatorDefinition } from "./definition.ts";

export const asmRencana: IndicatorDefinition = {
  key: "asm_rencana",
  theme: "asm",
  headline: false,
  name: { id: "Asesmen disusul rencana layanan", en: "Assessments followed by a service plan" },
  shortName: { id: "Disusul rencana", en: "Followed by a plan" },
  definition: {
    id: "Bagian asesmen yang selesai dalam 13 minggu terakhir dan disusul rencana layanan paling lambat 14 hari kemudian.",
    en: "The share of assessments completed over the last 13 weeks that were followed by a service plan within 14 days.",
  },
  numerator: {
    id: "Asesmen yang disusul rencana layanan paling lambat 14 hari",
    en: "Assessments followed by a service plan within 14 days",
  },
  denominator: { id: "Asesmen yang selesai, 13 minggu bergulir", en: "Assessments completed, rolling 13 weeks" },
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
