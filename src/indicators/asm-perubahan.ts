import type { IndicatorDefinition } from "./definition.ts";
import { PILAR } from "./dimensions.ts";

export const asmPerubahan: IndicatorDefinition = {
  key: "asm_perubahan",
  theme: "asm",
  headline: false,
  name: { id: "Perubahan kebutuhan sejak asesmen awal", en: "Change in need since first assessment" },
  shortName: { id: "Perubahan kebutuhan", en: "Change in need" },
  definition: {
    id: "Rerata selisih skor ulang dan skor awal, dalam simpangan baku, dengan interval 95%. Skor mengukur kebutuhan: turun berarti kebutuhan berkurang.",
    en: "Mean of the later minus the first score, in standard scores, with its 95% interval. The score measures need: lower means need has fallen.",
  },
  numerator: { id: "rerata skor ulang − skor awal", en: "mean of later minus first score" },
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
  caution: {
    id: "Hasil asesmen menggambarkan kebutuhan layanan, bukan ramalan perilaku.",
    en: "Assessment results describe service needs; they do not predict behaviour.",
  },
  chart: "measure",
};
