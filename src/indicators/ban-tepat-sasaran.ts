import type { IndicatorDefinition } from "./definition.ts";

export const banTepatSasaran: IndicatorDefinition = {
  key: "ban_tepat_sasaran",
  theme: "ban",
  headline: false,
  name: { id: "Ketepatan sasaran", en: "Targeting accuracy" },
  shortName: { id: "Ketepatan sasaran", en: "Targeting accuracy" },
  definition: {
    id: "Penerima yang memenuhi dasar penetapan dibanding penerima yang dapat dipadankan dengan DTSEN.",
    en: "Recipients who meet the grounds of their award out of those who could be matched with DTSEN.",
  },
  numerator: { id: "penerima memenuhi dasar penetapan", en: "recipients who meet the grounds" },
  denominator: { id: "penerima yang dapat dipadankan", en: "recipients matched" },
  countNoun: { id: "penerima", en: "recipients" },
  shape: "ratio",
  unit: { id: "%", en: "%" },
  direction: "up",
  protection: "G",
  tables: [{ dimensions: [], geography: "K" }],
  dimensions: [],
  sendings: [{ agency: "dinsos", scope: "own", dimensions: [], fields: ["pembilang", "penyebut"] }],
  provider: { id: "Dinas Sosial, BPS", en: "Dinas Sosial, BPS" },
  refresh: 12,
  chart: "rate",
  mapOffsets: [-15, -10, -5, 0],
};
