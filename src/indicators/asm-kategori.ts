import type { IndicatorDefinition } from "./definition.ts";
import { dimension } from "./dimensions.ts";

export const asmKategori: IndicatorDefinition = {
  key: "asm_kategori",
  theme: "asm",
  headline: false,
  name: { id: "Sebaran kategori kebutuhan pendampingan", en: "Distribution of support-need category" },
  shortName: { id: "Kategori kebutuhan", en: "Need category" },
  definition: {
    id: "Peserta yang dinilai menurut kategori kebutuhan pendampingan, per versi instrumen.",
    en: "Assessed participants by category of support need, per instrument version.",
  },
  numerator: { id: "peserta pada kategori itu", en: "participants in the category" },
  denominator: { id: "peserta dinilai", en: "participants assessed" },
  countNoun: { id: "peserta", en: "participants" },
  shape: "ratio",
  unit: { id: "%", en: "%" },
  direction: "none",
  protection: "P",
  tables: [{ dimensions: ["kategori"], geography: "P" }],
  dimensions: [
    dimension("kategori", { id: "kategori kebutuhan", en: "category of need" }, [
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
