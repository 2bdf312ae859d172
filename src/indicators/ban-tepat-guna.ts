import type { IndicatorDefinition } from "./definition.ts";
import { JENIS_TERPANTAU } from "./dimensions.ts";

export const banTepatGuna: IndicatorDefinition = {
  key: "ban_tepat_guna",
  theme: "ban",
  headline: false,
  name: { id: "Ketepatan penggunaan", en: "Aid used as intended" },
  shortName: { id: "Ketepatan penggunaan", en: "Used as intended" },
  definition: {
    id: "Bagian bantuan yang dipantau dan dinilai, dan ternyata digunakan sesuai peruntukannya.",
    en: "The share of monitored and assessed aid that was found to be used as intended.",
  },
  numerator: { id: "Bantuan terpantau yang sesuai peruntukan", en: "Monitored aid used as intended" },
  denominator: { id: "Bantuan terpantau yang dinilai", en: "Monitored aid assessed" },
  countNoun: { id: "yang dinilai", en: "assessed" },
  shape: "ratio",
  unit: { id: "%", en: "%" },
  direction: "up",
  protection: "G",
  tables: [
    { dimensions: [], geography: "P" },
    { dimensions: ["jenis"], geography: "P" },
  ],
  dimensions: [JENIS_TERPANTAU],
  sendings: [{ agency: "dinsos-prov", scope: "province", dimensions: ["jenis"], fields: ["pembilang", "penyebut"] }],
  provider: { id: "Dinas Sosial", en: "Dinas Sosial" },
  refresh: 12,
  chart: "rate",
};
