import type { IndicatorDefinition } from "./definition.ts";

export const banKeluargaTerjangkau: IndicatorDefinition = {
  key: "ban_keluarga_terjangkau",
  theme: "ban",
  headline: false,
  name: { id: "Keluarga peserta yang dijangkau program", en: "Participants' families reached" },
  shortName: { id: "Keluarga dijangkau", en: "Families reached" },
  definition: {
    id: "Keluarga peserta yang memenuhi syarat dan menerima paling sedikit satu program, dibanding semua keluarga peserta yang memenuhi syarat.",
    en: "Eligible participants' families who receive at least one programme, out of all eligible ones.",
  },
  numerator: {
    id: "keluarga peserta yang menerima ≥ 1 program",
    en: "participants' families in at least one programme",
  },
  denominator: { id: "keluarga peserta memenuhi syarat", en: "eligible participants' families" },
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
