import type { IndicatorDefinition } from "./definition.ts";

export const reiUsahaBertahan: IndicatorDefinition = {
  key: "rei_usaha_bertahan",
  theme: "rei",
  headline: false,
  name: { id: "Penghidupan bertahan 6 bulan", en: "Livelihood sustained at 6 months" },
  shortName: { id: "Penghidupan bertahan", en: "Livelihood sustained" },
  definition: {
    id: "Bagian penerima bantuan usaha (UEP) atau pelatihan yang masih bekerja atau berusaha pada bulan keenam.",
    en: "The share of recipients of business aid (UEP) or training who are still working or running a business in the sixth month.",
  },
  numerator: {
    id: "Penerima UEP atau pelatihan yang masih bekerja atau berusaha pada bulan ke-6",
    en: "Recipients of UEP or training still working or in business at month 6",
  },
  denominator: { id: "Penerima yang mencapai bulan ke-6", en: "Recipients who have reached month 6" },
  countNoun: { id: "penerima", en: "recipients" },
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
