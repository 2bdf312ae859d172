import type { IndicatorDefinition } from "./definition.ts";

export const banPantau: IndicatorDefinition = {
  key: "ban_pantau",
  theme: "ban",
  headline: true,
  name: { id: "Pemantauan pascapenyaluran", en: "Post-distribution monitoring" },
  shortName: { id: "Pemantauan pascapenyaluran", en: "Post-distribution monitoring" },
  definition: {
    id: "Bagian pemantauan setelah penyaluran yang jatuh tempo dalam 13 minggu terakhir dan selesai paling lambat 30 hari.",
    en: "The share of monitoring visits after distribution due over the last 13 weeks that were completed within 30 days.",
  },
  numerator: { id: "Pemantauan yang selesai paling lambat 30 hari", en: "Monitoring completed within 30 days" },
  denominator: {
    id: "Pemantauan yang sudah jatuh tempo, 13 minggu bergulir",
    en: "Monitoring that has come due, rolling 13 weeks",
  },
  countNoun: { id: "jatuh tempo", en: "due" },
  shape: "ratio",
  unit: { id: "%", en: "%" },
  direction: "up",
  protection: "S",
  tables: [{ dimensions: [], geography: "K" }],
  dimensions: [],
  sendings: [{ agency: "dinsos", scope: "own", dimensions: [], fields: ["pembilang", "penyebut"] }],
  provider: { id: "Dinas Sosial kabupaten/kota", en: "Regency and city Dinas Sosial" },
  refresh: 1,
  chart: "rate",
  mapOffsets: [-15, -10, -5, 0],
  mapBreaks: [25, 50, 75, 100],
};
