import type { IndicatorDefinition } from "./definition.ts";
import { dimension } from "./dimensions.ts";

export const banWaktuLayanan: IndicatorDefinition = {
  key: "ban_waktu_layanan",
  theme: "ban",
  headline: false,
  name: { id: "Lama layanan per tahap", en: "Service time by stage" },
  shortName: { id: "Lama layanan", en: "Service time" },
  definition: {
    id: "Median hari kerja yang dibutuhkan untuk menyelesaikan tiap tahap layanan. Baris provinsi menunjukkan rentang median kabupaten/kota; median dari kurang dari 10 usulan dirahasiakan.",
    en: "The median number of working days taken to complete each service stage. The province line shows the range of the regency/city medians; a median of fewer than 10 proposals is withheld.",
  },
  numerator: { id: "Median hari kerja per tahap", en: "Median working days by stage" },
  countNoun: { id: "hari", en: "days" },
  shape: "median",
  unit: { id: "hari", en: "days" },
  direction: "down",
  protection: "G",
  tables: [{ dimensions: ["tahap"], geography: "K" }],
  dimensions: [
    dimension("tahap", { id: "Tahap", en: "Stage" }, [
      ["verifikasi", "Verifikasi DTSEN", "DTSEN check"],
      ["persetujuan", "Persetujuan", "Approval"],
      ["penyaluran", "Penyaluran", "Distribution"],
      ["pemantauan", "Pemantauan", "Monitoring"],
    ]),
  ],
  sendings: [{ agency: "dinsos", scope: "own", dimensions: ["tahap"], fields: ["nilai", "n"] }],
  provider: { id: "Dinas Sosial", en: "Dinas Sosial" },
  refresh: 1,
  leastN: 10,
  chart: "measure",
  mapOffsets: [-4, -2, 0, 2],
};
