import type { IndicatorDefinition } from "./definition.ts";
import { dimension } from "./dimensions.ts";

export const banWaktuLayanan: IndicatorDefinition = {
  key: "ban_waktu_layanan",
  theme: "ban",
  headline: false,
  name: { id: "Lama layanan per tahap", en: "Service time by stage" },
  shortName: { id: "Lama layanan", en: "Service time" },
  definition: {
    id: "Median hari kerja untuk verifikasi, persetujuan, penyaluran dan pemantauan. Baris provinsi menunjukkan rentang median wilayah.",
    en: "Median working days for checking, approval, distribution and monitoring. The province line shows the range of the area medians.",
  },
  numerator: { id: "median hari kerja", en: "median working days" },
  countNoun: { id: "hari", en: "days" },
  shape: "median",
  unit: { id: "hari", en: "days" },
  direction: "down",
  protection: "G",
  tables: [{ dimensions: ["tahap"], geography: "K" }],
  dimensions: [
    dimension("tahap", { id: "tahap", en: "stage" }, [
      ["verifikasi", "Verifikasi", "Checking"],
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
};
