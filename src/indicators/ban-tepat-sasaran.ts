import type { IndicatorDefinition } from "./definition.ts";

export const banTepatSasaran: IndicatorDefinition = {
  key: "ban_tepat_sasaran",
  theme: "ban",
  headline: false,
  name: { id: "Ketepatan sasaran", en: "Targeting accuracy" },
  shortName: { id: "Ketepatan sasaran", en: "Targeting accuracy" },
  definition: {
    id: "Bagian penerima bantuan yang datanya dapat dipadankan dan memenuhi dasar penetapan program.",
    en: "The share of aid recipients whose records could be matched and who meet the programme's basis of entitlement.",
  },
  numerator: { id: "Penerima yang memenuhi dasar penetapan", en: "Recipients who meet the basis of entitlement" },
  denominator: { id: "Penerima yang dapat dipadankan", en: "Recipients who could be matched" },
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
  mapBreaks: [1000, 2000, 3000, 4000],
};
