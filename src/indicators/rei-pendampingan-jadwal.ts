import type { IndicatorDefinition } from "./definition.ts";

export const reiPendampinganJadwal: IndicatorDefinition = {
  key: "rei_pendampingan_jadwal",
  theme: "rei",
  headline: true,
  name: { id: "Pendampingan sesuai jadwal", en: "Support visits on schedule" },
  shortName: { id: "Pendampingan sesuai jadwal", en: "Support visits on schedule" },
  definition: {
    id: "Bagian kunjungan pendampingan yang dijadwalkan minggu ini dan benar-benar terlaksana. Kelompok wilayah hanya menampilkan bagiannya, dibulatkan ke 5%, tanpa jumlah kunjungan.",
    en: "The share of support visits scheduled for this week that took place. Area groups show the share alone, rounded to 5%, without the number of visits.",
  },
  numerator: { id: "Kunjungan pendampingan yang terlaksana", en: "Support visits that took place" },
  denominator: { id: "Kunjungan yang terjadwal minggu ini", en: "Visits scheduled for this week" },
  countNoun: { id: "kunjungan", en: "visits" },
  shape: "ratio",
  unit: { id: "%", en: "%" },
  direction: "up",
  protection: "S",
  tables: [{ dimensions: [], geography: "P" }],
  shareOnlyGroups: true,
  dimensions: [],
  sendings: [{ agency: "bnpt", scope: "regions", dimensions: [], fields: ["pembilang", "penyebut"] }],
  provider: { id: "BNPT, Dinas Sosial", en: "BNPT, Dinas Sosial" },
  refresh: 1,
  chart: "rate",
  mapOffsets: [-15, -10, -5, 0],
};
