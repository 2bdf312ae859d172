import type { IndicatorDefinition } from "./definition.ts";

export const reiPendampinganJadwal: IndicatorDefinition = {
  key: "rei_pendampingan_jadwal",
  theme: "rei",
  headline: true,
  name: { id: "Pendampingan sesuai jadwal", en: "Support visits on schedule" },
  shortName: { id: "Pendampingan sesuai jadwal", en: "Visits on schedule" },
  definition: {
    id: "Kunjungan pendampingan yang terlaksana dibanding kunjungan yang dijadwalkan pada minggu ini. Per kelompok wilayah hanya bagiannya yang ditampilkan, dibulatkan ke 5%.",
    en: "Support visits held out of the visits scheduled for the week. By area group only the share is shown, rounded to 5%.",
  },
  numerator: { id: "kunjungan pendampingan terlaksana", en: "support visits held" },
  denominator: { id: "kunjungan terjadwal minggu ini", en: "visits scheduled this week" },
  countNoun: { id: "kunjungan", en: "visits" },
  shape: "ratio",
  unit: { id: "%", en: "%" },
  direction: "up",
  protection: "S",
  tables: [{ dimensions: [], geography: "P" }],
  dimensions: [],
  sendings: [{ agency: "bnpt", scope: "regions", dimensions: [], fields: ["pembilang", "penyebut"] }],
  provider: { id: "BNPT, Dinas Sosial", en: "BNPT, Dinas Sosial" },
  refresh: 1,
  shareOnlyGroups: true,
  chart: "rate",
  mapOffsets: [-15, -10, -5, 0],
};
