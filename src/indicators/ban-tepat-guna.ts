import type { IndicatorDefinition } from "./definition.ts";
import { JENIS } from "./dimensions.ts";

export const banTepatGuna: IndicatorDefinition = {
  key: "ban_tepat_guna",
  theme: "ban",
  headline: false,
  name: { id: "Ketepatan penggunaan", en: "Aid used as intended" },
  shortName: { id: "Ketepatan penggunaan", en: "Used as intended" },
  definition: {
    id: "Bantuan terpantau yang digunakan sesuai peruntukan dibanding bantuan terpantau yang dinilai.",
    en: "Monitored aid used as intended out of monitored aid that was assessed.",
  },
  numerator: { id: "bantuan sesuai peruntukan", en: "aid used as intended" },
  denominator: { id: "bantuan terpantau dinilai", en: "monitored aid assessed" },
  countNoun: { id: "bantuan", en: "grants" },
  shape: "ratio",
  unit: { id: "%", en: "%" },
  direction: "up",
  protection: "G",
  tables: [
    { dimensions: [], geography: "P" },
    { dimensions: ["jenis"], geography: "P" },
  ],
  dimensions: [JENIS],
  sendings: [
    {
      agency: "dinsos-prov",
      scope: "province",
      dimensions: ["jenis"],
      combinations: ["jenis=uep", "jenis=kube", "jenis=atensi"],
      fields: ["pembilang", "penyebut"],
    },
  ],
  provider: { id: "Dinas Sosial", en: "Dinas Sosial" },
  refresh: 12,
  chart: "rate",
};
