import type { IndicatorDefinition } from "./definition.ts";

export const reiHakDasar: IndicatorDefinition = {
  key: "rei_hak_dasar",
  theme: "rei",
  headline: false,
  name: { id: "Pemenuhan hak dasar", en: "Basic rights fulfilled" },
  shortName: { id: "Hak dasar", en: "Basic rights" },
  definition: {
    id: "Bagian peserta yang diperiksa dan sudah memiliki KTP elektronik serta kepesertaan JKN yang aktif.",
    en: "The share of participants checked who hold an electronic identity card and active national health insurance.",
  },
  numerator: { id: "Peserta dengan KTP-el dan JKN aktif", en: "Participants with an e-KTP and active JKN" },
  denominator: { id: "Peserta yang diperiksa", en: "Participants checked" },
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
