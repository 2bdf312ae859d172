import type { IndicatorDefinition } from "./definition.ts";

export const banKeluargaTerjangkau: IndicatorDefinition = {
  key: "ban_keluarga_terjangkau",
  theme: "ban",
  headline: false,
  name: { id: "Keluarga peserta yang dijangkau program", en: "Participants' families reached" },
  shortName: { id: "Keluarga dijangkau", en: "Families reached" },
  definition: {
    id: "Bagian keluarga peserta yang memenuhi syarat dan menerima paling sedikit satu program bantuan.",
    en: "The share of eligible participants' families who receive at least one aid programme.",
  },
  numerator: {
    id: "Keluarga peserta yang menerima paling sedikit satu program",
    en: "Participants' families receiving at least one programme",
  },
  denominator: { id: "Keluarga peserta yang memenuhi syarat", en: "Eligible participants' families" },
  countNoun: { id: "keluarga", en: "families" },
  shape: "ratio",
  unit: { id: "%", en: "%" },
  direction: "up",
  protection: "P",
  tables: [{ dimensions: [], geography: "P" }],
  dimensions: [],
  sendings: [{ agency: "dinsos-prov", scope: "regions", dimensions: [], fields: ["pembilang", "penyebut"] }],
  provider: { id: "Dinas Sosial", en: "Dinas Sosial" },
  refresh: 12,
  chart: "rate",
};
