import type { IndicatorDefinition } from "./definition.ts";
import { dimension } from "./dimensions.ts";

export const asmKategori: IndicatorDefinition = {
  key: "asm_kategori",
  theme: "asm",
  headline: false,
  name: { id: "Sebaran kategori kebutuhan pendampingan", en: "Distribution of support-need category" },
  shortName: { id: "Kategori kebutuhan", en: "Need category" },
  definition: {
    id: "Sebaran peserta yang sudah dinilai menurut kategori kebutuhan pendampingan, menurut versi instrumen. Versi yang berbeda tidak dibandingkan.",
    en: "How assessed participants are distributed over the categories of support need, by version of the instrument. Different versions are not compared.",
  },
  numerator: { id: "Peserta pada kategori", en: "Participants in the category" },
  denominator: {
    id: "Peserta yang dinilai dengan versi instrumen yang sama",
    en: "Participants assessed with the same version of the instrument",
  },
  countNoun: { id: "peserta", en: "participants" },
  shape: "ratio",
  unit: { id: "%", en: "%" },
  direction: "none",
  protection: "P",
  tables: [{ dimensions: ["kategori"], geography: "P" }],
  dimensions: [
    dimension("kategori", { id: "Kategori kebutuhan", en: "Need category" }, [
      ["rendah", "Rendah", "Low"],
      ["sedang", "Sedang", "Medium"],
      ["tinggi", "Tinggi", "High"],
    ]),
  ],
  sendings: [{ agency: "bnpt", scope: "regions", dimensions: ["kategori"], fields: ["pembilang", "penyebut"] }],
  provider: { id: "BNPT", en: "BNPT" },
  refresh: 12,
  versionBreak: true,
  caution: {
    id: "Hasil asesmen menggambarkan kebutuhan layanan, bukan ramalan perilaku.",
    en: "Assessment results describe service needs; they do not predict behaviour.",
  },
  chart: "categories",
};
