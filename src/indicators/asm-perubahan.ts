import type { IndicatorDefinition } from "./definition.ts";
import { PILAR } from "./dimensions.ts";

export const asmPerubahan: IndicatorDefinition = {
  key: "asm_perubahan",
  theme: "asm",
  headline: false,
  name: { id: "Perubahan kebutuhan sejak asesmen awal", en: "Change in need since first assessment" },
  shortName: { id: "Perubahan kebutuhan", en: "Change in need" },
  definition: {
    id: "Rerata selisih skor kebutuhan antara asesmen ulang dan asesmen awal peserta yang sama, dalam skor baku, dengan interval 95%. Nilai negatif berarti kebutuhan berkurang; bila intervalnya memuat nol, arahnya belum dapat disimpulkan.",
    en: "The mean difference in need score between the reassessment and the first assessment of the same participants, in standard scores, with its 95% interval. A negative value means that need has fallen; where the interval includes zero, the direction is not yet conclusive.",
  },
  numerator: { id: "Rerata skor ulang dikurangi skor awal", en: "Mean of later score minus first score" },
  countNoun: { id: "pasangan", en: "pairs" },
  shape: "mean",
  unit: { id: "skor baku", en: "standard score" },
  direction: "none",
  protection: "P",
  tables: [{ dimensions: ["pilar"], geography: "P" }],
  dimensions: [PILAR],
  sendings: [{ agency: "bnpt", scope: "province", dimensions: ["pilar"], fields: ["nilai", "simpangan", "n"] }],
  provider: { id: "BNPT", en: "BNPT" },
  refresh: 12,
  versionBreak: true,
  leastN: 20,
  chart: "measure",
  caution: {
    id: "Hasil asesmen menggambarkan kebutuhan layanan, bukan ramalan perilaku.",
    en: "Assessment results describe service needs; they do not predict behaviour.",
  },
};
