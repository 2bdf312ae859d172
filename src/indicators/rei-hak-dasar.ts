import type { IndicatorDefinition } from "./definition.ts";

export const reiHakDasar: IndicatorDefinition = {
  key: "rei_hak_dasar",
  theme: "rei",
  headline: false,
  name: { id: "Pemenuhan hak dasar", en: "Basic rights fulfilled" },
  shortName: { id: "Hak dasar", en: "Basic rights" },
  definition: {
    id: "Peserta yang memiliki KTP-el dan JKN aktif dibanding peserta yang diperiksa.",
    en: "Participants with an ID card and active health insurance out of those checked.",
  },
  numerator: { id: "peserta dengan KTP-el dan JKN aktif", en: "participants with ID card and active health insurance" },
  denominator: { id: "peserta diperiksa", en: "participants checked" },
  countNoun: { id: "peserta", en: "participants" },
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
